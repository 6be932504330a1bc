// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_view.h"

#include "evidence_text.h"
#include "invocation.h"
#include "records.h"
#include "transmission_actions.h"
#include "transmissions/desk_repository.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
namespace desk = transmissions::desk;

namespace {

int list(Invocation &in)
{
    const auto filter = transmissionFilter(in);
    const auto limit = filter ? in.number(in.value(u"limit"_s, u"50"_s), u"--limit"_s) : std::nullopt;
    if (!limit)
        return app::CouldNotStart;
    std::optional<qint64> before;
    if (in.isSet(u"before"_s) && !(before = in.number(in.value(u"before"_s), u"--before"_s)))
        return app::CouldNotStart;
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    std::vector<transmissions::Transmission> found;
    while (static_cast<qint64>(found.size()) < *limit) {
        const int page = static_cast<int>(std::min<qint64>(1000, *limit - static_cast<qint64>(found.size())));
        const auto next = desk::list(*connection, *filter, before, page);
        if (!next)
            return in.failed(next.error());
        found.insert(found.end(), next->begin(), next->end());
        if (static_cast<int>(next->size()) < page)
            break;
        before = found.back().id;
    }
    in.out().list(records(found),
                  {{u"id"_s, u"ID"_s},
                   {u"state"_s, u"STATE"_s},
                   {u"state_since"_s, u"SINCE"_s, Shown::Time},
                   {u"first_name"_s, u"FIRST"_s},
                   {u"last_name"_s, u"LAST"_s},
                   {u"driver_license"_s, u"LICENCE"_s},
                   {u"citation_number"_s, u"CITATION"_s},
                   {u"court_code"_s, u"COURT"_s},
                   {u"attempts"_s, u"TRIED"_s},
                   {u"next_try"_s, u"NEXT TRY"_s, Shown::Time},
                   {u"certificate_number"_s, u"CERTIFICATE"_s},
                   {u"code"_s, u"CODE"_s}},
                  u"No transmission fits."_s);
    if (static_cast<qint64>(found.size()) == *limit)
        in.out().note(u"There may be more: --before %1, or a greater --limit."_s.arg(found.back().id));
    return app::Done;
}

void showTransmission(Output &out, const QJsonObject &transmission)
{
    Columns lines;
    for (const auto &[field, title] :
         std::initializer_list<std::pair<QString, QString>>{{u"id"_s, u"Transmission"_s},
                                                            {u"state"_s, u"State"_s},
                                                            {u"code"_s, u"Code"_s},
                                                            {u"message"_s, u"What to do"_s},
                                                            {u"certificate_number"_s, u"Certificate"_s},
                                                            {u"channel"_s, u"Channel"_s},
                                                            {u"environment"_s, u"Environment"_s},
                                                            {u"first_name"_s, u"First name"_s},
                                                            {u"last_name"_s, u"Last name"_s},
                                                            {u"driver_license"_s, u"Licence"_s},
                                                            {u"birth_year"_s, u"Born"_s},
                                                            {u"citation_number"_s, u"Citation"_s},
                                                            {u"court_code"_s, u"Court"_s},
                                                            {u"completion_date"_s, u"Completed"_s},
                                                            {u"modality"_s, u"Modality"_s},
                                                            {u"due_on"_s, u"Due"_s},
                                                            {u"days_left"_s, u"Days left"_s},
                                                            {u"attempts"_s, u"Attempts"_s},
                                                            {u"phase"_s, u"Phase"_s},
                                                            {u"enrollment_id"_s, u"Enrollment"_s},
                                                            {u"revision"_s, u"Revision"_s},
                                                            {u"supersedes"_s, u"Supersedes"_s},
                                                            {u"superseded_by"_s, u"Superseded by"_s},
                                                            {u"blocked_by"_s, u"Waits for"_s},
                                                            {u"cc_stat_cd"_s, u"Their status"_s},
                                                            {u"cc_sub_tstamp"_s, u"Their time"_s},
                                                            {u"business_key"_s, u"Business key"_s}})
        lines.push_back({field, title});
    for (const auto &[field, title] :
         std::initializer_list<std::pair<QString, QString>>{{u"state_since"_s, u"In this state since"_s},
                                                            {u"next_try"_s, u"Next try"_s},
                                                            {u"sent_at"_s, u"Sent"_s},
                                                            {u"accepted_at"_s, u"Accepted"_s},
                                                            {u"created_at"_s, u"Created"_s},
                                                            {u"deleted_at"_s, u"Deleted"_s}})
        lines.push_back({field, title, Shown::Time});
    out.listing(transmission, lines);
    const QJsonArray findings = transmission.value("findings"_L1).toArray();
    if (!findings.isEmpty()) {
        out.line({});
        out.table(findings, {{u"field"_s, u"FIELD"_s}, {u"message"_s, u"WHAT IS WRONG"_s}});
    }
}

void showAttempts(Output &out, const QJsonArray &attempts)
{
    out.line({});
    if (attempts.isEmpty())
        out.line(u"No attempt was made."_s);
    out.table(attempts, {{u"id"_s, u"ATTEMPT"_s},
                         {u"number"_s, u"NO"_s},
                         {u"claimed_at"_s, u"TIME"_s, Shown::Time},
                         {u"workstation"_s, u"WORKSTATION"_s},
                         {u"outcome"_s, u"OUTCOME"_s},
                         {u"code"_s, u"CODE"_s},
                         {u"http_status"_s, u"HTTP"_s},
                         {u"late_evidence"_s, u"LATE"_s},
                         {u"detail"_s, u"DETAIL"_s}});
    for (const auto &attempt : attempts) {
        const QJsonArray phases = attempt.toObject().value("phases"_L1).toArray();
        if (phases.isEmpty())
            continue;
        out.line(u"\nPhases of attempt %1:"_s.arg(attempt.toObject().value("id"_L1).toInteger()));
        out.table(phases,
                  {{u"phase"_s, u"PHASE"_s}, {u"at"_s, u"TIME"_s, Shown::Time}, {u"detail"_s, u"DETAIL"_s}});
    }
}

QJsonArray evidenceRecords(const std::vector<transmissions::Evidence> &evidence, bool reveal)
{
    QJsonArray all;
    for (const auto &part : evidence)
        all.append(
            QJsonObject{{u"phase"_s, part.phase},
                        {u"at"_s, part.at.toUTC().toString(Qt::ISODateWithMs)},
                        {u"sha256"_s, part.sha256.isEmpty() ? QJsonValue() : QJsonValue(part.sha256)},
                        {u"bytes"_s, static_cast<qint64>(part.content.size())},
                        {u"http_status"_s, part.httpStatus ? QJsonValue(*part.httpStatus) : QJsonValue()},
                        {u"http_headers"_s, part.httpHeaders},
                        {u"late"_s, part.late},
                        {u"content"_s, evidenceText(part.content, reveal)}});
    return all;
}

int show(Invocation &in)
{
    const auto id = in.number(in.argument(0), u"ID"_s);
    if (!id)
        return app::CouldNotStart;
    const bool reveal = in.isSet(u"reveal"_s);
    const QString reason = in.value(u"reason"_s).trimmed();
    std::optional<qint64> attempt;
    if (in.isSet(u"evidence"_s) && !(attempt = in.number(in.value(u"evidence"_s), u"--evidence"_s)))
        return app::CouldNotStart;
    if ((reveal || attempt) && reason.size() < 5)
        return in.refused(u"Say why with --reason: reading it is kept in the audit."_s);
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto found = desk::show(*connection, *id);
    if (!found)
        return in.failed(found.error());
    QJsonObject transmission = record(*found);
    QJsonObject all{};
    if (reveal) {
        const auto clear = desk::reveal(*connection, *id, reason);
        if (!clear)
            return in.failed(clear.error());
        for (const auto &[field, value] : *clear)
            transmission.insert(field, value.isEmpty() ? QJsonValue() : QJsonValue(value.reveal()));
        transmission.insert(u"birth_year"_s, transmission.value("birth_date"_L1));
    }
    all.insert(u"transmission"_s, transmission);
    QJsonArray attempts;
    if (in.isSet(u"attempts"_s) || attempt) {
        const auto made = desk::attempts(*connection, *id);
        if (!made)
            return in.failed(made.error());
        attempts = records(*made);
        all.insert(u"attempts"_s, attempts);
        if (attempt &&
            std::none_of(made->begin(), made->end(), [&](const auto &one) { return one.id == *attempt; }))
            return in.refused(u"Attempt %1 is not one of transmission %2."_s.arg(*attempt).arg(*id));
    }
    QJsonArray evidence;
    if (attempt) {
        const auto bytes = desk::readEvidence(*connection, *attempt, reason);
        if (!bytes)
            return in.failed(bytes.error());
        evidence = evidenceRecords(*bytes, reveal);
        all.insert(u"evidence"_s, evidence);
    }
    in.out().document(all);
    showTransmission(in.out(), transmission);
    if (in.isSet(u"attempts"_s))
        showAttempts(in.out(), attempts);
    for (const auto &part : evidence) {
        in.out().line({});
        in.out().listing(part.toObject(), {{u"phase"_s, u"Phase"_s},
                                           {u"at"_s, u"Time"_s, Shown::Time},
                                           {u"late"_s, u"Late"_s},
                                           {u"http_status"_s, u"HTTP"_s},
                                           {u"bytes"_s, u"Bytes"_s},
                                           {u"sha256"_s, u"SHA-256"_s},
                                           {u"content"_s, u"Content"_s}});
    }
    return app::Done;
}

int counts(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto found = desk::counts(*connection);
    if (!found)
        return in.failed(found.error());
    in.out().list(records(*found),
                  {{u"channel"_s, u"CHANNEL"_s}, {u"state"_s, u"STATE"_s}, {u"count"_s, u"COUNT"_s}},
                  u"There are no transmissions."_s);
    return app::Done;
}

} // namespace

