// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"
#include "support/test_database.h"

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using transmittal::core::Error;
using transmittal::core::ErrorCode;
using transmittal::core::Result;
using transmittal::test::TestDatabase;

namespace {

struct Fixture
{
    Fixture()
    {
        REQUIRE(connection->execute(u"CREATE TABLE item (n integer UNIQUE DEFERRABLE INITIALLY DEFERRED)"_s));
    }

    TestDatabase database{TestDatabase::Content::Empty};
    std::unique_ptr<Connection> connection = database.connect();

    Result<qint64> insert(int number)
    {
        return connection->execute(u"INSERT INTO item VALUES ($1)"_s, {number});
    }
    /// As another session sees it.
    QString stored()
    {
        const auto other = database.connect();
        return (**other->queryOne(
                    u"SELECT coalesce(string_agg(n::text, ' ' ORDER BY n), '') AS t FROM item"_s))
            .text("t");
    }
    void loseAt(quint64 wanted, Connection::FaultPoint point)
    {
        connection->setFaultInjector(
            [wanted](quint64 access) {
                return access == wanted ? std::optional(Error{ErrorCode::ConnectionLost, u"gone"_s, {}})
                                        : std::nullopt;
            },
            point);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "A transaction saves all of it with commit and none of it without")
{
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(insert(1));
        REQUIRE(insert(2));
        CHECK(stored().isEmpty());
        REQUIRE(transaction->commit());
    }
    CHECK(stored() == u"1 2"_s);
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(insert(3));
    }
    CHECK(stored() == u"1 2"_s);
}

TEST_CASE_METHOD(Fixture, "A second transaction inside the first is refused and harms nothing")
{
    auto transaction = Transaction::begin(*connection);
    REQUIRE(insert(1));
    CHECK(Transaction::begin(*connection).error().code == ErrorCode::WrongState);
    CHECK(stored().isEmpty());
    REQUIRE(transaction->commit());
    CHECK(stored() == u"1"_s);
    CHECK(Transaction::begin(*connection));
}

TEST_CASE_METHOD(Fixture, "Commit after a failed statement answers that statement's error")
{
    auto transaction = Transaction::begin(*connection);
    REQUIRE(insert(1));
    CHECK_FALSE(connection->execute(u"SELECT 1/0"_s));
    CHECK_FALSE(insert(2));
    const auto done = transaction->commit();
    REQUIRE_FALSE(done);
    CHECK(done.error().detail.contains(u"22012"_s));
    CHECK(stored().isEmpty());
    CHECK(insert(3));
    CHECK(stored() == u"3"_s);
}

TEST_CASE_METHOD(Fixture, "A rule that is checked at commit fails the commit with its own error")
{
    auto transaction = Transaction::begin(*connection);
    REQUIRE(insert(1));
    REQUIRE(insert(1));
    CHECK(transaction->commit().error().code == ErrorCode::Duplicate);
    CHECK(stored().isEmpty());
    CHECK(Transaction::begin(*connection));
}

TEST_CASE_METHOD(Fixture, "After commit or rollback the guard is spent")
{
    auto transaction = Transaction::begin(*connection);
    transaction->rollback();
    CHECK(transaction->commit().error().code == ErrorCode::WrongState);
    auto next = Transaction::begin(*connection);
    REQUIRE(next);
    // The first guard must not end the second transaction.
    transaction->rollback();
    REQUIRE(insert(1));
    REQUIRE(next->commit());
    CHECK(stored() == u"1"_s);
}

TEST_CASE_METHOD(Fixture, "A transaction dies with its session, and its guard does not touch the next one")
{
    auto transaction = Transaction::begin(*connection);
    REQUIRE(insert(1));
    REQUIRE(connection->reconnect());
    auto next = Transaction::begin(*connection);
    REQUIRE(next);
    REQUIRE(insert(2));
    CHECK(transaction->commit().error().code == ErrorCode::WrongState);
    REQUIRE(next->commit());
    CHECK(stored() == u"2"_s);
}

