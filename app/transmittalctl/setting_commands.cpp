// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting_commands.h"

#include "access/access_repository.h"
#include "invocation.h"

#include <QJsonDocument>

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What was typed as JSON when it is JSON of the kind that the setting has now, else as text.
QJsonValue typed(const QString &given, const QJsonValue &now)
{
    if (now.isString())
        return given;
    const QJsonDocument document = QJsonDocument::fromJson('[' + given.toUtf8() + ']');
    return document.array().size() == 1 ? document.array().first() : QJsonValue(given);
}

int show(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    const QString key = in.argument(0);
    const auto value = access::AccessRepository(*connection).setting(key);
    if (!value)
        return in.failed(value.error());
    in.out().done(shown(*value, Shown::Text), {{u"key"_s, key}, {u"value"_s, *value}});
    return app::Done;
}

int set(Invocation &in)
{
    auto *connection = in.connection();
    if (!connection)
        return app::CouldNotStart;
    access::AccessRepository repository(*connection);
    const QString key = in.argument(0);
    const auto now = repository.setting(key);
    if (!now)
        return in.failed(now.error());
    const QJsonValue value = typed(in.argument(1), *now);
    if (const auto done = repository.setSetting(key, value); !done)
        return in.failed(done.error());
    in.out().done(u"%1 is set."_s.arg(key), {{u"key"_s, key}, {u"value"_s, value}});
    return app::Done;
}

} // namespace

QString SettingCommands::name() const
{
    return u"settings"_s;
}

QString SettingCommands::summary() const
{
    return u"What holds for everybody: show, set."_s;
}

const std::vector<Command> &SettingCommands::commands() const
{
    static const std::vector<Command> all{
        {.name = u"show"_s,
         .arguments = u"KEY"_s,
         .summary = u"Show one setting."_s,
         .help = u"mail.from: the sender of e-mail to staff. resolve.second_person_above: how many orders to "
                 u"send again a\n"
                 "person may give in a day before a second person must agree."_s,
         .examples = u"settings show mail.from"_s,
         .least = 1,
         .most = 1,
         .run = show},
        {.name = u"set"_s,
         .arguments = u"KEY VALUE"_s,
         .summary = u"Change one setting."_s,
         .help = u"The keys are those of \"settings show\". For administrators."_s,
         .examples =
             u"settings set mail.from transmittal@example.org\nsettings set resolve.second_person_above 3"_s,
         .least = 2,
         .most = 2,
         .run = set},
    };
    return all;
}

} // namespace transmittal::ctl
