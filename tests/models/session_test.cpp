// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "access/access_service.h"
#include "support/test_database.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace transmittal;
using namespace transmittal::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using access::AccessService;
using core::Result;
using core::Secret;
using database::Connection;
using models::Session;
using State = models::Session::State;

namespace {

const QString password = u"a long sample word"_s;

/// A database with one administrator (the test's own login) and one operator.
struct Office
{
    Office() : administrator(database.connect()), service(*administrator)
    {
        run(u"insert into core.staff (login, full_name, role) values (session_user, 'Test Desk', 'administrator')"_s);
        login = u"vera_"_s + database.name();
        const auto added = service.addStaff(
            {login, u"Vera Sample"_s, std::nullopt, access::StaffRole::Operator}, Secret(password.toUtf8()));
        if (!added)
            FAIL(added.error().detail.toStdString());
        run(u"grant connect on database %1 to tm_viewer"_s.arg(database.name()));
    }
    ~Office()
    {
        static_cast<void>(administrator->execute(
            u"select pg_terminate_backend(pid) from pg_stat_activity where usename = '%1'"_s.arg(login)));
        static_cast<void>(administrator->execute(u"delete from core.staff where login = '%1'"_s.arg(login)));
        static_cast<void>(administrator->execute(u"drop role if exists %1"_s.arg(login)));
    }
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    void run(const QString &sql)
    {
        if (const auto done = administrator->executeScript(sql); !done)
            FAIL(done.error().detail.toStdString());
    }

    [[nodiscard]] database::ConnectionSettings settings() const
    {
        database::ConnectionSettings settings = database.superuser();
        settings.user.clear();
        settings.password = {};
        return settings;
    }

    /// How many server processes of the person are running a statement.
    [[nodiscard]] qint64 running()
    {
        const auto row = administrator->queryOne(
            u"select count(*) as n from pg_stat_activity where usename = '%1' and state = 'active'"_s.arg(
                login));
        return row && *row ? (*row)->integer(u"n"_s) : -1;
    }

    TestDatabase database;
    std::unique_ptr<Connection> administrator;
    AccessService service;
    QString login;
};

bool reaches(const Session &session, State state)
{
    return waitFor([&] { return session.state() == state; });
}

bool signIn(Session &session, const Office &office)
{
    session.signIn(office.login, password);
    return reaches(session, State::Ready);
}

Result<void> sleepLong(Connection &connection)
{
    const auto slept = connection.execute(u"select pg_sleep(25)"_s);
    return slept ? Result<void>() : Result<void>(slept.error());
}

Result<void> nothing(Connection &)
{
    return {};
}

} // namespace

TEST_CASE("A member of staff who signs in is known by name, role and environment", "[session]")
{
    Office office;
    Session session(office.settings());
    CHECK(session.state() == State::SignedOut);
    REQUIRE(signIn(session, office));
    CHECK(session.login() == office.login);
    CHECK(session.fullName() == u"Vera Sample");
    CHECK(session.role() == u"operator");
    CHECK(session.mayOperate());
    CHECK_FALSE(session.mayManage());
    CHECK(session.isPractice());
    CHECK(session.error().isEmpty());
    CHECK(waitFor([&] { return session.isLive(); }));
    CHECK(session.lastRead().isValid());
}

TEST_CASE("A wrong password is said beside the password, and a second try may be right", "[session]")
{
    Office office;
    Session session(office.settings());
    session.signIn(office.login, u"not this one"_s);
    CHECK(session.isSigningIn());
    REQUIRE(waitFor([&] { return !session.error().isEmpty(); }));
    CHECK(session.state() == State::SignedOut);
    CHECK(session.errorField() == u"password");
    REQUIRE(signIn(session, office));
    CHECK(session.error().isEmpty());
    CHECK(session.errorField().isEmpty());
}

TEST_CASE("A login that belongs to nobody on the staff is refused with a sentence", "[session]")
{
    Office office;
    const auto stranger = office.database.member(u"stranger"_s, {});
    Session session(office.settings());
    session.signIn(stranger.user, stranger.password);
    REQUIRE(waitFor([&] { return !session.error().isEmpty(); }));
    CHECK(session.state() == State::SignedOut);
    CHECK_FALSE(session.error().isEmpty());
    CHECK(session.login().isEmpty());
}

TEST_CASE("A server that is not there is said beside the server, and signing in can be given up", "[session]")
{
    Office office;
    auto settings = office.settings();
    settings.host += u"/nowhere"_s;
    Session session(settings);
    session.signIn(office.login, password);
    REQUIRE(waitFor([&] { return !session.error().isEmpty(); }));
    CHECK(session.errorField() == u"server");
    session.signIn(office.login, password);
    session.signOut();
    CHECK(session.state() == State::SignedOut);
    CHECK(session.error().isEmpty());
}

