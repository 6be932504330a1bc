// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_actions.h"

#include "bulk_command.h"
#include "invocation.h"
#include "transmissions/desk_repository.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using transmissions::BulkAction;
using transmissions::TransmissionFilter;
namespace desk = transmissions::desk;

namespace {

std::optional<QList<qint64>> ids(Invocation &in)
{
    QList<qint64> all;
    for (const QString &word : in.arguments()) {
        const auto id = in.number(word, u"ID"_s);
        if (!id)
            return std::nullopt;
        all.append(*id);
    }
    return all;
}

core::Result<void> once(database::Connection &connection, BulkAction action, qint64 id, const QString &reason)
{
    switch (action) {
    case BulkAction::Send:
        return desk::send(connection, id);
    case BulkAction::Retry:
        return desk::retry(connection, id);
    case BulkAction::Cancel:
        return desk::cancel(connection, id, reason);
    case BulkAction::Delete:
        return desk::remove(connection, id, reason);
    }
    Q_UNREACHABLE();
}

/// One after the other, each for itself; a refused one does not keep the others.
int each(Invocation &in, BulkAction action, const QList<qint64> &transmissions)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    QJsonArray items;
    int exitCode = app::Done;
    for (const qint64 id : transmissions) {
        const auto done = once(*connection, action, id, in.value(u"reason"_s));
        if (!done)
            exitCode = app::SomeFailed;
        items.append(QJsonObject{{u"transmission_id"_s, id},
                                 {u"result"_s, done ? u"done"_s : u"failed"_s},
                                 {u"reason"_s, done ? QJsonValue() : QJsonValue(done.error().staff)}});
        if (!done)
            in.out().note(u"transmittalctl: "_s + done.error().staff);
    }
    in.out().document(QJsonObject{{u"action"_s, name(action)}, {u"items"_s, items}});
    in.out().table(
        items,
        {{u"transmission_id"_s, u"TRANSMISSION"_s}, {u"result"_s, u"RESULT"_s}, {u"reason"_s, u"REASON"_s}});
    return exitCode;
}

/// What all four have in common: some by number, or all that fit a filter. all: the option that stands for
/// states.
int act(Invocation &in, BulkAction action, const QString &all, const QStringList &states)
{
    const auto named = ids(in);
    auto filter = named ? transmissionFilter(in) : std::nullopt;
    if (!filter)
        return app::CouldNotStart;
    const bool many = in.isSet(all) || !filter->isEmpty();
    if (!named->isEmpty() && many)
        return in.refused(u"Name transmissions, or say which ones fit; not both."_s);
    if (named->isEmpty() && !many)
        return in.refused(u"Name transmissions, or say --%1."_s.arg(all));
    const bool needsReason = action == BulkAction::Cancel || action == BulkAction::Delete;
    if (needsReason && in.value(u"reason"_s).trimmed().isEmpty() && !in.isSet(u"preview"_s))
        return in.refused(u"Say why with --reason."_s);
    if (many && filter->states.isEmpty())
        filter->states = states;
    filter->ids = *named;
    if (in.isSet(u"preview"_s))
        return previewBulk(in, action, *filter);
    return many ? runBulk(in, action, *filter) : each(in, action, *named);
}

Command actionCommand(BulkAction action, const QString &all, const QString &allMeans,
                      const QStringList &states, const QString &summary, const QString &help,
                      const QString &examples)
{
    std::vector<Option> options{{all, {}, allMeans}};
    for (const Option &option : filterOptions())
        options.push_back(option);
    options.push_back(
        {u"preview"_s, {}, u"Show how many it applies to and why not to others; do nothing."_s});
    options.push_back({u"no-wait"_s, {}, u"Do not follow a bulk action to its end."_s});
    options.push_back({u"reason"_s, u"TEXT"_s, u"Why; kept in the audit. Needed for cancel and delete."_s});
    return {.name = name(action),
            .arguments = u"ID…"_s,
            .summary = summary,
            .help = help,
            .examples = examples,
            .most = -1,
            .options = options,
            .run = [action, all, states](Invocation &in) {
                return act(in, action, all, states);
            }};
}

int resolve(Invocation &in)
{
    const auto id = in.number(in.argument(0), u"ID"_s);
    if (!id)
        return app::CouldNotStart;
    const int decisions = static_cast<int>(in.isSet(u"accepted"_s)) +
                          static_cast<int>(in.isSet(u"not-filed"_s)) +
                          static_cast<int>(in.isSet(u"send-again"_s));
    if (decisions != 1)
        return in.refused(u"Say one of --accepted NUMBER, --not-filed, --send-again."_s);
    transmissions::Resolution resolution;
    resolution.decision = in.isSet(u"accepted"_s)    ? u"accepted"_s
                          : in.isSet(u"not-filed"_s) ? u"not_filed"_s
                                                     : u"send_again"_s;
    resolution.certificateNumber = in.value(u"accepted"_s);
    resolution.basis = in.value(u"basis"_s, u"decision"_s).replace(u'-', u'_');
    resolution.reason = in.value(u"reason"_s);
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto resolved = desk::resolve(*connection, *id, resolution);
    if (!resolved)
        return in.failed(resolved.error());
    const bool waits = *resolved == desk::Resolved::NeedsSecondPerson;
    in.out().done(
        waits
            ? u"Kept. A second person has to give the same order before transmission %1 is sent again."_s.arg(
                  *id)
            : u"Transmission %1 is resolved: %2."_s.arg(*id).arg(resolution.decision),
        {{u"transmission_id"_s, *id},
         {u"decision"_s, resolution.decision},
         {u"result"_s, waits ? u"needs_second_person"_s : u"resolved"_s}});
    return app::Done;
}

