// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database_thread.h"
#include "database/migrator.h"
#include "support/test_database.h"
#include "support/wait.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using transmittal::core::Error;
using transmittal::core::ErrorCode;
using transmittal::core::Result;
using transmittal::test::TestDatabase;
using transmittal::test::waitFor;

namespace {

struct Fixture
{
    TestDatabase database{TestDatabase::Content::Empty};
    std::unique_ptr<Connection> connection = database.connect();
    QTemporaryDir folder;

    void put(const QString &name, const QString &sql) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(sql.toUtf8());
    }
    [[nodiscard]] MigratorOptions options(const QString &environment = u"practice"_s) const
    {
        return {.folder = folder.path(),
                .catalogues = {},
                .sharedTables = {},
                .environment = environment,
                .programVersion = u"1.2.3"_s};
    }
    Result<MigrationReport> migrate(const MigratorOptions &with)
    {
        return Migrator(*connection, with).migrate();
    }
    Result<MigrationReport> migrate() { return migrate(options()); }
    Result<void> verify() { return Migrator(*connection, options({})).verify(); }
    QString text(const QString &sql)
    {
        const auto row = connection->queryOne(sql);
        return row && *row ? (**row).text("t") : QString();
    }
    QString tables()
    {
        return text(u"SELECT coalesce(string_agg(tablename, ' ' ORDER BY tablename), '') AS t FROM pg_tables "
                    "WHERE schemaname = 'public'"_s);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Migrations are applied in order and recorded, and a second run has nothing to do")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer);"_s);
    put(u"0002_second.sql"_s, u"ALTER TABLE first RENAME TO second;"_s);
    const auto report = migrate();
    REQUIRE(report);
    CHECK(report->applied == QStringList{u"0001_first.sql"_s, u"0002_second.sql"_s});
    CHECK(report->schema == 2);
    CHECK(tables() == u"second"_s);
    CHECK(text(u"SELECT string_agg(number || name || environment || applied_by || program_version || "
               u"length(checksum), ' ' "
               "ORDER BY number) AS t FROM core.schema_migration"_s) ==
          u"10001_first.sqlpracticetm_super1.2.364 20002_second.sqlpracticetm_super1.2.364"_s);
    CHECK(verify());
    CHECK(migrate()->applied.isEmpty());
}

TEST_CASE_METHOD(Fixture,
                 "A failing migration names file, line and reason, keeps nothing of itself and can be mended")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer);"_s);
    put(u"0002_second.sql"_s, u"CREATE TABLE second (n integer);\n\nINSERT INTO nowhere VALUES (1);\n"_s);
    const auto failed = migrate();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::MigrationFailed);
    for (const QString &part : {u"0002_second.sql"_s, u"line 3"_s, u"nowhere"_s})
        CHECK(failed.error().staff.contains(part));
    CHECK(tables() == u"first"_s);
    CHECK(verify().error().code == ErrorCode::SchemaOlder);
    put(u"0002_second.sql"_s, u"CREATE TABLE second (n integer);"_s);
    CHECK(migrate()->applied == QStringList{u"0002_second.sql"_s});
}

TEST_CASE_METHOD(Fixture, "The first migration leaves not even its own records when it fails")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer); SELECT 1/0;"_s);
    CHECK(migrate().error().code == ErrorCode::MigrationFailed);
    CHECK(tables().isEmpty());
    CHECK(text(u"SELECT (to_regnamespace('core') IS NULL)::text AS t"_s) == u"true"_s);
}

TEST_CASE_METHOD(Fixture, "A migration that was changed after it had been applied stops every program")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer);"_s);
    REQUIRE(migrate());
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n bigint);"_s);
    put(u"0002_second.sql"_s, u"CREATE TABLE second (n integer);"_s);
    CHECK(migrate().error().code == ErrorCode::MigrationEdited);
    CHECK(verify().error().code == ErrorCode::MigrationEdited);
    CHECK(verify().error().staff.contains(u"0001_first.sql"_s));
    CHECK(tables() == u"first"_s);
}

TEST_CASE_METHOD(Fixture, "A database that a newer program migrated is left alone")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer);"_s);
    put(u"0002_second.sql"_s, u"CREATE TABLE second (n integer);"_s);
    REQUIRE(migrate());
    REQUIRE(QFile::remove(folder.filePath(u"0002_second.sql"_s)));
    CHECK(migrate().error().code == ErrorCode::SchemaNewer);
    CHECK(verify().error().code == ErrorCode::SchemaNewer);
}

