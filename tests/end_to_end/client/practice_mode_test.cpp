// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/cli/ctl.h"
#include "practice_mode.h"
#include "support/engine_fixture.h"
#include "support/test_database.h"
#include "support/wait.h"
#include "workstation_worker.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace transmittal;
using app::PracticeMode;
using app::WorkstationWorker;
using test::waitFor;

namespace {

/// Practice as a person starts it from the client.
struct Practising
{
    Practising() : mode(test::programPath(u"transmittal-practice"_s), folder.path() + u"/practice"_s)
    {
        mode.setReady(
            [this](const database::ConnectionSettings &, const QString &file) { credentials = file; });
        QObject::connect(&mode, &models::PracticeStarter::started, &mode,
                         [this](const database::ConnectionSettings &database, const QString &login,
                                const core::Secret &password) {
                             settings = database;
                             settings.user = login;
                             settings.password = password;
                         });
        QSignalSpy started(&mode, &models::PracticeStarter::started);
        QSignalSpy failed(&mode, &models::PracticeStarter::failed);
        mode.start();
        const bool ready = waitFor([&] { return !started.isEmpty() || !failed.isEmpty(); }, 90s);
        INFO((failed.isEmpty() ? QString() : failed.first().first().toString()).toStdString());
        REQUIRE(ready);
        REQUIRE(failed.isEmpty());
        desk = test::TestDatabase::open(settings);
    }
    ~Practising() { end(); }
    Practising(const Practising &) = delete;
    Practising &operator=(const Practising &) = delete;

    void end()
    {
        desk.reset();
        mode.stop();
        mode.end();
        (void)waitFor([this] { return !mode.isRunning(); }, 30s);
    }
    void complete(int count)
    {
        QSignalSpy completed(&mode, &models::PracticeControl::completed);
        mode.complete(count);
        REQUIRE(waitFor([&] { return completed.count() == 1; }));
        CHECK(completed.first().first().toInt() == count);
    }
    void faults(const QJsonObject &wanted)
    {
        QSignalSpy set(&mode, &models::PracticeControl::faultsSet);
        mode.setFaults(wanted);
        REQUIRE(waitFor([&] { return set.count() == 1; }));
    }
    [[nodiscard]] qint64 count(const QString &where) const
    {
        return test::number(*desk, u"select count(*) as x from core.transmission_view where %1"_s.arg(where));
    }

    test::ClusterFolder folder;
    PracticeMode mode;
    QString credentials;
    database::ConnectionSettings settings;
    std::unique_ptr<database::Connection> desk;
};

/// The client's worker at a practice.
struct Working
{
    explicit Working(const Practising &practising)
    {
        worker.setCredentialsFile(practising.settings, practising.credentials);
        const auto loaded = worker.load(practising.settings);
        REQUIRE(waitFor([&] { return loaded.isFinished(); }));
        REQUIRE(loaded.result().ok());
        REQUIRE(loaded.result()->has_value());
        QSignalSpy started(&worker, &models::WorkerEngine::started);
        worker.start(practising.settings, **loaded.result());
        REQUIRE(waitFor([&] { return started.count() == 1; }));
        process = started.first().first().toLongLong();
    }
    WorkstationWorker worker{app::ProgramSettings()};
    qint64 process = 0;
};

} // namespace

TEST_CASE("Practice begins from the client, completes courses and breaks on demand, and ends with everything")
{
    Practising practising;
    CHECK(practising.count(u"true"_s) == 0);
    practising.complete(20);
    CHECK(practising.count(u"true"_s) == 20);
    CHECK(practising.count(u"state in ('pending', 'rejected')"_s) == 20);

    practising.faults({{u"deny_access"_s, true}});
    QFile faults(practising.folder.path() + u"/practice/faults.json"_s);
    REQUIRE(faults.open(QIODevice::ReadOnly));
    CHECK(faults.readAll().contains("deny_access"));

    QSignalSpy inVain(&practising.mode, &models::PracticeControl::askedInVain);
    practising.mode.complete(0);
    REQUIRE(waitFor([&] { return inVain.count() == 1; }));

    QSignalSpy ended(&practising.mode, &models::PracticeControl::ended);
    practising.desk.reset();
    practising.mode.stop();
    REQUIRE(waitFor([&] { return ended.count() == 1; }, 30s));
    CHECK(ended.first().first().toString().isEmpty());
    CHECK_FALSE(database::Connection::open(practising.settings).ok());
}

