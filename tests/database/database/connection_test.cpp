// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"
#include "support/test_database.h"

#include <QSqlDatabase>
#include <QThread>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using transmittal::core::Error;
using transmittal::core::ErrorCode;
using transmittal::test::TestDatabase;

namespace {

struct Fixture
{
    TestDatabase database{TestDatabase::Content::Empty};
    std::unique_ptr<Connection> connection = database.connect();

    QString text(const QString &sql, const Binds &binds = {})
    {
        const auto found = connection->queryOne(sql, binds);
        return found ? found->value().text("t") : u"error: "_s + found.error().detail;
    }
    void killConnection()
    {
        const auto other = database.connect();
        REQUIRE(other->execute(u"SELECT pg_terminate_backend($1::int, 5000)"_s, {connection->backendPid()}));
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "What the guard against filing twice rests on is not the server's to choose")
{
    const auto byDefault = [this](const QString &setting, const QString &value) {
        REQUIRE(connection->execute(
            u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET %1 = %2', current_database()); END $$"_s
                .replace(u"%1"_s, setting)
                .replace(u"%2"_s, value)));
    };
    const auto durable = [this] {
        const auto fresh = database.connect();
        return (*fresh->queryOne(u"SELECT current_setting('synchronous_commit') AS t"_s))->text("t");
    };
    byDefault(u"default_transaction_isolation"_s, u"\"repeatable read\""_s);
    const auto fresh = database.connect();
    CHECK((*fresh->queryOne(u"SELECT current_setting('transaction_isolation') AS t"_s))->text("t") ==
          "read committed"_L1);
    byDefault(u"synchronous_commit"_s, u"off"_s);
    CHECK(durable() == "on"_L1);
    // More than that is the administrator's business.
    byDefault(u"synchronous_commit"_s, u"remote_apply"_s);
    CHECK(durable() == "remote_apply"_L1);
}

TEST_CASE_METHOD(Fixture, "A look-up answers a row, no row, or an error, and never confuses them")
{
    const auto some = connection->queryOne(u"SELECT 1 AS n"_s);
    REQUIRE(some);
    CHECK(some->has_value());
    const auto none = connection->queryOne(u"SELECT 1 AS n WHERE false"_s);
    REQUIRE(none);
    CHECK_FALSE(none->has_value());
    CHECK_FALSE(connection->queryOne(u"SELECT 1/0 AS n"_s));
    CHECK(connection->queryOne(u"SELECT generate_series(1,2) AS n"_s).error().code == ErrorCode::Internal);
}

TEST_CASE_METHOD(Fixture, "An error in the middle of a result is an error and not a shorter result")
{
    const auto rows = connection->query(u"SELECT 10 / (5 - n) AS t FROM generate_series(1, 9) AS n"_s);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::InvalidInput);
    CHECK(connection->ping());
}

TEST_CASE_METHOD(Fixture, "A result stays whole when another statement follows")
{
    const auto first = connection->query(u"SELECT n::text AS t FROM generate_series(1, 1000) AS n"_s);
    REQUIRE(first);
    qint64 seen = 0;
    for (const Row &row : *first)
        seen += text(u"SELECT $1::text AS t"_s, {row.text("t")}) == row.text("t") ? 1 : 0;
    CHECK(seen == 1000);
}

TEST_CASE_METHOD(Fixture, "execute tells how many rows it changed")
{
    CHECK(*connection->execute(u"CREATE TABLE item (n integer)"_s) == 0);
    CHECK(*connection->execute(u"INSERT INTO item SELECT generate_series(1, 7)"_s) == 7);
    CHECK(*connection->execute(u"UPDATE item SET n = n + 1 WHERE n > $1"_s, {4}) == 3);
    CHECK(*connection->execute(u"DELETE FROM item WHERE n = $1 RETURNING n"_s, {1}) == 1);
    CHECK(*connection->execute(u"DELETE FROM item WHERE n = $1"_s, {100}) == 0);
}

TEST_CASE_METHOD(Fixture, "Every session is set up alike, after a reconnect too")
{
    for (int round = 0; round < 2; ++round) {
        CHECK(text(u"SELECT current_setting('TimeZone') AS t"_s) == u"UTC"_s);
        CHECK(text(u"SELECT current_setting('statement_timeout') AS t"_s) == u"30s"_s);
        CHECK(text(u"SELECT current_setting('lock_timeout') AS t"_s) == u"5s"_s);
        CHECK(text(u"SELECT current_setting('idle_in_transaction_session_timeout') AS t"_s) == u"30s"_s);
        CHECK(text(u"SELECT current_setting('transmittal.workstation') AS t"_s) == u"test-station"_s);
        CHECK(text(u"SELECT application_name AS t FROM pg_stat_activity WHERE pid = pg_backend_pid()"_s) ==
              u"transmittal"_s);
        REQUIRE(connection->execute(u"SET TimeZone = 'Asia/Tokyo'"_s));
        REQUIRE(connection->reconnect());
    }
    CHECK(connection->serverVersion() >= 150'000);
}

TEST_CASE_METHOD(Fixture, "A statement is prepared once per text and kept, up to a bound")
{
    const QString count =
        u"SELECT count(*)::text AS t FROM pg_prepared_statements WHERE name LIKE 'tm\\_%'"_s;
    CHECK(text(count) == u"1"_s);
    for (int round = 0; round < 5; ++round)
        CHECK(text(u"SELECT $1::text AS t"_s, {QString::number(round)}) == QString::number(round));
    CHECK(text(count) == u"2"_s);
    for (int number = 0; number < 300; ++number)
        CHECK(text(u"SELECT '%1' AS t"_s.arg(number)) == QString::number(number));
    CHECK(text(count) == u"128"_s);
}

TEST_CASE_METHOD(Fixture, "A statement whose table changed shape, or that was discarded, is prepared again")
{
    REQUIRE(connection->executeScript(u"CREATE TABLE item (a text); INSERT INTO item VALUES ('x')"_s));
    const QString sql = u"SELECT * FROM item"_s;
    CHECK((**connection->queryOne(sql)).columns() == QStringList{u"a"_s});
    REQUIRE(connection->execute(u"ALTER TABLE item ADD b text DEFAULT 'y'"_s));
    const auto changed = connection->queryOne(sql);
    REQUIRE(changed);
    CHECK((**changed).text("b") == u"y"_s);
    REQUIRE(connection->execute(u"DEALLOCATE ALL"_s));
    CHECK(connection->queryOne(sql));
}

TEST_CASE_METHOD(Fixture, "A statement that takes too long ends with Timeout, and the connection goes on")
{
    REQUIRE(connection->setStatementTimeout(50ms));
    const auto answer = connection->execute(u"SELECT pg_sleep(5)"_s);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Timeout);
    CHECK(connection->ping());
}

TEST_CASE_METHOD(Fixture, "Waiting for somebody else's lock ends with Timeout")
{
    REQUIRE(connection->executeScript(u"CREATE TABLE item (n integer); INSERT INTO item VALUES (1)"_s));
    auto other = database.connect();
    auto holder = Transaction::begin(*other);
    REQUIRE(other->execute(u"UPDATE item SET n = 2"_s));
    auto waiter = Transaction::begin(*connection, {.lockTimeout = 30ms});
    CHECK(connection->execute(u"UPDATE item SET n = 3"_s).error().code == ErrorCode::Timeout);
}

TEST_CASE_METHOD(Fixture, "A killed session answers ConnectionLost and nothing else until reconnect")
{
    const qint64 before = connection->backendPid();
    killConnection();
    for (int round = 0; round < 2; ++round) {
        const auto answer = connection->queryOne(u"SELECT 'x' AS t"_s);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::ConnectionLost);
    }
    CHECK(connection->isLost());
    CHECK(connection->executeScript(u"SELECT 1"_s).error().code == ErrorCode::ConnectionLost);
    CHECK(Transaction::begin(*connection).error().code == ErrorCode::ConnectionLost);
    REQUIRE(connection->reconnect());
    CHECK(text(u"SELECT 'x' AS t"_s) == u"x"_s);
    CHECK(connection->backendPid() != before);
}