TEST_CASE_METHOD(Fixture, "The environment is chosen at the first migration and stands in later ones")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first AS SELECT '${environment}'::text AS t;"_s);
    CHECK(migrate(options({})).error().code == ErrorCode::InvalidInput);
    CHECK(migrate(options(u"test"_s)).error().code == ErrorCode::InvalidInput);
    REQUIRE(migrate(options(u"live"_s)));
    CHECK(text(u"SELECT t FROM first"_s) == u"live"_s);
    put(u"0002_second.sql"_s, u"CREATE TABLE second AS SELECT '${environment}'::text AS t;"_s);
    const auto crossed = migrate(options(u"practice"_s));
    CHECK(crossed.error().code == ErrorCode::EnvironmentMismatch);
    CHECK(Migrator(*connection, options(u"practice"_s)).verify().error().code ==
          ErrorCode::EnvironmentMismatch);
    REQUIRE(migrate(options({})));
    CHECK(text(u"SELECT t FROM second"_s) == u"live"_s);
}

TEST_CASE_METHOD(Fixture, "Of two migrators at once the second waits and finds nothing to do")
{
    put(u"0001_slow.sql"_s, u"CREATE TABLE slow (n integer); SELECT pg_sleep(0.4);"_s);
    DatabaseThread other(database.superuser());
    other.start();
    const auto theirs =
        other.run([with = options()](Connection &inner) { return Migrator(inner, with).migrate(); });
    const auto mine = migrate();
    REQUIRE(waitFor([&] { return theirs.isFinished(); }));
    REQUIRE(mine);
    REQUIRE(theirs.result());
    CHECK(mine->applied.size() + theirs.result()->applied.size() == 1);
}

TEST_CASE_METHOD(Fixture, "Waiting for another migrator ends with a sentence, and the session is as before")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer);"_s);
    const auto other = database.connect();
    REQUIRE(other->execute(u"SELECT pg_advisory_lock(%1)"_s.arg(0x746d'6d69'6772'6174)));
    MigratorOptions impatient = options();
    impatient.lockWait = 30ms;
    CHECK(migrate(impatient).error().code == ErrorCode::Timeout);
    CHECK(text(u"SELECT current_setting('lock_timeout') || current_setting('statement_timeout') AS t"_s) ==
          u"5s30s"_s);
    REQUIRE(other->execute(u"SELECT pg_advisory_unlock_all()"_s));
    CHECK(migrate(impatient));
}

TEST_CASE_METHOD(Fixture, "Only a superuser migrates; everybody else is told so before anything is done")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer);"_s);
    const auto clerk = TestDatabase::open(database.member(u"clerk"_s, {}));
    const auto refused = Migrator(*clerk, options()).migrate();
    CHECK(refused.error().code == ErrorCode::NotPermitted);
    CHECK(refused.error().staff.contains(u"superuser"_s));
    CHECK(tables().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Whichever access loses the connection, the next run completes what is missing")
{
    put(u"0001_first.sql"_s, u"CREATE TABLE first (n integer);"_s);
    put(u"0002_second.sql"_s, u"CREATE TABLE second (n integer);"_s);
    const auto point = GENERATE(Connection::FaultPoint::Before, Connection::FaultPoint::After);
    bool completed = false;
    int losses = 0;
    for (quint64 nth = 1; !completed; ++nth) {
        REQUIRE(connection->executeScript(
            u"DROP SCHEMA IF EXISTS core CASCADE; DROP TABLE IF EXISTS first; DROP TABLE IF EXISTS second"_s));
        bool fired = false;
        connection->setFaultInjector(
            [nth, &fired](quint64 access) -> std::optional<Error> {
                if (access != nth)
                    return std::nullopt;
                fired = true;
                return Error{ErrorCode::ConnectionLost, u"gone"_s, {}};
            },
            point);
        const auto first = migrate();
        connection->setFaultInjector({});
        completed = !fired;
        losses += fired ? 1 : 0;
        CAPTURE(nth);
        if (connection->isLost())
            REQUIRE(connection->reconnect());
        const QString count =
            text(u"SELECT count(*)::text AS t FROM pg_tables WHERE tablename IN ('first', 'second')"_s);
        const QString recorded =
            text(u"SELECT CASE WHEN to_regclass('core.schema_migration') IS NULL THEN '0' ELSE "
                 "(xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM "
                 "core.schema_migration', false, true, '')))[1]::text END AS t"_s);
        CHECK(count == recorded);
        REQUIRE(migrate());
        CHECK(tables() == u"first second"_s);
    }
    CHECK(losses > 10);
}

TEST_CASE_METHOD(Fixture, "An empty folder of migrations is nothing to do")
{
    const auto report = migrate(options({}));
    REQUIRE(report);
    CHECK(report->applied.isEmpty());
    CHECK(verify());
}
