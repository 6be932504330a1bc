// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access_service.h"
#include "password_store.h"
#include "practice.h"
#include "preferences.h"
#include "sign_in.h"
#include "signed_in.h"
#include "support/wait.h"
#include "workstation.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace transmittal;
using core::Result;
using core::WorkerCredentials;
using models::Workstation;
using test::SignedIn;
using test::waitFor;

namespace {

/// An engine that only notes what it is asked for.
class NotingEngine final : public models::WorkerEngine
{
public:
    QFuture<Result<std::optional<WorkerCredentials>>> load(const database::ConnectionSettings &) override
    {
        return QtFuture::makeReadyFuture(loaded);
    }
    QFuture<Result<void>> keep(const database::ConnectionSettings &,
                               const WorkerCredentials &credentials) override
    {
        if (kept)
            loaded = std::optional(credentials);
        return QtFuture::makeReadyFuture(kept);
    }
    void start(const database::ConnectionSettings &, const WorkerCredentials &) override { ++starts; }
    void stop(const QString &) override { ++stops; }

    Result<std::optional<WorkerCredentials>> loaded = std::optional<WorkerCredentials>();
    Result<void> kept;
    int starts = 0;
    int stops = 0;
};

struct Desk
{
    explicit Desk(const QString &role = u"operator"_s) : fixture(role) {}
    ~Desk()
    {
        for (const QString &login : logins)
            (void)fixture.desk->execute(u"drop role if exists \"%1\""_s.arg(login));
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void approvedWorker()
    {
        const auto request = access::AccessService(*fixture.desk).requestWorker(u"desk-1"_s);
        REQUIRE(request);
        logins << request->credentials.login;
        engine.loaded = std::optional(request->credentials);
    }
    void make()
    {
        workstation.emplace(*fixture.session, preferences, engine);
        // What the session says when it becomes ready; here it is already.
        Q_EMIT fixture.session->stateChanged();
    }
    [[nodiscard]] bool reaches(Workstation::State state) const
    {
        return waitFor([&] { return workstation->state() == state; });
    }

    SignedIn fixture;
    models::Preferences preferences{QString()};
    NotingEngine engine;
    std::optional<Workstation> workstation;
    QStringList logins;
};

} // namespace

TEST_CASE("In practice an approved workstation begins by itself", "[models]")
{
    Desk desk;
    desk.approvedWorker();
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Starting));
    CHECK(desk.engine.starts == 1);
    Q_EMIT desk.engine.started(17);
    CHECK(desk.workstation->isWorking());
    CHECK(desk.workstation->process() == 17);
    Q_EMIT desk.engine.progressed(3);
    CHECK(desk.workstation->ended() == 3);
}

TEST_CASE("Switched off, it stops and stays off at the next sign-in; switched on, it begins again",
          "[models]")
{
    Desk desk;
    desk.approvedWorker();
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Starting));
    Q_EMIT desk.engine.started(17);
    desk.workstation->setOn(false);
    CHECK(desk.engine.stops == 1);
    CHECK(desk.workstation->state() == Workstation::State::Stopping);
    Q_EMIT desk.engine.finished(u"x"_s);
    CHECK(desk.workstation->state() == Workstation::State::Off);
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Off));
    CHECK(desk.engine.starts == 1);
    desk.workstation->setOn(true);
    CHECK(desk.engine.starts == 2);
}

TEST_CASE("Asked by a manager to end, it does not begin again by itself", "[models]")
{
    Desk desk;
    desk.approvedWorker();
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Starting));
    Q_EMIT desk.engine.started(17);
    Q_EMIT desk.engine.finished(u"drained by mona"_s);
    CHECK(desk.workstation->state() == Workstation::State::Off);
    CHECK(desk.engine.starts == 1);
    CHECK(desk.workstation->sentence().contains(u"drained by mona"_s));
}

TEST_CASE("A workstation without credentials can be registered by an operator, and works at once in practice",
          "[models]")
{
    Desk desk;
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Unregistered));
    REQUIRE(desk.workstation->isRegistrable());
    desk.workstation->registerHere();
    CHECK(desk.workstation->isRegistering());
    REQUIRE(desk.reaches(Workstation::State::Starting));
    desk.logins << desk.workstation->login();
    CHECK(desk.engine.starts == 1);
    CHECK_FALSE(desk.workstation->fingerprint().isEmpty());
}

TEST_CASE("Credentials that cannot be kept leave the workstation as it was, and say so", "[models]")
{
    Desk desk;
    desk.engine.kept = core::Error{core::ErrorCode::Secret, u"There is no keychain."_s, {}};
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Unregistered));
    desk.workstation->registerHere();
    REQUIRE(waitFor([&] { return !desk.workstation->isRegistering(); }));
    desk.logins << test::text(*desk.fixture.desk,
                              u"select login as x from core.worker order by id desc limit 1"_s);
    CHECK(desk.workstation->state() == Workstation::State::Unregistered);
    CHECK(desk.workstation->problem().contains(u"There is no keychain."_s));
    CHECK(desk.engine.starts == 0);
}

TEST_CASE("A keychain that cannot be used is told of in the program's language", "[models]")
{
    class Marker : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
        {
            return QByteArray(text).startsWith("The keychain") ? u"¡El llavero!"_s : QString();
        }
    };
    Desk desk;
    desk.engine.kept = core::Error{
        core::ErrorCode::Secret,
        u"The keychain of this desktop cannot be used. Unlock it or start its service, or name a file in "
        "TRANSMITTAL_WORKER_CREDENTIALS."_s,
        {}};
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Unregistered));
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    desk.workstation->registerHere();
    REQUIRE(waitFor([&] { return !desk.workstation->isRegistering(); }));
    desk.logins << test::text(*desk.fixture.desk,
                              u"select login as x from core.worker order by id desc limit 1"_s);
    CHECK(desk.workstation->problem().startsWith(u"¡El llavero! "_s));
    QCoreApplication::removeTranslator(&marker);
}