TEST_CASE_METHOD(Fixture, "A script that the server did not finish is not taken for a finished one")
{
    killConnection();
    CHECK(connection->executeScript(u"SELECT 1; SELECT 2"_s).error().code == ErrorCode::ConnectionLost);
}

TEST_CASE_METHOD(Fixture, "A failing script names the line and the server's words, and leaves nothing")
{
    struct Case
    {
        QString script;
        QString expected;
    };
    const std::vector<Case> cases = {
        {u"CREATE TABLE a (n int);\n\nCREATE TABEL b (n int);"_s, u"line 3"_s},
        {u"CREATE TABLE a (n int);\n-- note\nINSERT INTO a SELECT 1 / n FROM generate_series(0, 1) n;\nSELECT 1;"_s,
         u"line 3"_s},
        {u"CREATE TABLE a (n int);\nDO $$\nBEGIN\n RAISE 'no; way';\nEND $$;"_s, u"no; way"_s},
    };
    for (const Case &entry : cases) {
        const auto done = connection->executeScript(entry.script);
        REQUIRE_FALSE(done);
        CAPTURE(done.error().detail.toStdString());
        CHECK(done.error().detail.contains(entry.expected));
        CHECK(text(u"SELECT (to_regclass('a') IS NULL)::text AS t"_s) == u"true"_s);
    }
    CHECK(connection->executeScript(u"-- nothing to do\n"_s));
}

