// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database_thread.h"
#include "support/test_database.h"
#include "support/wait.h"

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using transmittal::core::ErrorCode;
using transmittal::core::Result;
using transmittal::test::TestDatabase;
using transmittal::test::waitFor;

namespace {

Result<qint64> answer(Connection &connection)
{
    const auto row = connection.queryOne(u"SELECT 42 AS n"_s);
    if (!row)
        return row.error();
    return (**row).integer("n");
}

template <typename T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    REQUIRE(waitFor([&] { return future.isFinished(); }));
    return future.result();
}

} // namespace

TEST_CASE("A function runs on the database thread and its result comes by future")
{
    TestDatabase database(TestDatabase::Content::Empty);
    DatabaseThread thread(database.superuser());
    thread.start();
    QThread *ranOn = nullptr;
    const auto future = thread.run([&ranOn](Connection &connection) {
        ranOn = QThread::currentThread();
        return answer(connection);
    });
    CHECK(*resultOf(future) == 42);
    CHECK(ranOn != nullptr);
    CHECK(ranOn != QThread::currentThread());
}

TEST_CASE("Functions run in the order in which they were given")
{
    TestDatabase database(TestDatabase::Content::Empty);
    DatabaseThread thread(database.superuser());
    thread.start();
    QList<int> order;
    QFuture<Result<void>> last;
    for (int number = 0; number < 20; ++number) {
        last = thread.run([&order, number](Connection &) {
            order << number;
            return Result<void>();
        });
    }
    REQUIRE(resultOf(last));
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(order.size() == 20);
}

TEST_CASE("After its session was killed the thread answers ConnectionLost once and then works again")
{
    TestDatabase database(TestDatabase::Content::Empty);
    DatabaseThread thread(database.superuser());
    thread.start();
    REQUIRE(resultOf(thread.run(answer)));
    const qint64 before = thread.backendPid();
    const auto other = database.connect();
    REQUIRE(other->execute(u"SELECT pg_terminate_backend($1::int, 5000)"_s, {before}));
    CHECK(resultOf(thread.run(answer)).error().code == ErrorCode::ConnectionLost);
    REQUIRE(waitFor(
        [&] { return thread.state() == DatabaseThread::State::Connected && thread.backendPid() != before; }));
    CHECK(resultOf(thread.run(answer)));
}

TEST_CASE("Without a server every function is answered at once with the reason")
{
    ConnectionSettings nowhere =
        transmittal::test::TestCluster::shared().server().superuser(u"no_such_database"_s);
    DatabaseThread thread(nowhere);
    QStringList sentences;
    QObject receiver;
    QObject::connect(&thread, &DatabaseThread::stateChanged, &receiver,
                     [&](DatabaseThread::State state, const QString &text) {
                         if (state == DatabaseThread::State::Disconnected)
                             sentences << text;
                     });
    thread.start();
    CHECK(resultOf(thread.run(answer)).error().code == ErrorCode::DatabaseMissing);
    REQUIRE(waitFor([&] { return !sentences.isEmpty(); }));
    CHECK(sentences.first().contains(u"no_such_database"_s));
}

TEST_CASE("Stopping lets the running function finish and answers the waiting ones with Cancelled")
{
    TestDatabase database(TestDatabase::Content::Empty);
    DatabaseThread thread(database.superuser());
    thread.start();
    std::atomic<bool> begun = false;
    const auto running = thread.run([&begun](Connection &connection) {
        begun = true;
        return connection.execute(u"SELECT pg_sleep(0.2)"_s);
    });
    const auto waiting = thread.run(answer);
    REQUIRE(waitFor([&] { return begun.load(); }));
    thread.stop();
    CHECK(running.result().ok());
    CHECK(waiting.result().error().code == ErrorCode::Cancelled);
    CHECK(thread.run(answer).result().error().code == ErrorCode::Cancelled);
    CHECK(thread.state() == DatabaseThread::State::Stopped);
}

TEST_CASE("A function whose future was cancelled before its turn does not run")
{
    TestDatabase database(TestDatabase::Content::Empty);
    DatabaseThread thread(database.superuser());
    thread.start();
    std::atomic<bool> begun = false;
    std::atomic<bool> release = false;
    std::atomic<bool> ran = false;
    const auto blocker = thread.run([&](Connection &) {
        begun = true;
        while (!release)
            QThread::yieldCurrentThread();
        return Result<void>();
    });
    auto unwanted = thread.run([&](Connection &) {
        ran = true;
        return Result<void>();
    });
    REQUIRE(waitFor([&] { return begun.load(); }));
    unwanted.cancel();
    release = true;
    REQUIRE(resultOf(thread.run(answer)));
    CHECK_FALSE(ran);
}

TEST_CASE("An exception in a function becomes an error of its future and leaves the thread usable")
{
    TestDatabase database(TestDatabase::Content::Empty);
    DatabaseThread thread(database.superuser());
    thread.start();
    auto future = thread.run([](Connection &connection) -> Result<qint64> {
        const auto row = connection.queryOne(u"SELECT 1 AS a"_s);
        return (**row).integer("no such column");
    });
    REQUIRE(waitFor([&] { return future.isFinished(); }));
    const auto answered = future.result();
    REQUIRE_FALSE(answered.ok());
    CHECK(answered.error().code == transmittal::core::ErrorCode::Internal);
    CHECK(resultOf(thread.run(answer)));
}

TEST_CASE("A statement of the thread can be cancelled from another connection")
{
    TestDatabase database(TestDatabase::Content::Empty);
    DatabaseThread thread(database.superuser());
    thread.start();
    REQUIRE(resultOf(thread.run(answer)));
    const auto sleeping =
        thread.run([](Connection &connection) { return connection.execute(u"SELECT pg_sleep(20)"_s); });
    const auto other = database.connect();
    const QString isBusy =
        u"SELECT count(*) AS n FROM pg_stat_activity WHERE pid = $1::int AND state = 'active'"_s;
    REQUIRE(waitFor([&] { return (**other->queryOne(isBusy, {thread.backendPid()})).integer("n") == 1; }));
    CHECK(*other->cancelBackend(thread.backendPid()));
    CHECK(resultOf(sleeping).error().code == ErrorCode::Cancelled);
    CHECK_FALSE(*other->cancelBackend(999'999'999));
}
