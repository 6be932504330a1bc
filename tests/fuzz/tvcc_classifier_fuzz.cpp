// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/property.h"
#include "transmissions/reply_catalogue.h"
#include "transmissions/tvcc/tvcc_classifier.h"
#include "transmissions/tvcc/tvcc_reply.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::transmissions;
using fuzz::require;

namespace {

const ReplyCatalogue &ownCatalogue()
{
    static const ReplyCatalogue own = [] {
        QFile file(u":/transmittal/catalogue/tvcc.json"_s);
        require(file.open(QIODevice::ReadOnly), "the program carries its catalogue");
        auto loaded = ReplyCatalogue::load(file.readAll());
        require(loaded.ok(), "the program's catalogue can be used");
        return *loaded;
    }();
    return own;
}

} // namespace

/// The status as text, a Retry-After and the body, with NUL between them. A completion is given up or sent
/// again only where the authority said that it did not file it, and is accepted only with the number that it
/// gave.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray rest = fuzz::toBytes(data, size);
    core::OneShotReply reply;
    reply.stage = core::Stage::Replied;
    reply.httpStatus = fuzz::takePart(rest).toInt();
    reply.headers = {{"retry-after", fuzz::takePart(rest)}};
    reply.body = rest;
    const QDateTime receivedAt(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

    const Classification result = classifyTvcc(ownCatalogue(), reply, receivedAt);
    const TvccReply understood = parseTvccReply(reply.body);
    const bool success = reply.httpStatus >= 200 && reply.httpStatus < 300;
    const auto *accepted = std::get_if<TvccAccepted>(&understood);
    require((result.outcome == core::Outcome::Accepted) == (success && accepted),
            "accepted is what the reply says, with 2xx");
    if (result.outcome == core::Outcome::Accepted)
        require(result.sequenceNumber == accepted->sequenceNumber, "the certificate's number is the reply's");
    else
        require(result.sequenceNumber.isEmpty(), "no number but an accepted one");
    const bool saidNo =
        std::holds_alternative<TvccFault>(understood) || (reply.httpStatus >= 400 && reply.httpStatus < 500);
    if (!accepted && !saidNo)
        require(result.outcome == core::Outcome::Unconfirmed, "what was not refused may have been filed");
    if (result.retryAfter)
        require(*result.retryAfter >= ownCatalogue().retryAfterMinimum &&
                    *result.retryAfter <= ownCatalogue().retryAfterMaximum,
                "nobody is told to come back later than the bounds");

    reply.stage = core::Stage::Sent;
    reply.error = core::TransportError::ReplyBroken;
    require(classifyTvcc(ownCatalogue(), reply, receivedAt).outcome == core::Outcome::Unconfirmed,
            "a broken reply is unconfirmed whatever stands in it");
    return 0;
}