TEST_CASE("A viewer cannot register a workstation", "[models]")
{
    Desk desk(u"viewer"_s);
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Unregistered));
    CHECK_FALSE(desk.workstation->isRegistrable());
}

TEST_CASE("A worker that is retired stops at once", "[models]")
{
    Desk desk;
    desk.approvedWorker();
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Starting));
    Q_EMIT desk.engine.started(17);
    REQUIRE(access::AccessService(*desk.fixture.desk).retireWorker(desk.workstation->login()).ok());
    REQUIRE(desk.reaches(Workstation::State::Retired));
    CHECK(desk.engine.stops == 1);
}

TEST_CASE("Signing out stops the worker, and what it still says is not believed", "[models]")
{
    Desk desk;
    desk.approvedWorker();
    desk.make();
    REQUIRE(desk.reaches(Workstation::State::Starting));
    Q_EMIT desk.engine.started(17);
    desk.fixture.session->signOut();
    CHECK(desk.engine.stops == 1);
    CHECK(desk.workstation->state() == Workstation::State::Unknown);
    Q_EMIT desk.engine.finished(u"signed out"_s);
    CHECK(desk.workstation->state() == Workstation::State::Unknown);
    CHECK(desk.engine.starts == 1);
}

namespace {

class NotingPractice final : public models::PracticeControl
{
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    void start() override { Q_EMIT progress(u"Making the practice database…"_s); }
    void stop() override
    {
        ++stops;
        Q_EMIT stopped();
    }
    void complete(int count) override { asked = count; }
    void setFaults(const QJsonObject &wanted) override { faults = wanted; }

    int stops = 0;
    int asked = 0;
    QJsonObject faults;
};

} // namespace

TEST_CASE("Practice leads back to where one was, and speaks of faults only while it runs", "[models]")
{
    database::ConnectionSettings live;
    live.host = u"db.example.org"_s;
    live.name = u"transmittal"_s;
    models::Session session(live);
    NotingPractice control;
    models::Practice practice(control, session);
    practice.setFault(u"busy"_s);
    CHECK(control.faults.isEmpty());
    practice.start();
    CHECK(practice.isStarting());
    CHECK(practice.text() == u"Making the practice database…"_s);

    database::ConnectionSettings there;
    there.host = u"/nowhere/run"_s;
    there.name = u"transmittal"_s;
    Q_EMIT control.started(there, u"practice-admin"_s, core::Secret("x"));
    session.setSettings(there); // as SignIn does
    CHECK(practice.isRunning());
    practice.complete(20);
    CHECK(control.asked == 20);
    CHECK(practice.isBusy());
    Q_EMIT control.completed(20);
    CHECK_FALSE(practice.isBusy());
    practice.setFault(u"denied"_s);
    CHECK(control.faults == QJsonObject{{u"deny_access"_s, true}});
    CHECK(practice.fault() == u"none"_s);
    Q_EMIT control.faultsSet();
    CHECK(practice.fault() == u"denied"_s);

    practice.stop();
    CHECK(control.stops == 1);
    CHECK_FALSE(practice.isRunning());
    CHECK(session.settings().host == u"db.example.org"_s);
}

TEST_CASE("A start of practice is stopped from either place, and can begin anew", "[models]")
{
    models::Session session{database::ConnectionSettings{}};
    models::Preferences preferences{QString()};
    models::NoPasswordStore passwords;
    NotingPractice control;
    models::Practice practice(control, session);
    models::SignIn signIn(session, preferences, passwords, control);
    const auto bothStart = [&] {
        return practice.isStarting() && signIn.isStartingPractice();
    };
    const auto noneStarts = [&] {
        return !practice.isStarting() && !signIn.isStartingPractice();
    };

    practice.start();
    REQUIRE(bothStart());
    practice.stop();
    CHECK(control.stops == 1);
    CHECK(noneStarts());
    CHECK(practice.text() == u"The start was stopped."_s);
    CHECK(signIn.practiceText() == u"The start was stopped."_s);
    // Its end says nothing new.
    Q_EMIT control.ended({});
    CHECK(practice.text() == u"The start was stopped."_s);
    CHECK(practice.error().isEmpty());

    signIn.startPractice();
    REQUIRE(bothStart());
    CHECK(practice.text() == u"Making the practice database…"_s);
    signIn.stopPractice();
    CHECK(control.stops == 2);
    CHECK(noneStarts());
    CHECK(signIn.practiceText() == u"The start was stopped."_s);
    signIn.stopPractice();
    CHECK(control.stops == 2);
    practice.start();
    CHECK(bothStart());
}

TEST_CASE("A practice that ends by itself says so and leads back, too", "[models]")
{
    models::Session session{database::ConnectionSettings{}};
    NotingPractice control;
    models::Practice practice(control, session);
    practice.start();
    Q_EMIT control.failed(u"No room on the disk."_s);
    CHECK_FALSE(practice.isStarting());
    CHECK(practice.error() == u"No room on the disk."_s);
    practice.start();
    database::ConnectionSettings there;
    there.host = u"/nowhere/run"_s;
    there.name = u"transmittal"_s;
    Q_EMIT control.started(there, u"practice-admin"_s, core::Secret("x"));
    session.setSettings(there);
    Q_EMIT control.ended(u"It crashed."_s);
    CHECK_FALSE(practice.isRunning());
    CHECK(practice.error() == u"It crashed."_s);
    CHECK(session.settings().host.isEmpty());
}
