// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/tvcc/tvcc_classifier.h"

#include "transmissions/tvcc/tvcc_reply.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace transmittal::transmissions {

namespace {

/// What one exchange says, before the catalogue gives it a meaning.
struct Reading
{
    std::vector<ReplyFact> facts;
    QString authorityCode;
    QString message;
    std::optional<TvccAccepted> accepted;
};

QString transportFact(const core::OneShotReply &reply)
{
    const QString stage = reply.stage == core::Stage::NotSent ? u"not_sent:"_s : u"sent:"_s;
    return stage + core::name(reply.error).toLower();
}

void readFault(const TvccFault &fault, Reading &reading)
{
    // SOAP 1.1 section 4.4.1: what follows the first dot only refines the code.
    const QString code = fault.faultCode.section(u'.', 0, 0);
    if (fault.otherDetail)
        reading.facts.push_back({ReplyLayer::Fault, u"detail:other"_s});
    else if (!fault.detailName.isEmpty())
        reading.facts.push_back({ReplyLayer::Fault, u"detail:"_s + fault.detailName});
    else
        reading.facts.push_back({ReplyLayer::Fault, u"code:"_s + code});
    reading.authorityCode = fault.detailName.isEmpty() ? u"SOAP "_s + fault.faultCode : fault.detailName;
    reading.message = fault.message.isEmpty() ? fault.faultString : fault.message;
    if (!fault.messageId.isEmpty())
        reading.authorityCode += u" "_s + fault.messageId;
}

Reading read(const core::OneShotReply &reply)
{
    Reading reading;
    if (reply.stage != core::Stage::Replied) {
        reading.facts.push_back({ReplyLayer::Transport, transportFact(reply)});
        reading.authorityCode = core::name(reply.error);
        return reading;
    }
    reading.facts.push_back({ReplyLayer::Http, QString::number(reply.httpStatus)});
    reading.authorityCode = u"HTTP %1"_s.arg(reply.httpStatus);

    const bool success = reply.httpStatus >= 200 && reply.httpStatus < 300;
    const bool refusal = reply.httpStatus >= 400 && reply.httpStatus < 600;
    QString kind = u"not_understood"_s;
    if (success || refusal) { // what a redirect carries is not the service's word
        const TvccReply understood = parseTvccReply(reply.body);
        if (const auto *fault = std::get_if<TvccFault>(&understood)) {
            readFault(*fault, reading);
            kind = u"fault"_s;
        } else if (const auto *accepted = std::get_if<TvccAccepted>(&understood); accepted && success) {
            reading.accepted = *accepted;
            kind = u"accepted"_s;
        } else if (const auto *other = std::get_if<TvccNotUnderstood>(&understood);
                   other && success && other->kind == TvccNotUnderstood::Kind::NoNumber) {
            kind = u"no_number"_s;
        }
    }
    reading.facts.push_back({ReplyLayer::Reply, kind});
    return reading;
}

/// RFC 9110 section 10.2.3: seconds, or a date; nothing for anything else.
std::optional<std::chrono::seconds> retryAfter(const core::HttpHeaders &headers, const QDateTime &receivedAt)
{
    const auto header = core::headerValue(headers, "retry-after");
    if (!header)
        return std::nullopt;
    const QString text = QString::fromLatin1(*header).trimmed();
    const bool digits = !text.isEmpty() &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits) // what does not fit is longer than any bound
        return std::chrono::seconds(text.size() > 9 ? 999'999'999 : text.toInt());
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid() || !receivedAt.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(receivedAt.secsTo(date));
}

Classification apply(const ReplyCatalogue &catalogue, const Reading &reading)
{
    Classification result;
    result.catalogueVersion = catalogue.version;
    result.authorityCode = reading.authorityCode;
    result.authorityMessage = reading.message;
    const ReplyRule *rule = catalogue.find(reading.facts, reading.message);
    if (!rule) // only a catalogue that was never loaded; nothing is known, so nothing is claimed
        return result;
    result.outcome = rule->outcome;
    result.code = rule->code;
    result.field = rule->fieldFor(reading.message);
    result.rule = rule->id;
    result.cause = rule->cause;
    result.cure = rule->cure;
    return result;
}

} // namespace

Classification classifyTvcc(const ReplyCatalogue &catalogue, const core::OneShotReply &reply,
                            const QDateTime &receivedAt)
{
    const Reading reading = read(reply);
    Classification result = apply(catalogue, reading);
    if (result.outcome == core::Outcome::Accepted) {
        result.sequenceNumber = reading.accepted->sequenceNumber;
        result.statusCode = reading.accepted->statusCode;
        result.submittedAt = reading.accepted->timestamp;
    }
    const ReplyRule *rule = catalogue.find(reading.facts, reading.message);
    if (rule && rule->retry == RetryRule::AsTold)
        if (const auto told = retryAfter(reply.headers, receivedAt))
            result.retryAfter = std::clamp(*told, catalogue.retryAfterMinimum, catalogue.retryAfterMaximum);
    return result;
}

Classification classifyLocal(const ReplyCatalogue &catalogue, QStringView reason, const QString &field)
{
    Reading reading;
    reading.facts.push_back({ReplyLayer::Local, reason.toString()});
    Classification result = apply(catalogue, reading);
    if (!field.isEmpty())
        result.field = field;
    return result;
}

} // namespace transmittal::transmissions
