// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "user_commands.h"

#include "access/access_service.h"
#include "common/password.h"
#include "invocation.h"
#include "records.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;
using access::AccessService;

namespace {

const Columns columns{{u"login"_s, u"LOGIN"_s},
                      {u"full_name"_s, u"NAME"_s},
                      {u"role"_s, u"ROLE"_s},
                      {u"email"_s, u"E-MAIL"_s},
                      {u"created_at"_s, u"SINCE"_s, Shown::Time},
                      {u"disabled_at"_s, u"DISABLED"_s, Shown::Time}};

std::optional<access::StaffRole> role(Invocation &in, const QString &given)
{
    const auto known = access::staffRoleFromName(given);
    if (!known)
        in.refused(u"A role is viewer, operator, manager or administrator, not \"%1\"."_s.arg(given));
    return known;
}

int add(Invocation &in)
{
    const auto wanted = role(in, in.value(u"role"_s, u"viewer"_s));
    if (!wanted)
        return app::CouldNotStart;
    access::NewStaff person{in.argument(0), in.value(u"name"_s), std::nullopt, *wanted};
    if (in.isSet(u"email"_s))
        person.email = in.value(u"email"_s);
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto password = app::readSecret(u"First password of %1"_s.arg(person.login), app::Confirm::Yes);
    if (!password)
        return in.refused(password.error());
    if (const auto added = AccessService(*connection).addStaff(person, *password); !added)
        return in.failed(added.error());
    in.out().done(u"%1 may log in as %2."_s.arg(person.login, name(person.role)),
                  {{u"login"_s, person.login}, {u"role"_s, name(person.role)}});
    return app::Done;
}

int list(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const auto people = AccessService(*connection).repository().staff();
    if (!people)
        return in.failed(people.error());
    in.out().list(records(*people), columns,
                  u"Nobody is a member of staff yet. Add the first with: users add"_s);
    return app::Done;
}

int disable(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString login = in.argument(0);
    const auto ended = AccessService(*connection).disableStaff(login);
    if (!ended)
        return in.failed(ended.error());
    in.out().done(u"%1 may not log in any more; sessions ended: %2."_s.arg(login).arg(*ended),
                  {{u"login"_s, login}, {u"sessions_ended"_s, *ended}});
    return app::Done;
}

int enable(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString login = in.argument(0);
    if (const auto enabled = AccessService(*connection).repository().enableStaff(login); !enabled)
        return in.failed(enabled.error());
    in.out().done(u"%1 may log in again."_s.arg(login), {{u"login"_s, login}});
    return app::Done;
}

int setRole(Invocation &in)
{
    const auto wanted = role(in, in.argument(1));
    auto *connection = wanted ? in.connection() : nullptr;
    if (!connection)
        return app::CouldNotStart;
    const QString login = in.argument(0);
    if (const auto set = AccessService(*connection).repository().setStaffRole(login, *wanted); !set)
        return in.failed(set.error());
    in.out().done(u"%1 is %2 now."_s.arg(login, name(*wanted)),
                  {{u"login"_s, login}, {u"role"_s, name(*wanted)}});
    return app::Done;
}

int password(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString login = in.argument(0);
    const auto given = app::readSecret(
        login.isEmpty() ? u"New password"_s : u"New password of %1"_s.arg(login), app::Confirm::Yes);
    if (!given)
        return in.refused(given.error());
    AccessService service(*connection);
    const auto set = login.isEmpty() ? service.setOwnPassword(*given) : service.resetPassword(login, *given);
    if (!set)
        return in.failed(set.error());
    in.out().done(login.isEmpty() ? u"Your password is changed."_s
                                  : u"The password of %1 is changed; its sessions are ended."_s.arg(login),
                  {{u"login"_s, login.isEmpty() ? connection->settings().user : login}});
    return app::Done;
}

} // namespace

QString UserCommands::name() const
{
    return u"users"_s;
}

QString UserCommands::summary() const
{
    return u"Who may log in, and as what: add, list, disable, enable, set-role, password."_s;
}

const std::vector<Command> &UserCommands::commands() const
{
    static const std::vector<Command> all{
        {.name = u"add"_s,
         .arguments = u"LOGIN"_s,
         .summary = u"Give a person a login."_s,
         .help = u"Asks for the first password, or takes it from the standard input; at least 12 characters. "
                 u"It leaves this\n"
                 "machine as a SCRAM verifier only. For administrators; the very first one is added by a "
                 "database\n"
                 "administrator (a superuser) after \"migrate\"."_s,
         .examples = u"users add jdoe --name \"Jo Doe\" --role operator\n"
                     "users add asmith --name \"A. Smith\" --role administrator --email asmith@example.org"_s,
         .least = 1,
         .most = 1,
         .options = {{u"name"_s, u"NAME"_s, u"The person's full name (needed)."_s},
                     {u"role"_s, u"ROLE"_s, u"viewer (default), operator, manager or administrator."_s},
                     {u"email"_s, u"ADDRESS"_s, u"Where administrators are told of trouble."_s}},
         .run = add},
        {.name = u"list"_s,
         .arguments = {},
         .summary = u"Show everybody who has or had a login."_s,
         .help = u"E-mail addresses are shown to administrators only."_s,
         .examples = u"users list\nusers list --json"_s,
         .run = list},
        {.name = u"disable"_s,
         .arguments = u"LOGIN"_s,
         .summary = u"Take a person's rights and end their sessions."_s,
         .help =
             u"The row stays, because the audit names it. The last administrator cannot be disabled, nor can you yourself."_s,
         .examples = u"users disable jdoe"_s,
         .least = 1,
         .most = 1,
         .run = disable},
        {.name = u"enable"_s,
         .arguments = u"LOGIN"_s,
         .summary = u"Give a disabled person the same rights again."_s,
         .help = u"The old password holds again; reset it with \"users password LOGIN\" when in doubt."_s,
         .examples = u"users enable jdoe"_s,
         .least = 1,
         .most = 1,
         .run = enable},
        {.name = u"set-role"_s,
         .arguments = u"LOGIN ROLE"_s,
         .summary = u"Change what a person may do."_s,
         .help = u"viewer: look. operator: also retry, send, cancel, correct. manager: also pause, resolve, "
                 u"delete, audit.\n"
                 "administrator: everything."_s,
         .examples = u"users set-role jdoe manager"_s,
         .least = 2,
         .most = 2,
         .run = setRole},
        {.name = u"password"_s,
         .arguments = u"[LOGIN]"_s,
         .summary = u"Change your own password, or reset another person's."_s,
         .help = u"Asks for it, or takes it from the standard input. Resetting is for administrators and "
                 u"ends the sessions\n"
                 "that the old one opened."_s,
         .examples = u"users password\nusers password jdoe"_s,
         .most = 1,
         .run = password},
    };
    return all;
}

} // namespace transmittal::ctl
