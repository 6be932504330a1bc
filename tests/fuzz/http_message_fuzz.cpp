// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/property.h"
#include "practice/http_message.h"

#include <algorithm>

using namespace transmittal;
using fuzz::require;
using practice::HttpMessage;

/// A piece's length in the first byte, then a message: it reads the same however it is cut into pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = std::max<qsizetype>(1, data[0]);
    const QByteArray bytes = fuzz::toBytes(data + 1, size - 1);
    HttpMessage whole;
    const auto state = whole.add(bytes);
    HttpMessage cut;
    auto cutState = HttpMessage::State::Incomplete;
    for (qsizetype at = 0; at < bytes.size() && cutState == HttpMessage::State::Incomplete; at += piece)
        cutState = cut.add(bytes.mid(at, piece));
    require(state == cutState, "pieces come to the same as the whole");
    if (state != HttpMessage::State::Complete)
        return 0;
    require(whole.firstLine() == cut.firstLine() && whole.body() == cut.body(), "pieces read as the whole");
    require(whole.firstLine().contains("HTTP/1."), "what is complete is HTTP");
    require(whole.body().size() == whole.header("content-length").toLongLong(),
            "the body has the length that was said");
    require(whole.header("transfer-encoding").isEmpty(), "a chunked message is refused");
    for (const char *name : {"host", "soapaction", "content-type"})
        require(!whole.header(name).contains('\n'), "a header is one line");
    return 0;
}
