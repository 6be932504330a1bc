// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migrator.h"

#include "database/migration_files.h"
#include "database/shared_table_contract.h"
#include "database/transaction.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

// Any number that no other program uses for an advisory lock of this database: "tmmigrat".
constexpr qint64 lockKey = 0x746d'6d69'6772'6174;

const QString bootstrap = uR"(
CREATE SCHEMA IF NOT EXISTS core;
CREATE TABLE IF NOT EXISTS core.schema_migration (
    number          integer PRIMARY KEY,
    name            text NOT NULL,
    checksum        text NOT NULL,
    environment     text NOT NULL CHECK (environment IN ('practice', 'live')),
    applied_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    applied_by      text NOT NULL DEFAULT session_user,
    program_version text NOT NULL
);
)"_s;

struct DatabaseState
{
    QList<AppliedMigration> applied;
    QString environment;
};

core::Result<DatabaseState> readState(Connection &connection)
{
    DatabaseState state;
    const auto there =
        connection.queryOne(u"SELECT to_regclass('core.schema_migration') IS NOT NULL AS there"_s);
    if (!there)
        return there.error();
    if (!(**there).boolean("there"))
        return state;
    const auto rows = connection.query(
        u"SELECT number, name, checksum, environment FROM core.schema_migration ORDER BY number"_s);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        state.applied.append(
            {static_cast<int>(row.integer("number")), row.text("name"), row.text("checksum")});
        state.environment = row.text("environment");
    }
    return state;
}

/// The advisory lock, and a session in which nothing but another migrator is waited for.
class MigrationLock
{
public:
    static core::Result<std::unique_ptr<MigrationLock>> take(Connection &connection,
                                                             std::chrono::milliseconds wait)
    {
        std::unique_ptr<MigrationLock> lock(new MigrationLock(connection));
        auto done = connection.execute(u"SELECT set_config('statement_timeout', '0', false), "
                                       "set_config('lock_timeout', $1, false)"_s,
                                       {QString::number(wait.count())});
        if (done)
            done = connection.execute(u"SELECT pg_advisory_lock($1)"_s, {lockKey});
        if (done)
            return lock;
        if (done.error().code == ErrorCode::Timeout)
            return Error{ErrorCode::Timeout,
                         u"Another program is migrating this database: try again when it is done."_s,
                         done.error().detail};
        return done.error();
    }
    ~MigrationLock()
    {
        if (m_connection.isLost())
            return;
        const ConnectionSettings &usual = m_connection.settings();
        (void)m_connection.execute(
            u"SELECT pg_advisory_unlock_all(), set_config('statement_timeout', $1, false), "
            "set_config('lock_timeout', $2, false)"_s,
            {QString::number(usual.statementTimeout.count()), QString::number(usual.lockTimeout.count())});
    }
    MigrationLock(const MigrationLock &) = delete;
    MigrationLock &operator=(const MigrationLock &) = delete;

private:
    explicit MigrationLock(Connection &connection) : m_connection(connection) {}
    Connection &m_connection;
};

core::Result<void> requireSuperuser(Connection &connection)
{
    const auto row = connection.queryOne(u"SELECT current_setting('is_superuser') = 'on' AS super"_s);
    if (!row)
        return row.error();
    if ((**row).boolean("super"))
        return {};
    return Error{ErrorCode::NotPermitted,
                 u"The database must be migrated by a superuser of the server, because roles are made: run "
                 u"the migration "
                 "with such a login."_s,
                 connection.settings().user};
}

Error failed(const MigrationFile &file, const Error &cause)
{
    if (cause.code == ErrorCode::ConnectionLost)
        return cause;
    return {ErrorCode::MigrationFailed,
            u"The migration %1 could not be applied and nothing of it was kept: %2. Tell support."_s.arg(
                file.name, cause.detail),
            cause.detail};
}

core::Result<void> apply(Connection &connection, const MigrationFile &file, const QString &environment,
                         const QString &programVersion)
{
    auto transaction = Transaction::begin(connection, {.knowFate = true});
    if (!transaction)
        return transaction.error();
    QString script = file.text;
    script.replace("${environment}"_L1, environment);
    auto done = file.number == 1 ? connection.executeScript(bootstrap) : core::Result<void>();
    if (done)
        done = connection.executeScript(script);
    if (!done)
        return failed(file, done.error());
    // Migrations create things as their later owner.
    if (auto reset = connection.executeScript(u"RESET ROLE; RESET SESSION AUTHORIZATION"_s); !reset)
        return failed(file, reset.error());
    const auto recorded = connection.execute(
        u"INSERT INTO core.schema_migration (number, name, checksum, environment, program_version) "
        "VALUES ($1, $2, $3, $4, $5)"_s,
        {file.number, file.name, file.checksum, environment, programVersion});
    if (!recorded)
        return failed(file, recorded.error());
    if (auto committed = transaction->commit(); !committed)
        return failed(file, committed.error());
    return {};
}

