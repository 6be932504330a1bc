// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_reply.h"

#include <cstdint>
#include <cstdlib>
#include <limits>

using namespace transmittal::transmissions;

/// Whatever comes, a number is only taken out of the operation's own answer, and is one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const TvccReply reply = parseTvccReply(bytes);
    if (const auto *accepted = std::get_if<TvccAccepted>(&reply)) {
        bool number = false;
        const qlonglong value = accepted->sequenceNumber.toLongLong(&number);
        if (!number || value < 1 || value > std::numeric_limits<qint32>::max())
            std::abort();
        if (!bytes.contains("addCourseCompletionResponse") || bytes.contains("<!DOCTYPE"))
            std::abort();
    }
    return 0;
}