TEST_CASE("The client's own worker files what the practice completes, and drains without being waited for")
{
    Practising practising;
    Working working(practising);
    CHECK(working.process > 0);
    QSignalSpy progressed(&working.worker, &models::WorkerEngine::progressed);
    practising.complete(4);
    REQUIRE(waitFor([&] { return practising.count(u"state = 'accepted'"_s) == 4; }, 60s));
    // What the worker has counted comes over from its thread after the database knows it.
    CHECK(waitFor([&] { return !progressed.isEmpty() && progressed.last().first().toULongLong() >= 4; }));

    // A call is under way when the window is closed: the loop goes on, and the answer is seen through.
    practising.faults({{u"delay_ms"_s, 1500}});
    practising.complete(1);
    REQUIRE(waitFor([&] { return practising.count(u"phase = 'sending'"_s) == 1; }, 30s));
    QSignalSpy closed(&working.worker, &WorkstationWorker::closed);
    working.worker.close();
    CHECK(closed.isEmpty());
    CHECK(working.worker.isBusy());
    REQUIRE(waitFor([&] { return closed.count() == 1; }, 60s));
    CHECK_FALSE(working.worker.isBusy());
    CHECK(practising.count(u"state = 'accepted'"_s) == 5);
}

TEST_CASE("The worker stops and begins again as often as it is switched")
{
    Practising practising;
    Working working(practising);
    const auto credentials = working.worker.load(practising.settings);
    REQUIRE(waitFor([&] { return credentials.isFinished(); }));
    QSignalSpy started(&working.worker, &models::WorkerEngine::started);
    QSignalSpy finished(&working.worker, &models::WorkerEngine::finished);
    for (int round = 1; round <= 3; ++round) {
        working.worker.stop(u"switched off"_s);
        REQUIRE(waitFor([&] { return finished.count() == round; }));
        working.worker.start(practising.settings, **credentials.result());
        REQUIRE(waitFor([&] { return started.count() == round; }));
    }
    // Another database at once, while the first still ends: only the second is spoken of.
    working.worker.stop(u"signed out"_s);
    working.worker.start(practising.settings, **credentials.result());
    REQUIRE(waitFor([&] { return started.count() == 4; }));
    CHECK(finished.count() == 3);
    practising.complete(1);
    CHECK(waitFor([&] { return practising.count(u"state = 'accepted'"_s) == 1; }, 60s));
}

TEST_CASE("A start of practice is stopped at once, and the next one begins when the first has ended")
{
    const test::ClusterFolder folder;
    PracticeMode mode(test::programPath(u"transmittal-practice"_s), folder.path() + u"/practice"_s);
    // A worker elsewhere has nothing to do with a practice that does not run yet.
    mode.setInUse([] { return true; });
    QSignalSpy started(&mode, &models::PracticeStarter::started);
    QSignalSpy stopped(&mode, &models::PracticeStarter::stopped);
    QSignalSpy failed(&mode, &models::PracticeStarter::failed);
    QSignalSpy ended(&mode, &models::PracticeControl::ended);
    mode.stop();
    CHECK(stopped.isEmpty());
    mode.start();
    mode.stop();
    CHECK(stopped.count() == 1);
    mode.stop();
    CHECK(stopped.count() == 1);
    mode.start();
    mode.stop();
    CHECK(stopped.count() == 2);
    mode.start();
    REQUIRE(waitFor([&] { return started.count() == 1 || !failed.isEmpty(); }, 90s));
    CHECK(failed.isEmpty());
    CHECK(ended.isEmpty());
    mode.stop();
    CHECK(stopped.count() == 2);
    mode.end();
    CHECK(waitFor([&] { return ended.count() == 1; }, 30s));
}

TEST_CASE("A practice that cannot begin says why in a sentence")
{
    const test::ClusterFolder folder;
    PracticeMode without({}, folder.path());
    QSignalSpy failed(&without, &models::PracticeStarter::failed);
    CHECK_FALSE(without.isAvailable());
    without.start();
    CHECK(failed.count() == 1);

    QFile inTheWay(folder.path() + u"/practice"_s);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    PracticeMode blocked(test::programPath(u"transmittal-practice"_s), inTheWay.fileName());
    QSignalSpy refused(&blocked, &models::PracticeStarter::failed);
    blocked.start();
    REQUIRE(waitFor([&] { return refused.count() == 1; }, 30s));
    CHECK(refused.first().first().toString().size() > 20);
    CHECK_FALSE(blocked.isRunning());
}
