// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview_figures.h"
#include "overview_recent.h"
#include "signed_in.h"
#include "support/wait.h"
#include "unread_notifications.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::OverviewFigures;
using models::OverviewRecent;
using test::SignedIn;

namespace {

/// Ends the next waiting one with this outcome.
void conclude(SignedIn &fixture, const QString &outcome)
{
    const auto jobs = fixture.claim(1);
    REQUIRE(jobs.size() == 1);
    fixture.advance(jobs.front().token, u"replied"_s);
    (void)fixture.finish(jobs.front().token, outcome, u"X"_s,
                         outcome == "accepted"_L1 ? database::Bind(u"4711"_s) : database::Bind(nullptr));
}

qint64 tile(const OverviewFigures &figures, const QString &kind)
{
    for (const models::OverviewTile &each : figures.tiles())
        if (each.kind == kind)
            return each.count;
    return -1;
}

} // namespace

TEST_CASE("The overview counts what waits on a person and what became of the day", "[models]")
{
    SignedIn fixture;
    (void)fixture.complete(7);
    for (const auto &outcome : {u"accepted"_s, u"accepted"_s, u"accepted"_s, u"rejected"_s, u"unconfirmed"_s})
        conclude(fixture, outcome);
    OverviewFigures figures;
    CHECK(figures.count() == 0);
    CHECK(figures.outcomes()->isEmpty());
    figures.setSession(fixture.session.get());
    figures.setActive(true);
    REQUIRE(test::waitFor([&figures] { return figures.isLoaded(); }));
    CHECK(figures.error().isEmpty());
    CHECK(tile(figures, u"rejected"_s) == 1);
    CHECK(tile(figures, u"unconfirmed"_s) == 1);
    CHECK(tile(figures, u"on_hold"_s) == 0);
    CHECK(tile(figures, u"failed"_s) == 0);
    CHECK(figures.waiting() == 2);
    CHECK(figures.acceptedToday() == u"3"_s);
    CHECK(figures.acceptedInAll() == u"3"_s);
    CHECK(figures.acceptanceRate() == u"75.0 %"_s);

    REQUIRE(figures.outcomes()->pointCount() == OverviewFigures::days);
    CHECK(figures.outcomes()->value(0, OverviewFigures::days - 1) == 3);
    CHECK(figures.outcomes()->value(1, OverviewFigures::days - 1) == 1);
    CHECK(figures.outcomes()->value(0, 0) == 0);
    CHECK(figures.acceptance()->value(0, OverviewFigures::days - 1) == 0.75);
    CHECK_FALSE(figures.acceptance()->hasValue(0, 0));
    CHECK(figures.times()->hasValue(0, OverviewFigures::days - 1));
    CHECK(figures.times()->value(0, OverviewFigures::days - 1) <=
          figures.times()->value(1, OverviewFigures::days - 1));
}

TEST_CASE("A tile knows the list it opens, and since when somebody waits", "[models]")
{
    SignedIn fixture;
    (void)fixture.complete(1);
    conclude(fixture, u"rejected"_s);
    OverviewFigures figures;
    figures.setSession(fixture.session.get());
    figures.setActive(true);
    REQUIRE(test::waitFor([&figures] { return figures.isLoaded(); }));
    for (const models::OverviewTile &each : figures.tiles()) {
        if (each.kind != "rejected"_L1)
            continue;
        CHECK(each.filter.value(u"states"_s).toStringList() == QStringList{u"rejected"_s});
        CHECK(each.oldest.isValid());
        CHECK(each.title == u"Rejected"_s);
    }
}

TEST_CASE("The overview follows what happens, and is empty for whoever signs out", "[models]")
{
    SignedIn fixture;
    (void)fixture.complete(2);
    OverviewFigures figures;
    figures.setSession(fixture.session.get());
    figures.setActive(true);
    REQUIRE(test::waitFor([&figures] { return figures.isLoaded(); }));
    CHECK(tile(figures, u"rejected"_s) == 0);
    conclude(fixture, u"rejected"_s);
    REQUIRE(test::waitFor([&figures] { return tile(figures, u"rejected"_s) == 1; }));
    fixture.session->signOut();
    REQUIRE(test::waitFor([&figures] { return figures.count() == 0; }));
    CHECK(figures.outcomes()->isEmpty());
    CHECK_FALSE(figures.isLoading());
}

TEST_CASE("The newest transmissions stand on the overview, masked, and change where they stand", "[models]")
{
    SignedIn fixture;
    const auto ids = fixture.complete(OverviewRecent::most + 3);
    OverviewRecent recent;
    recent.setSession(fixture.session.get());
    recent.setActive(true);
    REQUIRE(test::waitFor([&recent] { return recent.count() == OverviewRecent::most; }));
    CHECK(recent.idAt(0) == ids.last());
    const auto text = [&recent](int row, const QString &column) {
        return recent.index(row, recent.columnOf(column)).data(OverviewRecent::TextRole).toString();
    };
    CHECK(text(0, u"status"_s) == u"Pending"_s);
    CHECK(text(0, u"student"_s) == u"S***, T***"_s);
    test::run(*fixture.desk, u"select core.cancel_transmission($1, 'asked by the student')"_s, {ids.last()});
    REQUIRE(test::waitFor([&text] { return text(0, u"status"_s) == u"Cancelled"_s; }));
    const auto more = fixture.complete(1);
    REQUIRE(test::waitFor([&] { return recent.idAt(0) == more.first(); }));
    CHECK(recent.count() == OverviewRecent::most);
}

TEST_CASE("What a list says about ages grows old while nothing else changes", "[models]")
{
    SignedIn fixture;
    (void)fixture.complete(2);
    OverviewRecent recent;
    recent.setSession(fixture.session.get());
    recent.setActive(true);
    REQUIRE(test::waitFor([&recent] { return recent.count() == 2; }));
    QList<int> told;
    QObject::connect(&recent, &OverviewRecent::dataChanged, &recent,
                     [&told](const QModelIndex &first, const QModelIndex &last) {
                         CHECK(last.row() == 1);
                         told.append(first.column());
                     });
    Q_EMIT fixture.session->tick();
    CHECK(told == QList<int>{recent.columnOf(u"created"_s)});
}

TEST_CASE("A badge counts the notifications that this person has not read", "[models]")
{
    SignedIn fixture;
    models::UnreadNotifications unread;
    unread.setSession(fixture.session.get());
    unread.setActive(true);
    CHECK(unread.unread() == 0);
    test::run(
        *fixture.desk,
        u"select core.notify_administrators('queue.on_hold', 'error', 'tvcc', 'a', 'Subject', 'Body')"_s);
    REQUIRE(test::waitFor([&unread] { return unread.unread() == 1; }));
    const auto other = fixture.signIn(u"bob"_s, u"viewer"_s);
    models::UnreadNotifications others;
    others.setSession(other.get());
    others.setActive(true);
    REQUIRE(test::waitFor([&others] { return others.unread() == 1; }));
    fixture.session->signOut();
    CHECK(unread.unread() == 0);
    CHECK(others.unread() == 1);
}