int correct(Invocation &in)
{
    const auto id = in.number(in.argument(0), u"ID"_s);
    if (!id)
        return app::CouldNotStart;
    QJsonObject patch;
    for (const QString &word : in.arguments().mid(1)) {
        const auto equals = word.indexOf(u'=');
        if (equals < 1)
            return in.refused(u"\"%1\" is not of the form field=value."_s.arg(word));
        patch.insert(word.left(equals), word.mid(equals + 1));
    }
    if (in.value(u"reason"_s).trimmed().isEmpty())
        return in.refused(u"Say why with --reason."_s);
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto corrected = desk::correct(*connection, *id, patch, in.value(u"reason"_s));
    if (!corrected)
        return in.failed(corrected.error());
    in.out().done(u"Transmission %1 takes its place and is sent."_s.arg(*corrected),
                  {{u"id"_s, *corrected}, {u"supersedes"_s, *id}});
    return app::Done;
}

} // namespace

std::vector<Option> filterOptions()
{
    return {{u"state"_s, u"NAMES"_s, u"Only those in these states, separated by commas."_s},
            {u"channel"_s, u"NAME"_s, u"Only those of this channel."_s},
            {u"code"_s, u"CODE"_s, u"Only those with this error, such as VALIDATION_FAILED."_s},
            {u"court"_s, u"CODE"_s, u"Only those of this court."_s},
            {u"search"_s, u"TEXT"_s,
             u"Only those whose name, licence or citation begins so, or of that certificate."_s}};
}

std::optional<TransmissionFilter> transmissionFilter(Invocation &in)
{
    TransmissionFilter filter;
    for (const QString &state : in.value(u"state"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!transmissions::transmissionStateFromName(state)) {
            in.refused(u"There is no state \"%1\"."_s.arg(state));
            return std::nullopt;
        }
        filter.states.append(state);
    }
    filter.channel = in.value(u"channel"_s);
    filter.code = in.value(u"code"_s);
    filter.court = in.value(u"court"_s);
    filter.search = in.value(u"search"_s);
    return filter;
}

std::vector<Command> transmissionActions()
{
    return {
        actionCommand(
            BulkAction::Send, u"all-pending"_s, u"All that are pending or waiting."_s,
            {u"pending"_s, u"waiting"_s}, u"Send at once what waits."_s,
            u"Moves transmissions to the front instead of waiting for their turn or their next try."_s,
            u"transmissions send 4711 4712\ntransmissions send --all-pending --channel tvcc --preview"_s),
        actionCommand(
            BulkAction::Retry, u"all-failed"_s, u"All whose attempts are used up."_s, {u"failed"_s},
            u"Try again what failed."_s,
            u"For transmissions whose cause is gone. An accepted one is never sent again, an unconfirmed one "
            u"only\n"
            "after \"resolve\"."_s,
            u"transmissions retry 4711\ntransmissions retry --all-failed --code SERVICE_EXCEPTION"_s),
        actionCommand(BulkAction::Cancel, u"all-open"_s, u"All that are not sent yet."_s,
                      {u"pending"_s, u"waiting"_s, u"on_hold"_s, u"rejected"_s, u"failed"_s},
                      u"Do not send these."_s,
                      u"What was sent cannot be cancelled. A cancelled one can be retried."_s,
                      u"transmissions cancel 4711 --reason \"wrong course\"\n"
                      "transmissions cancel --all-open --court 19462 --reason \"court closed\" --preview"_s),
        actionCommand(
            BulkAction::Delete, u"all-cancelled"_s, u"All that are cancelled."_s, {u"cancelled"_s},
            u"Take these out of every list."_s,
            u"Only cancelled, rejected or failed ones; the audit and the evidence keep them. For managers."_s,
            u"transmissions delete 4711 --reason \"entered twice\""_s),
        {.name = u"resolve"_s,
         .arguments = u"ID"_s,
         .summary = u"End the doubt about a transmission that was sent without an answer."_s,
         .help = u"Only a look-up at the authority, a report, a late reply or a person's decision can. "
                 u"Sending again may file\n"
                 "twice; above a number a day a second person has to agree. For managers."_s,
         .examples = u"transmissions resolve 4711 --accepted 12345678 --basis look_up --reason \"seen in the "
                     u"DMV's list\"\n"
                     "transmissions resolve 4711 --not-filed --basis report --reason \"not in the report of "
                     "3 March\"\n"
                     "transmissions resolve 4711 --send-again --reason \"the DMV says it has nothing\""_s,
         .least = 1,
         .most = 1,
         .options = {{u"accepted"_s, u"NUMBER"_s, u"It was filed; the authority's number."_s},
                     {u"not-filed"_s, {}, u"It was not filed; it becomes rejected and can be corrected."_s},
                     {u"send-again"_s, {}, u"Send it a second time."_s},
                     {u"basis"_s, u"HOW"_s, u"look_up, report, late_reply or decision (default)."_s},
                     {u"reason"_s, u"TEXT"_s, u"Why (needed); kept with the transmission."_s}},
         .run = resolve},
        {.name = u"correct"_s,
         .arguments = u"ID FIELD=VALUE…"_s,
         .summary = u"Correct the data and send again."_s,
         .help = u"Makes a new revision; the old one keeps its evidence and is not sent any more. Fields: "
                 u"first_name,\n"
                 "last_name, birth_date, driver_license, citation_number, court_code, completion_date, "
                 "modality. Dates are\n"
                 "written YYYY-MM-DD."_s,
         .examples = u"transmissions correct 4711 court_code=19462 --reason \"court gave the new code\""_s,
         .least = 2,
         .most = -1,
         .options = {{u"reason"_s, u"TEXT"_s, u"Why (needed); kept in the audit."_s}},
         .run = correct},
        bulkCommand(),
    };
}

} // namespace transmittal::ctl
