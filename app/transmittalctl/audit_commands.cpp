// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_commands.h"

#include "access/access_repository.h"
#include "invocation.h"
#include "records.h"

#include <QDateTime>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using access::AccessRepository;

namespace {

/// A day or an instant, in the time zone of this machine unless it names one.
std::optional<QDateTime> instant(Invocation &in, const QString &option)
{
    const QString text = in.value(option);
    QDateTime parsed = QDateTime::fromString(text, Qt::ISODate);
    if (!parsed.isValid())
        parsed = QDate::fromString(text, Qt::ISODate).startOfDay();
    if (parsed.isValid())
        return parsed;
    in.refused(
        u"--%1 must be a date such as 2026-03-01 or 2026-03-01T08:30, not \"%2\"."_s.arg(option, text));
    return std::nullopt;
}

std::optional<QString> given(Invocation &in, const QString &option)
{
    return in.isSet(option) ? std::optional(in.value(option)) : std::nullopt;
}

int audit(Invocation &in)
{
    access::AuditFilter filter;
    filter.actor = given(in, u"actor"_s);
    filter.operation = given(in, u"operation"_s);
    filter.subjectTable = given(in, u"table"_s);
    filter.subjectKey = given(in, u"key"_s);
    filter.text = given(in, u"text"_s);
    for (const auto &[option, into] :
         {std::pair{u"since"_s, &filter.from}, std::pair{u"until"_s, &filter.until}}) {
        if (!in.isSet(option))
            continue;
        *into = instant(in, option);
        if (!*into)
            return app::CouldNotStart;
    }
    const auto limit = in.number(in.value(u"limit"_s, u"100"_s), u"--limit"_s);
    auto *connection = limit ? in.connection() : nullptr;
    if (!connection)
        return app::CouldNotStart;
    filter.limit = static_cast<int>(std::min<qint64>(*limit, 1000));
    const auto page = AccessRepository(*connection).audit(filter);
    if (!page)
        return in.failed(page.error());
    in.out().list(records(page->entries),
                  {{u"id"_s, u"ID"_s},
                   {u"at"_s, u"TIME"_s, Shown::Time},
                   {u"actor"_s, u"WHO"_s},
                   {u"workstation"_s, u"WHERE"_s},
                   {u"operation"_s, u"WHAT"_s},
                   {u"subject_table"_s, u"TABLE"_s},
                   {u"subject_key"_s, u"KEY"_s},
                   {u"note"_s, u"NOTE"_s},
                   {u"after"_s, u"AFTER"_s, Shown::Brief}},
                  u"Nothing in the audit fits."_s);
    return app::Done;
}

int listNotifications(Invocation &in)
{
    const auto limit = in.number(in.value(u"limit"_s, u"100"_s), u"--limit"_s);
    auto *connection = limit ? in.connection() : nullptr;
    if (!connection)
        return app::CouldNotStart;
    access::NotificationFilter filter;
    filter.openOnly = !in.isSet(u"all"_s);
    filter.limit = static_cast<int>(std::min<qint64>(*limit, 1000));
    const auto page = AccessRepository(*connection).notifications(filter);
    if (!page)
        return in.failed(page.error());
    in.out().list(records(page->notifications),
                  {{u"id"_s, u"ID"_s},
                   {u"at"_s, u"TIME"_s, Shown::Time},
                   {u"severity"_s, u"SEVERITY"_s},
                   {u"channel"_s, u"CHANNEL"_s},
                   {u"subject"_s, u"SUBJECT"_s},
                   {u"body"_s, u"WHAT TO DO"_s}},
                  u"Nothing is open."_s);
    return app::Done;
}

int resolveNotification(Invocation &in)
{
    auto *connection = in.connection();
    const auto id = connection ? in.number(in.argument(0), u"ID"_s) : std::nullopt;
    if (!id)
        return app::CouldNotStart;
    const auto done = AccessRepository(*connection).resolveNotification(*id);
    if (!done)
        return in.failed(done.error());
    in.out().done((*done ? u"Notification %1 is done."_s : u"Notification %1 was done already."_s).arg(*id),
                  {{u"id"_s, *id}});
    return app::Done;
}

} // namespace

QString AuditCommand::name() const
{
    return u"audit"_s;
}

QString AuditCommand::summary() const
{
    return u"Who did what, when and from where."_s;
}

const std::vector<Command> &AuditCommand::commands() const
{
    static const std::vector<Command> all{
        {.name = {},
         .arguments = {},
         .summary = summary(),
         .help = u"Newest first, personal data masked. For managers."_s,
         .examples =
             u"audit --actor jdoe --since 2026-03-01\naudit --operation \"transmission.*\" --limit 20 --json"_s,
         .options = {{u"actor"_s, u"LOGIN"_s, u"Only what this login did."_s},
                     {u"operation"_s, u"NAME"_s,
                      u"Only this operation; \"staff.*\" for all that begin so."_s},
                     {u"table"_s, u"NAME"_s,
                      u"Only what was done to this table, such as core.transmission."_s},
                     {u"key"_s, u"KEY"_s, u"Only what was done to the row of this key."_s},
                     {u"text"_s, u"TEXT"_s, u"Only what holds this text."_s},
                     {u"since"_s, u"DATE"_s, u"From this day or time on."_s},
                     {u"until"_s, u"DATE"_s, u"Before this day or time."_s},
                     {u"limit"_s, u"NUMBER"_s, u"At most so many lines, 100 unless set, up to 1000."_s}},
         .run = audit}};
    return all;
}

QString NotificationCommands::name() const
{
    return u"notifications"_s;
}

QString NotificationCommands::summary() const
{
    return u"What administrators should know: list, resolve."_s;
}

const std::vector<Command> &NotificationCommands::commands() const
{
    static const std::vector<Command> all{
        {.name = u"list"_s,
         .arguments = {},
         .summary = u"Show what is open."_s,
         .help = u"The newest first. Each occasion is told once, here and by e-mail."_s,
         .examples = u"notifications list\nnotifications list --all --limit 20"_s,
         .options = {{u"all"_s, {}, u"Also what is done."_s},
                     {u"limit"_s, u"NUMBER"_s, u"At most so many, 100 unless set, up to 1000."_s}},
         .run = listNotifications},
        {.name = u"resolve"_s,
         .arguments = u"ID"_s,
         .summary = u"Mark one as done."_s,
         .help = u"What a resumed channel was stopped for is marked by itself. For operators."_s,
         .examples = u"notifications resolve 12"_s,
         .least = 1,
         .most = 1,
         .run = resolveNotification},
    };
    return all;
}

} // namespace transmittal::ctl
