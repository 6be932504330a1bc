// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrate_command.h"

#include "core/program.h"
#include "database/migrator.h"
#include "invocation.h"

namespace transmittal::ctl {

using namespace Qt::StringLiterals;

namespace {

int migrate(Invocation &in)
{
    auto *connection = in.connection(Invocation::Schema::Any);
    if (!connection)
        return app::CouldNotStart;
    in.out().note(u"Bringing %1 to the schema of this program."_s.arg(connection->settings().name));
    database::MigratorOptions options;
    options.environment = in.value(u"environment"_s);
    options.programVersion = core::program::version();
    const auto report = database::Migrator(*connection, options).migrate();
    if (!report)
        return in.refused(report.error());
    const QJsonObject record{{u"environment"_s, report->environment},
                             {u"applied"_s, QJsonArray::fromStringList(report->applied)},
                             {u"schema"_s, report->schema},
                             {u"catalogues"_s, report->catalogues}};
    in.out().done(
        report->applied.isEmpty()
            ? u"The %1 database is at schema %2 already."_s.arg(report->environment).arg(report->schema)
            : u"The %1 database is at schema %2; applied: %3."_s.arg(report->environment)
                  .arg(report->schema)
                  .arg(report->applied.join(u", "_s)),
        record);
    return app::Done;
}

} // namespace

QString MigrateCommand::name() const
{
    return u"migrate"_s;
}

QString MigrateCommand::summary() const
{
    return u"Bring the database to the schema of this program."_s;
}

const std::vector<Command> &MigrateCommand::commands() const
{
    static const std::vector<Command> all{
        {.name = {},
         .arguments = {},
         .summary = summary(),
         .help = u"Applies the migrations that the database lacks, each in one transaction: one that fails "
                 u"leaves nothing\n"
                 "behind. Needs the login of a database administrator (a superuser). The first run decides "
                 "for ever whether\n"
                 "the database is for practice or live."_s,
         .examples =
             u"migrate --environment practice --user postgres\nmigrate --host db.example.org --user postgres"_s,
         .options = {{u"environment"_s, u"KIND"_s,
                      u"practice or live; needed the first time, later it must agree."_s}},
         .run = migrate}};
    return all;
}

} // namespace transmittal::ctl