std::vector<Command> transmissionViews()
{
    std::vector<Option> listOptions = filterOptions();
    listOptions.push_back({u"limit"_s, u"NUMBER"_s, u"At most so many, 50 unless set."_s});
    listOptions.push_back({u"before"_s, u"ID"_s, u"Only older ones: the next page begins below this one."_s});
    return {
        {.name = u"list"_s,
         .arguments = {},
         .summary = u"Show transmissions, newest first."_s,
         .help = u"Personal data are masked. States: pending, sending, accepted, rejected (the data must "
                 u"change), waiting (to\n"
                 "be tried again), on_hold (the channel must be mended), unconfirmed (sent, outcome "
                 "unknown), failed\n"
                 "(attempts used up), cancelled."_s,
         .examples = u"transmissions list --state rejected,failed\ntransmissions list --search C123 --json"_s,
         .options = listOptions,
         .run = list},
        {.name = u"show"_s,
         .arguments = u"ID"_s,
         .summary = u"Show one transmission, what happened to it and what to do."_s,
         .help = u"Personal data are masked unless revealed, which needs a reason and leaves a line in the "
                 u"audit, as reading the\n"
                 "evidence does. Requests are kept with placeholders in place of secrets."_s,
         .examples = u"transmissions show 4711 --attempts\n"
                     "transmissions show 4711 --reveal --reason \"student on the phone\"\n"
                     "transmissions show 4711 --evidence 90 --reason \"question of the DMV\""_s,
         .least = 1,
         .most = 1,
         .options = {{u"attempts"_s, {}, u"Also every attempt with its phases."_s},
                     {u"evidence"_s, u"ATTEMPT"_s, u"Also the request and reply of this attempt."_s},
                     {u"reveal"_s, {}, u"Personal data in clear."_s},
                     {u"reason"_s, u"TEXT"_s, u"Why; kept in the audit."_s}},
         .run = show},
        {.name = u"counts"_s,
         .arguments = {},
         .summary = u"Show how many there are per channel and state."_s,
         .help = u"From counters, so it is fast however many there are."_s,
         .examples = u"transmissions counts\ntransmissions counts --json"_s,
         .run = counts},
    };
}

} // namespace transmittal::ctl
