// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/listener.h"
#include "support/test_database.h"
#include "support/wait.h"

#include <catch2/generators/catch_generators.hpp>

using namespace transmittal::database;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using transmittal::test::TestDatabase;
using transmittal::test::waitFor;

namespace {

/// What a listener said, on the test's thread.
struct Heard : QObject
{
    explicit Heard(Listener &listener)
    {
        connect(&listener, &Listener::hint, this, [this](const QString &channel) { hints << channel; });
        connect(&listener, &Listener::resync, this, [this] { ++resyncs; });
        connect(&listener, &Listener::tick, this, [this] { ++ticks; });
        connect(&listener, &Listener::listeningChanged, this, [this](bool listening, const QString &text) {
            states << listening;
            if (!listening)
                lastSentence = text;
        });
    }
    QStringList hints;
    int resyncs = 0;
    int ticks = 0;
    QList<bool> states;
    QString lastSentence;
};

void killOthers(Connection &connection)
{
    const auto killed = connection.query(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                         "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    REQUIRE(killed);
}

const ListenerOptions quick{.tick = 50ms, .retryFirst = 10ms, .retryLast = 50ms};

} // namespace

TEST_CASE("A notification reaches the listener as a hint that names its channel")
{
    TestDatabase database(TestDatabase::Content::Empty);
    Listener listener(database.superuser(), {u"queue_changed"_s, u"worker_changed"_s});
    Heard heard(listener);
    listener.start();
    REQUIRE(waitFor([&] { return heard.resyncs == 1; }));
    const auto writer = database.connect();
    REQUIRE(writer->execute(u"NOTIFY worker_changed"_s));
    REQUIRE(waitFor([&] { return !heard.hints.isEmpty(); }));
    CHECK(heard.hints == QStringList{u"worker_changed"_s});
}

TEST_CASE("Many notifications of one channel within the gather time are one hint")
{
    TestDatabase database(TestDatabase::Content::Empty);
    Listener listener(database.superuser(), {u"a"_s, u"b"_s}, {.gather = 400ms});
    Heard heard(listener);
    listener.start();
    REQUIRE(waitFor([&] { return heard.resyncs == 1; }));
    const auto writer = database.connect();
    for (int count = 0; count < 50; ++count)
        REQUIRE(writer->execute(u"SELECT pg_notify('a', $1)"_s, {QString::number(count)}));
    REQUIRE(writer->execute(u"NOTIFY b"_s));
    REQUIRE(waitFor([&] { return heard.hints.contains(u"b"_s); }));
    CHECK(heard.hints.count(u"a"_s) == 1);
}

TEST_CASE("The first hint after a silence comes at once where that is asked for, and those behind it as one")
{
    TestDatabase database(TestDatabase::Content::Empty);
    Listener listener(database.superuser(), {u"a"_s, u"b"_s}, {.gather = 1500ms, .firstAtOnce = true});
    Heard heard(listener);
    listener.start();
    REQUIRE(waitFor([&] { return heard.resyncs == 1; }));
    const auto writer = database.connect();
    REQUIRE(writer->execute(u"NOTIFY a"_s));
    REQUIRE(waitFor([&] { return heard.hints == QStringList{u"a"_s}; }));
    REQUIRE(writer->execute(u"SELECT pg_notify('a', n::text) FROM generate_series(1, 50) n"_s));
    REQUIRE(writer->execute(u"NOTIFY b"_s));
    REQUIRE(waitFor([&] { return heard.hints.contains(u"b"_s); }));
    CHECK(heard.hints.count(u"a"_s) == 2);
}

TEST_CASE("A killed listening session is noticed at once, listened with again and followed by a resync")
{
    TestDatabase database(TestDatabase::Content::Empty);
    // A ping that never comes: the socket itself must tell.
    ListenerOptions options = quick;
    options.ping = 1h;
    Listener listener(database.superuser(), {u"queue_changed"_s}, options);
    Heard heard(listener);
    listener.start();
    REQUIRE(waitFor([&] { return heard.resyncs == 1; }));
    const auto writer = database.connect();
    killOthers(*writer);
    REQUIRE(waitFor([&] { return heard.resyncs == 2; }));
    CHECK(heard.states == QList<bool>{true, false, true});
    CHECK_FALSE(heard.lastSentence.isEmpty());
    REQUIRE(writer->execute(u"NOTIFY queue_changed"_s));
    CHECK(waitFor([&] { return heard.hints.size() == 1; }));
}

TEST_CASE("A listener outlives a restart of the server and ticks meanwhile")
{
    TestDatabase database(TestDatabase::Content::Empty);
    Listener listener(database.superuser(), {u"queue_changed"_s}, quick);
    Heard heard(listener);
    listener.start();
    REQUIRE(waitFor([&] { return heard.resyncs == 1; }));
    auto &server = transmittal::test::TestCluster::shared().server();
    REQUIRE(server.stop());
    REQUIRE(waitFor([&] { return heard.states.endsWith(false); }));
    const int ticksBefore = heard.ticks;
    CHECK(waitFor([&] { return heard.ticks > ticksBefore; }));
    REQUIRE(server.start());
    CHECK(waitFor([&] { return heard.resyncs == 2; }));
}

TEST_CASE("A channel name that an unquoted NOTIFY could not reach is refused")
{
    const QString name = GENERATE(u"Queue"_s, u"queue-changed"_s, u""_s, u"1st"_s, u"a b"_s);
    CHECK_THROWS_AS(Listener(ConnectionSettings(), {name}), std::invalid_argument);
}

TEST_CASE("A listener that cannot connect says why and stops cleanly")
{
    ConnectionSettings nowhere =
        transmittal::test::TestCluster::shared().server().superuser(u"no_such_database"_s);
    Listener listener(nowhere, {u"a"_s}, quick);
    Heard heard(listener);
    listener.start();
    REQUIRE(waitFor([&] { return heard.states.size() >= 2; }));
    CHECK(heard.lastSentence.contains(u"no_such_database"_s));
    listener.stop();
    CHECK(heard.resyncs == 0);
}