core::Result<int> loadCatalogues(Connection &connection, const QString &folder)
{
    if (folder.isEmpty())
        return 0;
    const auto there =
        connection.queryOne(u"SELECT to_regprocedure('core.load_catalogue(jsonb)') IS NOT NULL AS there"_s);
    if (!there)
        return there.error();
    if (!(**there).boolean("there"))
        return 0;
    int loaded = 0;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        const QJsonDocument document =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (!document.isObject())
            return Error{ErrorCode::File,
                         u"The reply catalogue %1 cannot be read: install the program anew."_s.arg(name),
                         file.errorString()};
        const auto done = connection.execute(u"SELECT core.load_catalogue($1::jsonb)"_s, {document.object()});
        if (!done)
            return done.error();
        ++loaded;
    }
    return loaded;
}

core::Result<QString> agreedEnvironment(const QString &wanted, const QString &actual)
{
    if (!wanted.isEmpty() && wanted != "practice"_L1 && wanted != "live"_L1)
        return Error{ErrorCode::InvalidInput,
                     u"The environment must be “practice” or “live”: choose one of them."_s, wanted};
    if (actual.isEmpty() && wanted.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            u"A new database needs its environment, once and for all: choose “practice” or “live”."_s,
            {}};
    if (!actual.isEmpty() && !wanted.isEmpty() && wanted != actual)
        return Error{
            ErrorCode::EnvironmentMismatch,
            u"This is the %1 database, not the %2 one: check the connection settings."_s.arg(actual, wanted),
            {}};
    return actual.isEmpty() ? wanted : actual;
}

} // namespace

Migrator::Migrator(Connection &connection, MigratorOptions options)
    : m_connection(connection), m_options(std::move(options))
{}

core::Result<MigrationReport> Migrator::migrate()
{
    const auto files = readMigrations(m_options.folder);
    if (!files)
        return files.error();
    const auto lock = MigrationLock::take(m_connection, m_options.lockWait);
    if (!lock)
        return lock.error();
    const auto state = readState(m_connection);
    if (!state)
        return state.error();
    const auto done = compareMigrations(*files, state->applied);
    if (!done)
        return done.error();
    MigrationReport report;
    report.schema = static_cast<int>(files->size());
    if (files->isEmpty())
        return report;
    const auto environment = agreedEnvironment(m_options.environment, state->environment);
    if (!environment)
        return environment.error();
    report.environment = *environment;

    if (*done < files->size()) {
        if (auto allowed = requireSuperuser(m_connection); !allowed)
            return allowed.error();
    }
    std::optional<SharedTableContract> contract;
    if (!m_options.sharedTables.isEmpty()) {
        auto read = SharedTableContract::read(m_options.sharedTables);
        if (!read)
            return read.error();
        contract = std::move(*read);
        const auto missing = *environment == "live"_L1 ? SharedTableContract::Missing::Refused
                                                       : SharedTableContract::Missing::Allowed;
        if (auto agreed = contract->check(m_connection, missing); !agreed)
            return agreed.error();
    }
    for (qsizetype index = *done; index < files->size(); ++index) {
        const MigrationFile &file = files->at(index);
        if (auto applied = apply(m_connection, file, *environment, m_options.programVersion); !applied)
            return applied.error();
        report.applied << file.name;
    }
    if (contract) {
        if (auto agreed = contract->check(m_connection, SharedTableContract::Missing::Refused); !agreed)
            return agreed.error();
    }
    const auto catalogues = loadCatalogues(m_connection, m_options.catalogues);
    if (!catalogues)
        return catalogues.error();
    report.catalogues = *catalogues;
    return report;
}

core::Result<void> Migrator::verify()
{
    const auto files = readMigrations(m_options.folder);
    if (!files)
        return files.error();
    const auto state = readState(m_connection);
    if (!state)
        return state.error();
    if (!m_options.environment.isEmpty() && !state->applied.isEmpty()) {
        if (auto agreed = agreedEnvironment(m_options.environment, state->environment); !agreed)
            return agreed.error();
    }
    const auto done = compareMigrations(*files, state->applied);
    if (!done)
        return done.error();
    if (*done < files->size())
        return Error{
            ErrorCode::SchemaOlder,
            u"The database is older than this program: have an administrator run “transmittalctl migrate”."_s,
            u"database %1, program %2"_s.arg(*done).arg(files->size())};
    return {};
}

} // namespace transmittal::database
