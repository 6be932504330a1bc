// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signed_in.h"
#include "support/wait.h"
#include "worker_board.h"
#include "worker_detail.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::WorkerBoard;
using models::WorkerDetail;
using test::SignedIn;

namespace {

QString cell(const WorkerBoard &board, qint64 process, const QString &column,
             int role = WorkerBoard::TextRole)
{
    return board.index(board.rowOf(process), board.columnOf(column)).data(role).toString();
}

struct Board
{
    explicit Board(const SignedIn &fixture)
    {
        board.setSession(fixture.session.get());
        board.setActive(true);
    }
    [[nodiscard]] bool has(int count) const
    {
        return test::waitFor([this, count] { return board.count() == count && !board.isLoading(); });
    }
    WorkerBoard board;
    QAbstractItemModelTester tester{&board, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("The board tells the living from the silent", "[models]")
{
    SignedIn fixture;
    const auto session = fixture.addWorker(u"night"_s);
    const qint64 silent = fixture.process(*session);
    test::run(*fixture.desk,
              u"update core.worker_process set heartbeat_at = clock_timestamp() - interval '5 minutes', "
              "workstation = 'desk-2' where id = $1"_s,
              {silent});
    Board shown(fixture);
    REQUIRE(shown.has(2));
    CHECK(shown.board.alive() == 1);
    CHECK(shown.board.silent() == 1);
    CHECK(cell(shown.board, fixture.workerProcess, u"condition"_s, WorkerBoard::StatusRole) == u"alive"_s);
    CHECK(cell(shown.board, silent, u"condition"_s, WorkerBoard::StatusRole) == u"silent"_s);
    CHECK(cell(shown.board, silent, u"heartbeat"_s) == u"5 min ago"_s);
    CHECK(cell(shown.board, silent, u"workstation"_s) == u"desk-2"_s);
}

TEST_CASE("The board says who holds what, in which phase and since when", "[models]")
{
    SignedIn fixture;
    const qint64 transmission = fixture.complete(1).first();
    Board shown(fixture);
    REQUIRE(shown.has(1));
    CHECK(shown.board.holding() == 0);
    WorkerDetail detail;
    detail.setBoard(&shown.board);
    detail.setProcess(fixture.workerProcess);
    CHECK(detail.jobs().isEmpty());

    const auto jobs = fixture.claim();
    REQUIRE(jobs.size() == 1);
    fixture.advance(jobs.front().token, u"sending"_s);
    REQUIRE(test::waitFor(
        [&detail] { return !detail.jobs().isEmpty() && detail.jobs().first().phase == "sending"_L1; }));
    const auto held = detail.jobs().first();
    CHECK(held.transmission == transmission);
    CHECK(held.work == u"Transmission %1"_s.arg(transmission));
    CHECK(held.queue == u"tvcc"_s);
    CHECK(held.attempt == 1);
    CHECK(held.since.isValid());
    CHECK(held.since <= held.leaseUntil);
    CHECK(shown.board.holding() == 1);
    CHECK(cell(shown.board, fixture.workerProcess, u"doing"_s) ==
          u"Transmission %1, sending"_s.arg(transmission));
}

TEST_CASE("A process that is open when it ends is said to have ended, and cannot be drained", "[models]")
{
    SignedIn fixture;
    Board shown(fixture);
    REQUIRE(shown.has(1));
    WorkerDetail detail;
    detail.setBoard(&shown.board);
    detail.setProcess(fixture.workerProcess);
    CHECK(detail.condition() == "alive"_L1);
    CHECK(detail.mayDrain());
    REQUIRE(jobs::repository::stopWorker(*fixture.worker, fixture.workerProcess, u"drained"_s).ok());
    REQUIRE(shown.has(0));
    CHECK(detail.condition() == "stopped"_L1);
    CHECK(detail.workstation() == "desk-1"_L1);
    CHECK_FALSE(detail.mayDrain());
}

TEST_CASE("An older program on the board is marked", "[models]")
{
    SignedIn fixture;
    test::run(*fixture.desk, u"update core.worker_process set program_version = '0.0.1' where id = $1"_s,
              {fixture.workerProcess});
    Board shown(fixture);
    REQUIRE(shown.has(1));
    CHECK(cell(shown.board, fixture.workerProcess, u"program"_s) == u"0.0.1, older"_s);
    WorkerDetail detail;
    detail.setBoard(&shown.board);
    detail.setProcess(fixture.workerProcess);
    CHECK(detail.isOlder());
}

TEST_CASE("A manager drains one process or a workstation", "[models]")
{
    SignedIn fixture;
    const auto session = fixture.addWorker(u"night"_s);
    const qint64 second = fixture.process(*session);
    Board shown(fixture);
    REQUIRE(shown.has(2));
    QSignalSpy drained(&shown.board, &WorkerBoard::drained);
    CHECK(shown.board.drainable(u"desk-1"_s) == 2);
    shown.board.drainProcess(second);
    REQUIRE(test::waitFor([&drained] { return drained.count() == 1; }));
    CHECK(drained.takeFirst().first().toLongLong() == 1);
    REQUIRE(test::waitFor(
        [&] { return cell(shown.board, second, u"condition"_s, WorkerBoard::StatusRole) == u"draining"_s; }));
    CHECK(shown.board.drainable(u"desk-1"_s) == 1);
    shown.board.drainWorkstation(u"desk-1"_s);
    REQUIRE(test::waitFor([&drained] { return drained.count() == 1; }));
    CHECK(drained.takeFirst().first().toLongLong() == 1);
}

TEST_CASE("An operator is told why nothing is drained", "[models]")
{
    SignedIn fixture(u"operator"_s);
    Board shown(fixture);
    REQUIRE(shown.has(1));
    QSignalSpy failed(&shown.board, &WorkerBoard::failed);
    shown.board.drainWorkstation(u"desk-1"_s);
    REQUIRE(test::waitFor([&failed] { return failed.count() == 1; }));
    CHECK_FALSE(failed.first().first().toString().isEmpty());
    CHECK(cell(shown.board, fixture.workerProcess, u"condition"_s, WorkerBoard::StatusRole) == u"alive"_s);
}

TEST_CASE("Stopped processes are shown when asked for, with the reason", "[models]")
{
    SignedIn fixture;
    test::run(*fixture.worker, u"select core.stop_worker($1, 'end of the shift')"_s, {fixture.workerProcess});
    Board shown(fixture);
    REQUIRE(shown.has(0));
    shown.board.setWithStopped(true);
    REQUIRE(shown.has(1));
    CHECK(cell(shown.board, fixture.workerProcess, u"condition"_s, WorkerBoard::StatusRole) == u"stopped"_s);
    CHECK(cell(shown.board, fixture.workerProcess, u"doing"_s) == u"end of the shift"_s);
}

TEST_CASE("A filter of the board that was kept shows those that stopped again, and is told once", "[models]")
{
    WorkerBoard board;
    QSignalSpy told(&board, &WorkerBoard::filterChanged);
    board.setSearch(u"desk"_s);
    board.setWithStopped(true);
    CHECK(told.count() == 2);
    const QVariantMap kept = board.filters();
    CHECK(kept == QVariantMap{{u"search"_s, u"desk"_s}, {u"withStopped"_s, true}});
    board.setFilters({{u"unknown"_s, 1}});
    CHECK_FALSE(board.isWithStopped());
    CHECK_FALSE(board.isFiltered());
    CHECK(told.count() == 3);
    board.setFilters(kept);
    CHECK(board.filters() == kept);
    CHECK(board.isWithStopped());
    CHECK(told.count() == 4);
}