TEST_CASE_METHOD(Fixture, "An error of ours keeps its sentence and gets its code")
{
    const auto done = connection->executeScript(
        u"DO $$ BEGIN RAISE EXCEPTION 'Only a manager may do this: ask one.' USING ERRCODE = 'TM001'; END $$"_s);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::NotPermitted);
    CHECK(done.error().staff == u"Only a manager may do this: ask one."_s);
}

TEST_CASE_METHOD(Fixture, "A failed statement tells the log no values")
{
    REQUIRE(connection->execute(u"CREATE TABLE item (licence text UNIQUE, born date)"_s));
    const QString insert = u"INSERT INTO item VALUES ($1, $2::text::date)"_s;
    REQUIRE(connection->execute(insert, {u"D1234567"_s, u"1990-01-02"_s}));
    const auto doubled = connection->execute(insert, {u"D1234567"_s, u"1990-01-02"_s});
    CHECK(doubled.error().code == ErrorCode::Duplicate);
    const auto unreadable = connection->execute(insert, {u"D7654321"_s, u"born in May"_s});
    CHECK(unreadable.error().code == ErrorCode::InvalidInput);
    const QString told =
        doubled.error().detail + doubled.error().staff + unreadable.error().detail + unreadable.error().staff;
    for (const QString &value : {u"D1234567"_s, u"D7654321"_s, u"May"_s})
        CHECK_FALSE(told.contains(value));
}

TEST_CASE_METHOD(Fixture, "A connection refuses every thread but its own")
{
    std::optional<Error> error;
    std::unique_ptr<QThread> thread(
        QThread::create([&] { error = connection->queryOne(u"SELECT 1"_s).error(); }));
    thread->start();
    REQUIRE(thread->wait());
    REQUIRE(error);
    CHECK(error->code == ErrorCode::Internal);
    CHECK(connection->ping());
}

TEST_CASE_METHOD(Fixture, "The password cannot be read back from Qt's list of connections")
{
    REQUIRE_FALSE(QSqlDatabase::connectionNames().isEmpty());
    for (const QString &name : QSqlDatabase::connectionNames())
        CHECK(QSqlDatabase::database(name, false).password().isEmpty());
}

TEST_CASE("A closed connection leaves nothing in Qt's list of connections")
{
    const TestDatabase database(TestDatabase::Content::Empty);
    const QStringList before = QSqlDatabase::connectionNames();
    (void)database.connect();
    CHECK(QSqlDatabase::connectionNames() == before);
}

TEST_CASE_METHOD(Fixture, "The injector replaces exactly the access that a test chose")
{
    REQUIRE(connection->execute(u"CREATE TABLE item (n integer)"_s));
    connection->setFaultInjector([](quint64 access) {
        return access == 2 ? std::optional(Error{ErrorCode::Timeout, u"late"_s, {}}) : std::nullopt;
    });
    CHECK(connection->execute(u"INSERT INTO item VALUES (1)"_s));
    CHECK(connection->execute(u"INSERT INTO item VALUES (2)"_s).error().code == ErrorCode::Timeout);
    CHECK(connection->execute(u"INSERT INTO item VALUES (3)"_s));
    connection->setFaultInjector({});
    const QString stored = u"SELECT string_agg(n::text, ' ' ORDER BY n) AS t FROM item"_s;
    CHECK(text(stored) == u"1 3"_s);

    connection->setFaultInjector(
        [](quint64) {
            return std::optional(Error{ErrorCode::ConnectionLost, u"gone"_s, {}});
        },
        Connection::FaultPoint::After);
    CHECK(connection->execute(u"INSERT INTO item VALUES (4)"_s).error().code == ErrorCode::ConnectionLost);
    connection->setFaultInjector({});
    CHECK(connection->isLost());
    REQUIRE(connection->reconnect());
    CHECK(text(stored) == u"1 3 4"_s);
}
