// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_table.h"

#include "desk_fixture.h"
#include "golden.h"
#include "row_selection.h"
#include "support/wait.h"
#include "transmission_filter.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::TransmissionTable;
using test::DeskFixture;
using test::waitFor;

namespace {

struct Desk : DeskFixture
{
    explicit Desk(const QString &role = u"manager"_s) : DeskFixture(role) {}

    void open()
    {
        table.setSession(session.get());
        table.setActive(true);
    }
    [[nodiscard]] bool reads()
    {
        return waitFor([this] { return !table.isLoading() && table.total() >= 0; });
    }
    [[nodiscard]] bool shows(int count)
    {
        return waitFor([this, count] { return table.count() == count && !table.isLoading(); });
    }
    [[nodiscard]] QString cell(qint64 id, const QString &column, int role = TransmissionTable::TextRole) const
    {
        return table.index(table.rowOf(id), table.columnOf(column)).data(role).toString();
    }
    [[nodiscard]] bool stale(qint64 id) const
    {
        return table.index(table.rowOf(id), 0).data(TransmissionTable::StaleRole).toBool();
    }
    void cancel(qint64 id) { test::run(*desk, u"select core.cancel_transmission($1, 'not needed')"_s, {id}); }
    /// Ends what the person's screens are connected by, as a failing server or network would.
    void cutConnections()
    {
        test::run(
            *desk,
            u"select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = $2"_s,
            {session->login(), database.name()});
    }

    TransmissionTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("Scrolling down and up again passes every row once, and forgets none between", "[models]")
{
    Desk desk;
    const QList<qint64> made = desk.complete(450);
    desk.open();
    REQUIRE(desk.shows(200));
    CHECK(desk.table.isAtStart());
    CHECK_FALSE(desk.table.isAtEnd());
    CHECK(desk.reads());
    CHECK(desk.table.total() == 450);
    CHECK_FALSE(desk.table.isTotalCapped());
    desk.table.fetchAfter();
    REQUIRE(desk.shows(400));
    desk.table.fetchAfter();
    REQUIRE(desk.shows(450));
    CHECK(desk.table.isAtEnd());
    CHECK(desk.table.idAt(0) == made.last());
    CHECK(desk.table.idAt(449) == made.first());

    desk.table.jumpToStart();
    REQUIRE(desk.shows(200));
    desk.table.jumpToEnd();
    REQUIRE(waitFor([&] { return desk.table.idAt(199) == made.first(); }));
    CHECK_FALSE(desk.table.isAtStart());
    desk.table.fetchBefore();
    REQUIRE(desk.shows(400));
    desk.table.fetchBefore();
    REQUIRE(desk.shows(450));
    CHECK(desk.table.isAtStart());
    for (int row = 0; row < 450; ++row)
        REQUIRE(desk.table.idAt(row) == made.at(449 - row));
}

TEST_CASE("Setting several filters is one reading, and sorting reads anew", "[models]")
{
    Desk desk;
    const QList<qint64> made = desk.complete(3);
    desk.cancel(made.first());
    desk.open();
    REQUIRE(desk.shows(3));
    REQUIRE(desk.reads());
    QSignalSpy restarts(&desk.table, &TransmissionTable::restarted);
    desk.table.setChannel(u"tvcc"_s);
    desk.table.setStates({u"cancelled"_s});
    desk.table.setSearch(u"student"_s);
    CHECK(desk.table.isLoading());
    REQUIRE(desk.shows(1));
    CHECK(restarts.count() == 1);
    CHECK(desk.table.idAt(0) == made.first());
    CHECK(desk.table.filters() == QVariantMap{{u"channel"_s, u"tvcc"_s},
                                              {u"states"_s, QStringList{u"cancelled"_s}},
                                              {u"search"_s, u"student"_s}});
    desk.table.clearFilters();
    REQUIRE(desk.shows(3));
    desk.table.sortBy(u"citation"_s, false);
    REQUIRE(waitFor([&] { return !desk.table.isLoading() && desk.table.idAt(0) == made.first(); }));
    desk.table.setSearch(u"nobody of this name"_s);
    REQUIRE(desk.shows(0));
    CHECK(desk.table.error().isEmpty());
}

TEST_CASE("A filter of the last days stays one when it is taken and given back", "[models]")
{
    TransmissionTable table;
    // Numbers as QML and saved filters give them.
    table.setFilters({{u"recordedWithin"_s, 6.0},
                      {u"createdFrom"_s, u"2026-01-02"_s},
                      {u"completedWithin"_s, u"29"_s},
                      {u"completedTo"_s, u"2026-11-20"_s}});
    const QVariantMap kept{
        {u"recordedWithin"_s, 6}, {u"completedWithin"_s, 29}, {u"completedTo"_s, u"2026-11-20"_s}};
    CHECK(table.filters() == kept);
    CHECK(table.isFiltered());
    CHECK(table.filter().createdFrom.isValid());
    TransmissionTable other;
    other.setFilters(table.filters());
    CHECK(other.filters() == kept);
    table.setFilter(u"recordedWithin"_s, {});
    table.setFilter(u"completedWithin"_s, -1);
    CHECK(table.filters() == QVariantMap{{u"completedTo"_s, u"2026-11-20"_s}});
    CHECK_FALSE(table.filter().createdFrom.isValid());
}

TEST_CASE("The last days end with the day on which one looks, where the user is", "[models]")
{
    const QVariantMap filters{{u"recordedWithin"_s, 6}, {u"completedWithin"_s, 0}};
    const auto saturday = models::filterFromMap(filters, QDate(2026, 3, 14));
    CHECK(saturday.createdFrom == QDate(2026, 3, 8).startOfDay());
    CHECK(saturday.completedFrom == QDate(2026, 3, 14));
    const auto sunday = models::filterFromMap(filters, QDate(2026, 3, 15));
    CHECK(sunday.createdFrom == QDate(2026, 3, 9).startOfDay());
    CHECK(sunday.completedFrom == QDate(2026, 3, 15));
    CHECK_FALSE(sunday.createdTo.isValid());
    CHECK_FALSE(sunday.completedTo.isValid());
}

TEST_CASE("A change from anywhere is seen in its place; what no longer matches stays until the next refresh",
          "[models]")
{
    Desk desk;
    const QList<qint64> made = desk.complete(5);
    desk.table.setStates({u"pending"_s});
    desk.open();
    REQUIRE(desk.shows(5));
    models::RowSelection selection;
    selection.setModel(&desk.table);
    selection.select(made.at(2));
    const QPersistentModelIndex index = desk.table.index(desk.table.rowOf(made.at(2)), 0);
    desk.cancel(made.at(2));
    REQUIRE(waitFor(
        [&] { return desk.cell(made.at(2), u"status"_s, TransmissionTable::StatusRole) == "cancelled"_L1; }));
    CHECK(desk.stale(made.at(2)));
    CHECK(desk.table.stale() == 1);
    CHECK(index.row() == 2);
    CHECK(selection.isSelected(made.at(2)));
    CHECK(waitFor([&] { return desk.table.total() == 4; }));
    desk.table.refresh();
    REQUIRE(desk.shows(4));
    CHECK(desk.table.rowOf(made.at(2)) == -1);
    CHECK(desk.table.stale() == 0);
    CHECK(selection.isSelected(made.at(2)));
}

TEST_CASE("New rows wait behind their number while the list is scrolled, and come in at once at its top",
          "[models]")
{
    Desk desk;
    desk.complete(3);
    desk.open();
    REQUIRE(desk.shows(3));
    desk.table.setListTop(false);
    const QList<qint64> held = desk.complete(2);
    REQUIRE(waitFor([&] { return desk.table.pending() == 2; }));
    CHECK(desk.table.count() == 3);
    desk.cancel(held.first()); // still the same two
    desk.table.showPending();
    REQUIRE(desk.shows(5));
    CHECK(desk.table.pending() == 0);
    CHECK(desk.table.idAt(0) == held.last());
    desk.table.setListTop(true);
    desk.complete(1);
    CHECK(desk.shows(6));
    CHECK(desk.table.pending() == 0);
}

TEST_CASE("The correction of a row takes its place", "[models]")
{
    Desk desk;
    const QList<qint64> made = desk.complete(3);
    desk.open();
    REQUIRE(desk.shows(3));
    desk.table.setListTop(false);
    const qint64 corrected = test::number(
        *desk.desk, u"select core.correct_transmission($1, '{\"court_code\": \"19999\"}', 'moved') as x"_s,
        {made.at(1)});
    REQUIRE(waitFor([&] { return desk.table.rowOf(corrected) == 1; }));
    CHECK(desk.cell(corrected, u"court"_s) == u"19999"_s);
    CHECK(desk.table.count() == 3);
    CHECK(desk.table.pending() == 0);
    CHECK_FALSE(desk.stale(corrected));
}

TEST_CASE("A lost database leaves the rows on the screen, and what changed meanwhile comes by itself",
          "[models]")
{
    Desk desk;
    const QList<qint64> made = desk.complete(2);
    desk.open();
    REQUIRE(desk.shows(2));
    REQUIRE(desk.reads());
    desk.cutConnections();
    desk.cancel(made.first());
    desk.table.refresh();
    CHECK(desk.table.count() == 2);
    REQUIRE(waitFor([&] {
        return desk.cell(made.first(), u"status"_s, TransmissionTable::StatusRole) == "cancelled"_L1 &&
               desk.table.error().isEmpty();
    }));
    CHECK(desk.table.count() == 2);
}

TEST_CASE("Who may not look any more sees nothing and is told so", "[models]")
{
    Desk desk(u"viewer"_s);
    desk.complete(2);
    desk.open();
    REQUIRE(desk.shows(2));
    test::run(*desk.desk,
              u"update core.staff set disabled_at = now(), disabled_by = 'test' where login = $1"_s,
              {desk.session->login()});
    desk.complete(1);
    // Either the list is refused first, or the session as a whole ends.
    REQUIRE(waitFor([&] {
        return (desk.table.isRefused() && desk.table.count() == 0 && !desk.table.error().isEmpty()) ||
               desk.session->state() == models::Session::State::Ended;
    }));
    // Let in again only when the session has noticed, too: whether the list or it comes first is left open.
    REQUIRE(waitFor([&] { return desk.session->state() == models::Session::State::Ended; }));
    test::run(*desk.desk, u"update core.staff set disabled_at = null, disabled_by = null where login = $1"_s,
              {desk.session->login()});
    desk.session->signIn(desk.session->login(), u"password of "_s + desk.session->login());
    CHECK(desk.shows(3));
    CHECK_FALSE(desk.table.isRefused());
    CHECK(desk.table.error().isEmpty());
}

TEST_CASE("What the table says of a transmission in each state", "[models]")
{
    Desk desk;
    const auto made = desk.oneOfEach();
    desk.open();
    REQUIRE(desk.reads());
    QJsonObject all;
    for (auto each = made.begin(); each != made.end(); ++each) {
        const int row = desk.table.rowOf(each.value());
        QJsonObject cells;
        for (const auto &column : desk.table.columns()) {
            const auto index = desk.table.index(std::max(row, 0), desk.table.columnOf(column.id));
            // Times differ from run to run.
            if (column.id != "created"_L1 && column.id != "next_try"_L1 && column.id != "completed"_L1)
                cells.insert(column.id, QJsonArray{index.data(TransmissionTable::TextRole).toString(),
                                                   index.data(TransmissionTable::StatusRole).toString(),
                                                   index.data(TransmissionTable::TipRole).toString()});
        }
        all.insert(each.key(), row < 0 ? QJsonValue() : QJsonValue(cells));
    }
    test::compareGolden(u"transmission_table"_s, all);
}