TEST_CASE_METHOD(Fixture, "When the reply to commit is lost, the server is asked what became of it")
{
    // Accesses: begin, insert, commit.
    SECTION("it was committed, which is success")
    {
        loseAt(3, Connection::FaultPoint::After);
        auto transaction = Transaction::begin(*connection, {.knowFate = true});
        REQUIRE(insert(1));
        CHECK_FALSE(transaction->id().isEmpty());
        CHECK(transaction->commit());
        CHECK(stored() == u"1"_s);
        CHECK_FALSE(connection->isLost());
    }
    SECTION("it was not, which is an error that says it may be done again")
    {
        loseAt(3, Connection::FaultPoint::Before);
        auto transaction = Transaction::begin(*connection, {.knowFate = true});
        REQUIRE(insert(1));
        CHECK(transaction->commit().error().code == ErrorCode::Conflict);
        CHECK(stored().isEmpty());
        connection->setFaultInjector({});
        CHECK(insert(1));
    }
    SECTION("without the wish to know it stays ConnectionLost")
    {
        loseAt(3, Connection::FaultPoint::After);
        auto transaction = Transaction::begin(*connection);
        REQUIRE(insert(1));
        CHECK(transaction->commit().error().code == ErrorCode::ConnectionLost);
        CHECK(stored() == u"1"_s);
    }
}

TEST_CASE_METHOD(Fixture, "The fate of a transaction can be asked from another connection")
{
    auto transaction = Transaction::begin(*connection, {.knowFate = true});
    const QString id = transaction->id();
    const auto other = database.connect();
    CHECK(*other->fateOf(id) == CommitFate::InProgress);
    REQUIRE(transaction->commit());
    CHECK(*other->fateOf(id) == CommitFate::Committed);
    auto second = Transaction::begin(*connection, {.knowFate = true});
    const QString secondId = second->id();
    second->rollback();
    CHECK(*other->fateOf(secondId) == CommitFate::Aborted);
    CHECK_FALSE(other->fateOf(u"99999999999"_s));
}

TEST_CASE_METHOD(Fixture, "A transaction's timeouts and isolation end with it")
{
    const QString ask =
        u"SELECT current_setting('statement_timeout') || ' ' || current_setting('transaction_isolation') "
        "|| ' ' || current_setting('transaction_read_only') AS t"_s;
    {
        auto transaction = Transaction::begin(
            *connection,
            {.isolation = Isolation::Serializable, .readOnly = true, .statementTimeout = 1234ms});
        REQUIRE(transaction);
        CHECK((**connection->queryOne(ask)).text("t") == u"1234ms serializable on"_s);
        CHECK(insert(1).error().code == ErrorCode::DatabaseExhausted);
    }
    CHECK((**connection->queryOne(ask)).text("t") == u"30s read committed off"_s);
}

TEST_CASE_METHOD(Fixture, "Two serializable transactions that contradict each other end in Conflict for one")
{
    const auto other = database.connect();
    const TransactionOptions serializable{.isolation = Isolation::Serializable};
    auto mine = Transaction::begin(*connection, serializable);
    auto theirs = Transaction::begin(*other, serializable);
    const QString insertCount = u"INSERT INTO item SELECT 10 + count(*) + $1 FROM item"_s;
    REQUIRE(connection->execute(insertCount, {1}));
    REQUIRE(other->execute(insertCount, {2}));
    REQUIRE(theirs->commit());
    CHECK(mine->commit().error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(Fixture, "Work in a transaction is committed when it succeeds and rolled back when it fails")
{
    const auto good = inTransaction(
        *connection, [](Connection &inner) { return inner.execute(u"INSERT INTO item VALUES (1)"_s); });
    CHECK(*good == 1);
    const auto bad = inTransaction(*connection, [](Connection &inner) -> Result<void> {
        REQUIRE(inner.execute(u"INSERT INTO item VALUES (2)"_s));
        return Error{ErrorCode::WrongState, u"no"_s, {}};
    });
    CHECK(bad.error().code == ErrorCode::WrongState);
    CHECK(stored() == u"1"_s);
}

TEST_CASE_METHOD(Fixture, "A session that sits idle in a transaction for too long is lost, not half used")
{
    ConnectionSettings settings = database.superuser();
    settings.idleInTransactionTimeout = 20ms;
    const auto idle = TestDatabase::open(settings);
    auto transaction = Transaction::begin(*idle);
    REQUIRE(idle->execute(u"INSERT INTO item VALUES (1)"_s));
    const QString gone = u"SELECT count(*) AS n FROM pg_stat_activity WHERE pid = $1::int"_s;
    while ((**connection->queryOne(gone, {idle->backendPid()})).integer("n") > 0) {
    }
    CHECK(idle->execute(u"INSERT INTO item VALUES (2)"_s).error().code == ErrorCode::ConnectionLost);
    CHECK_FALSE(transaction->commit());
    CHECK(stored().isEmpty());
}