TEST_CASE("A database of a newer program is refused with words about the program", "[session]")
{
    Office office;
    office.run(u"insert into core.schema_migration (number, name, checksum, environment, program_version) "
               "select max(number) + 1, 'of_tomorrow', 'x', 'practice', '99.0' from core.schema_migration"_s);
    Session session(office.settings());
    session.signIn(office.login, password);
    REQUIRE(waitFor([&] { return !session.error().isEmpty(); }));
    CHECK(session.state() == State::SignedOut);
    CHECK(session.errorField() == u"database");
}

TEST_CASE("A database that goes away and comes back is lost and found without the person", "[session]")
{
    Office office;
    Session session(office.settings());
    REQUIRE(signIn(session, office));
    REQUIRE(waitFor([&] { return session.isLive(); }));
    QSignalSpy resync(&session, &Session::resync);
    auto &server = TestCluster::shared().server();
    REQUIRE(server.crash());
    REQUIRE(reaches(session, State::Lost));
    CHECK(session.isSignedIn());
    CHECK(session.fullName() == u"Vera Sample");
    CHECK_FALSE(session.error().isEmpty());
    CHECK_FALSE(session.isLive());
    bool answered = false;
    session.ask(Session::Lane::Lists, &session, nothing, [&](const Result<void> &result) {
        answered = true;
        CHECK_FALSE(result);
    });
    CHECK(waitFor([&] { return answered; }));

    resync.clear();
    REQUIRE(server.restart());
    session.tryNow();
    REQUIRE(reaches(session, State::Ready));
    CHECK(session.error().isEmpty());
    CHECK(waitFor([&] { return session.isLive() && !resync.isEmpty(); }));
    REQUIRE(office.administrator->reconnect());
}

TEST_CASE("A person disabled while signed in is told so, and what they see stays until they sign in again",
          "[session]")
{
    Office office;
    Session session(office.settings());
    REQUIRE(signIn(session, office));
    REQUIRE(waitFor([&] { return session.isLive(); }));
    REQUIRE(office.service.disableStaff(office.login));
    REQUIRE(reaches(session, State::Ended));
    CHECK(session.isSignedIn());
    CHECK(session.login() == office.login);
    CHECK_FALSE(session.error().isEmpty());
    bool answered = false;
    session.ask(Session::Lane::Actions, &session, nothing, [&](const Result<void> &result) {
        answered = true;
        CHECK_FALSE(result);
    });
    CHECK_FALSE(answered);
    CHECK(waitFor([&] { return answered; }));

    session.signIn(office.login, password);
    CHECK(session.isSigningIn());
    CHECK(session.isSignedIn());
    REQUIRE(waitFor([&] { return !session.isSigningIn(); }));
    CHECK(session.state() == State::Ended);

    REQUIRE(office.service.repository().enableStaff(office.login));
    REQUIRE(signIn(session, office));
}

TEST_CASE("A role that is changed while a person is signed in counts at once and is told", "[session]")
{
    Office office;
    Session session(office.settings());
    REQUIRE(signIn(session, office));
    REQUIRE(waitFor([&] { return session.isLive(); }));
    QSignalSpy told(&session, &Session::rightsChanged);
    REQUIRE(office.service.repository().setStaffRole(office.login, access::StaffRole::Viewer));
    REQUIRE(waitFor([&] { return !told.isEmpty(); }));
    CHECK(session.role() == u"viewer");
    CHECK_FALSE(session.mayOperate());
    CHECK(session.state() == State::Ready);
}

TEST_CASE("Signing out with a query under way answers it, ends it at the server and does not wait",
          "[session]")
{
    Office office;
    Session session(office.settings());
    REQUIRE(signIn(session, office));
    int answers = 0;
    session.ask(Session::Lane::Lists, &session, sleepLong, [&](const Result<void> &result) {
        ++answers;
        CHECK_FALSE(result);
    });
    REQUIRE(waitFor([&] { return office.running() == 1; }));
    session.signOut();
    CHECK(answers == 1);
    CHECK(session.state() == State::SignedOut);
    CHECK(waitFor([&] { return office.running() == 0; }, 10s));
    CHECK(answers == 1);
    REQUIRE(signIn(session, office));
}

TEST_CASE("A program that closes with a query under way ends it at the server", "[session]")
{
    Office office;
    {
        Session session(office.settings());
        REQUIRE(signIn(session, office));
        session.ask(Session::Lane::Lists, &session, sleepLong,
                    [](const Result<void> &) { FAIL("nobody is there any more"); });
        REQUIRE(waitFor([&] { return office.running() == 1; }));
    }
    // The server hears of it before the program has ended, and takes its time when the machine is busy.
    CHECK(waitFor([&] { return office.running() == 0; }, 10s));
}

TEST_CASE("A question whose asker has gone is not answered", "[session]")
{
    Office office;
    Session session(office.settings());
    REQUIRE(signIn(session, office));
    {
        QObject asker;
        session.ask(Session::Lane::Lists, &asker, nothing,
                    [](const Result<void> &) { FAIL("nobody is there any more"); });
    }
    bool answered = false;
    session.ask(Session::Lane::Lists, &session, nothing, [&](const Result<void> &) { answered = true; });
    CHECK(waitFor([&] { return answered; }));
}
