// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "brackets.h"
#include "bulk_action.h"
#include "bulk_list.h"
#include "desk_fixture.h"
#include "status_counts.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::BulkAction;
using models::BulkList;
using models::RowSelection;
using models::StatusCounts;
using models::TransmissionTable;
using test::waitFor;
using Stage = BulkAction::Stage;

namespace {

struct Desk : test::DeskFixture
{
    explicit Desk(int count) : made(complete(count))
    {
        table.setSession(session.get());
        table.setActive(true);
        selection.setModel(&table);
        action.setSession(session.get());
        REQUIRE(waitFor([this] { return table.count() == made.size() && table.total() >= 0; }));
    }
    /// Works the engine's queue as whichever worker would, so many items.
    void work(int items)
    {
        const auto claimed = jobs::repository::claim(*worker, workerProcess, u"engine"_s, 10);
        REQUIRE(claimed.ok());
        for (const auto &job : *claimed)
            if (job.kind == "bulk"_L1)
                token = job.token;
        REQUIRE(jobs::repository::stepBulk(*worker, token, items).ok());
    }
    [[nodiscard]] bool reaches(Stage stage)
    {
        return waitFor([this, stage] { return action.stage() == stage; });
    }

    QList<qint64> made;
    TransmissionTable table;
    RowSelection selection;
    BulkAction action;
    jobs::Token token{};
};

} // namespace

TEST_CASE("A bulk action says first what it will do, then how far it is, then what became of each",
          "[models]")
{
    Desk desk(6);
    test::run(*desk.desk, u"select core.cancel_transmission($1, 'test')"_s, {desk.made.first()});
    BulkList list;
    list.setSession(desk.session.get());
    list.setActive(true);
    desk.selection.selectAllMatching();
    desk.selection.toggle(desk.made.last());
    desk.action.preview(u"cancel"_s, &desk.table, &desk.selection);
    REQUIRE(desk.reaches(Stage::Previewed));
    CHECK(desk.action.applies() == 4);
    CHECK(desk.action.passedOver() == 1);
    REQUIRE(desk.action.exclusions().size() == 1);
    CHECK(desk.action.exclusions().first().reason == u"It is cancelled already."_s);
    CHECK(desk.action.needsReason());
    CHECK(desk.action.question().contains(u'4'));

    desk.action.start(u"not needed"_s);
    REQUIRE(desk.reaches(Stage::Running));
    CHECK(desk.action.total() == 5);
    CHECK(waitFor([&] { return list.running() == 1; }));
    desk.work(2);
    REQUIRE(waitFor([&] { return desk.action.done() == 2; }));
    CHECK(desk.action.progress() > 0.5);
    CHECK(desk.action.progress() < 1.0);
    QSignalSpy ended(&desk.action, &BulkAction::ended);
    desk.work(10);
    REQUIRE(desk.reaches(Stage::Finished));
    CHECK(ended.count() == 1);
    CHECK(desk.action.done() == 4);
    CHECK(desk.action.skipped() == 1);
    CHECK(waitFor([&] { return desk.action.items()->count() == 5; }));
    CHECK(desk.action.items()->idAt(0) == desk.made.first());
    CHECK(desk.action.items()->idsOf(u"skipped"_s) == QList<qint64>{desk.made.first()});
    {
        const test::Brackets otherLanguage;
        const int reason = desk.action.items()->columnOf(u"reason"_s);
        CHECK(desk.action.items()->index(0, reason).data() == u"[It is cancelled already.]"_s);
        desk.action.preview(u"cancel"_s, &desk.table, &desk.selection);
        REQUIRE(desk.reaches(Stage::Previewed));
        REQUIRE(desk.action.exclusions().size() == 1);
        CHECK(desk.action.exclusions().first().reason == u"[It is cancelled already.]"_s);
    }
    CHECK(waitFor([&] { return list.running() == 0 && list.count() == 1; }));
    CHECK(list.runningText().isEmpty());
}

TEST_CASE("A bulk action that is stopped leaves what waits as it is, and another client can watch it",
          "[models]")
{
    Desk desk(6);
    desk.action.previewIds(u"cancel"_s, desk.made);
    REQUIRE(desk.reaches(Stage::Previewed));
    desk.action.start(u"test"_s);
    REQUIRE(desk.reaches(Stage::Running));
    BulkAction other;
    other.setSession(desk.session.get());
    other.watch(desk.action.bulk());
    desk.work(2);
    desk.action.stop();
    REQUIRE(desk.reaches(Stage::Stopping));
    // The client says so at once; the workers go by what the database knows.
    REQUIRE(waitFor([&] {
        return test::text(*desk.desk, u"select state as x from core.bulk_action where id = $1"_s,
                          {desk.action.bulk()}) == "stopping"_L1;
    }));
    desk.work(10);
    REQUIRE(desk.reaches(Stage::Stopped));
    CHECK(desk.action.done() == 2);
    CHECK(waitFor([&] { return other.stage() == Stage::Stopped && other.done() == 2; }));
    CHECK(other.action() == u"cancel"_s);
}

TEST_CASE("What a person may not do in bulk is said, and nothing is started", "[models]")
{
    Desk desk(1);
    const auto viewer = desk.signIn(u"vera"_s, u"viewer"_s);
    BulkAction action;
    action.setSession(viewer.get());
    action.previewIds(u"send"_s, desk.made);
    REQUIRE(waitFor([&] { return !action.error().isEmpty(); }));
    CHECK(action.stage() == Stage::Idle);
    action.start(u"anyway"_s);
    CHECK(action.stage() == Stage::Idle);
    CHECK(test::number(*desk.desk, u"select count(*) as x from core.bulk_action"_s) == 0);
}

TEST_CASE("The tabs count each state of what is filtered, live, whichever states are shown", "[models]")
{
    Desk desk(4);
    StatusCounts counts;
    const QAbstractItemModelTester tester(&counts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    counts.setTable(&desk.table);
    counts.setSession(desk.session.get());
    counts.setActive(true);
    REQUIRE(waitFor([&] { return counts.countOf(u"pending"_s) == 4; }));
    CHECK(counts.count() == 9);
    CHECK(counts.all() == 4);
    desk.table.setStates({u"cancelled"_s});
    test::run(*desk.desk, u"select core.cancel_transmission($1, 'test')"_s, {desk.made.first()});
    REQUIRE(waitFor([&] { return counts.countOf(u"cancelled"_s) == 1; }));
    CHECK(counts.countOf(u"pending"_s) == 3);
    desk.table.setSearch(u"C2"_s);
    REQUIRE(waitFor([&] { return counts.all() == 1; }));
    desk.table.setSearch(u"nobody"_s);
    REQUIRE(waitFor([&] { return counts.all() == 0; }));
    CHECK(counts.count() == 9);
}
