// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engine_fixture.h"
#include "transmissions/desk_repository.h"
#include "transmissions/list_repository.h"
#include "transmissions/statistics_repository.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::test;
using transmissions::ListOrder;
using transmissions::ListPage;
using transmissions::ListPlace;
using transmissions::TransmissionFilter;
namespace lists = transmissions::lists;

namespace {

const QStringList orders{u"created"_s,  u"status"_s,      u"channel"_s,   u"student"_s, u"licence"_s,
                         u"citation"_s, u"court"_s,       u"completed"_s, u"due"_s,     u"attempts"_s,
                         u"next_try"_s, u"certificate"_s, u"code"_s};

/// Sixty transmissions with many equal values and many missing ones in each column.
QList<qint64> motley(EngineFixture &engine)
{
    run(*engine.desk, uR"(
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license)
            select (array['Ana', 'José', 'Zoë', null])[1 + n % 4], (array['García', 'Smith', 'smith', 'O''Hara'])[1 + n / 7 % 4],
                   date '1980-02-03', case when n % 5 <> 0 then 'B-' || n % 9 end
            from generate_series(1, 60) n returning id)
        insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
        select id, 1, case when id % 3 = 0 then 1 end, case when id % 4 <> 0 then 'c ' || id % 6 end,
               case when id % 2 = 0 then date '2031-01-01' + (id % 3)::int end, now() - interval '1 day' * (id % 5)
        from person order by id)"_s);
    run(*engine.desk, uR"(
        update core.transmission set attempts = id % 3 where id % 2 = 0;)"_s);
    run(*engine.desk, uR"(
        update core.transmission set state = 'accepted', certificate_number = (1000 + id % 4)::text where id % 7 = 0)"_s);
    QList<qint64> ids;
    for (const auto &each : rows(*engine.desk, u"select id from core.transmission order by id"_s))
        ids << each.integer("id");
    return ids;
}

std::vector<transmissions::ListedTransmission> page(EngineFixture &engine, const TransmissionFilter &filter,
                                                    const ListOrder &order, ListPage which,
                                                    const ListPlace &place, int limit)
{
    auto answer = lists::page(*engine.desk, filter, order, which, place, limit);
    if (!answer)
        FAIL(answer.error().detail.toStdString());
    return *answer;
}

/// All ids in the list's order, page by page from its start, or from its end.
QList<qint64> walked(EngineFixture &engine, const ListOrder &order, bool fromEnd,
                     const TransmissionFilter &filter = {})
{
    QList<qint64> ids;
    auto rows = page(engine, filter, order, fromEnd ? ListPage::Last : ListPage::First, {}, 7);
    while (!rows.empty()) {
        QList<qint64> found;
        for (const auto &row : rows)
            found << row.id;
        ids = fromEnd ? found + ids : ids + found;
        REQUIRE(ids.size() < 1000);
        rows = page(engine, filter, order, fromEnd ? ListPage::Before : ListPage::After,
                    transmissions::placeOf(fromEnd ? rows.front() : rows.back()), 7);
    }
    return ids;
}

TransmissionFilter searching(const QString &text)
{
    TransmissionFilter filter;
    filter.search = text;
    return filter;
}

qint64 counted(EngineFixture &engine, const TransmissionFilter &filter)
{
    const auto count = lists::count(*engine.desk, filter);
    REQUIRE(count.ok());
    return count->count;
}

} // namespace

TEST_CASE("Every order passes every row once in both directions, equal and missing values too")
{
    EngineFixture engine;
    const QList<qint64> made = motley(engine);
    REQUIRE(made.size() == 60);
    for (const QString &column : orders) {
        for (const bool descending : {false, true}) {
            CAPTURE(column.toStdString(), descending);
            const QList<qint64> forward = walked(engine, {column, descending}, false);
            CHECK(forward == walked(engine, {column, descending}, true));
            QList<qint64> sorted = forward;
            std::sort(sorted.begin(), sorted.end());
            CHECK(sorted == made);
        }
    }
    CHECK(
        refusal(*engine.desk,
                u"select * from core.page_transmissions('{}', 'first_name', true, 'first', null, null, 5)"_s)
            .code == core::ErrorCode::InvalidInput);
}

TEST_CASE("A filtered list is the whole list without what does not match, whichever way its rows are read")
{
    EngineFixture engine;
    motley(engine);
    run(*engine.desk,
        u"update core.transmission set state = 'rejected', code = 'NETWORK' where id % 7 = 3"_s);
    TransmissionFilter accepted;
    accepted.states = {u"accepted"_s};
    TransmissionFilter open;
    open.states = {u"rejected"_s, u"pending"_s};
    TransmissionFilter dueFilter;
    dueFilter.dueWithin = 100000;
    TransmissionFilter court;
    court.court = u"19463"_s;
    TransmissionFilter week;
    week.completedFrom = QDate::currentDate().addDays(-4);
    week.completedTo = QDate::currentDate().addDays(-2);
    TransmissionFilter both = searching(u"smith"_s);
    both.states = open.states;
    TransmissionFilter code;
    code.code = u"NETWORK"_s;
    const std::pair<QString, TransmissionFilter> filters[] = {{u"one state"_s, accepted},
                                                              {u"two states"_s, open},
                                                              {u"due"_s, dueFilter},
                                                              {u"court"_s, court},
                                                              {u"week"_s, week},
                                                              {u"search"_s, searching(u"s"_s)},
                                                              {u"search and states"_s, both},
                                                              {u"code"_s, code}};
    // Everything collected, as with few rows; ids looked for along the order; and the order walked row by
    // row.
    for (const QString &limits :
         {u"50000, 25000, 12000, 6000"_s, u"0, 25000, 12000, -1"_s, u"-1, -1, -1, -1"_s}) {
        run(*engine.desk, u"create or replace function core.page_limits(out collected int, out matching int, "
                          u"out joined int, out looked_up int) "
                          "language sql immutable return row(%1)"_s.arg(limits));
        for (const QString &column : orders) {
            const bool descending = column.size() % 2 == 0;
            const QList<qint64> whole = walked(engine, {column, descending}, false);
            for (const auto &[name, filter] : filters) {
                CAPTURE(limits.toStdString(), column.toStdString(), name.toStdString());
                QSet<qint64> matching;
                for (const auto &each :
                     rows(*engine.desk, u"select x.id from (select t.id "_s +
                                            text(*engine.desk, u"select core.transmission_from($1) as x"_s,
                                                 {filter.json()}) +
                                            u") x"_s))
                    matching.insert(each.integer("id"));
                CHECK(matching.size() > 2);
                CHECK(matching.size() < 60);
                QList<qint64> expected = whole;
                expected.removeIf([&matching](qint64 id) { return !matching.contains(id); });
                CHECK(walked(engine, {column, descending}, false, filter) == expected);
                CHECK(walked(engine, {column, descending}, true, filter) == expected);
            }
        }
    }
}

TEST_CASE("Rows without a value come last in both directions")
{
    EngineFixture engine;
    motley(engine);
    for (const bool descending : {false, true}) {
        const auto rows = page(engine, {}, {u"due"_s, descending}, ListPage::First, {}, 100);
        CHECK(rows.front().dueOn.isValid());
        CHECK_FALSE(rows.back().dueOn.isValid());
    }
}

TEST_CASE("Rows that change while one pages are neither repeated nor do they hide others")
{
    EngineFixture engine;
    motley(engine);
    const ListOrder order{u"student"_s, false};
    QSet<qint64> untouched;
    for (const auto id : walked(engine, order, false))
        untouched.insert(id);
    const QSet<qint64> original = untouched;
    QSet<qint64> seen;
    auto rows = page(engine, {}, order, ListPage::First, {}, 7);
    while (!rows.empty()) {
        for (const auto &row : rows) {
            CHECK_FALSE(seen.contains(row.id));
            seen.insert(row.id);
        }
        const auto last = rows.back();
        // The very row the next page hangs on is corrected and leaves; another one comes.
        if (original.contains(last.id) && last.state != transmissions::TransmissionState::Accepted) {
            const auto corrected = number(
                *engine.desk,
                u"select core.correct_transmission($1, jsonb_build_object('court_code', 'K' || $2::text), 'test') as x"_s,
                {last.id, QString::number(last.id)});
            untouched.remove(last.id);
            untouched.remove(corrected);
        }
        if (seen.size() < 60)
            engine.complete(1);
        rows = page(engine, {}, order, ListPage::After, transmissions::placeOf(last), 7);
    }
    CHECK(seen.contains(untouched));
}

TEST_CASE("A name is found by its beginning in either order, whatever its capitals and accents")
{
    EngineFixture engine;
    motley(engine);
    const auto all = counted(engine, searching(u"garcia"_s));
    CHECK(all > 0);
    CHECK(counted(engine, searching(u"GARCÍA"_s)) == all);
    const auto jose = counted(engine, searching(u"jose garcia"_s));
    CHECK(jose > 0);
    CHECK(counted(engine, searching(u" García,  José "_s)) == jose);
    CHECK(counted(engine, searching(u"o'h"_s)) > 0);
    CHECK(counted(engine, searching(u"b7"_s)) == counted(engine, searching(u"B-7"_s)));
    CHECK(counted(engine, searching(u"C 5"_s)) > 0);
    for (const QString &none : {u"arcia"_s, u"%"_s, u"_"_s, u"\\"_s, u"' or true --"_s, u"{}"_s})
        CHECK(counted(engine, searching(none)) == 0);
    const auto rows = page(engine, searching(u"1001"_s), {}, ListPage::First, {}, 100);
    REQUIRE_FALSE(rows.empty());
    CHECK(rows.front().certificateNumber == u"1001"_s);
}

TEST_CASE("Neither the rows nor the places of a list give a name or a licence away")
{
    EngineFixture engine;
    motley(engine);
    for (const QString &column : {u"student"_s, u"licence"_s}) {
        for (
            const auto &row : rows(
                *engine.desk,
                u"select p::text as x from core.page_transmissions('{}', $1, false, 'first', null, null, 100) p"_s,
                {column})) {
            CHECK_FALSE(row.text("x").contains(u"smith"_s, Qt::CaseInsensitive));
            CHECK_FALSE(row.text("x").contains(u"garc"_s, Qt::CaseInsensitive));
            CHECK_FALSE(row.text("x").contains(u"b-"_s, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("Counts agree with the list, kept or counted, whatever is left out")
{
    EngineFixture engine;
    const QList<qint64> made = motley(engine);
    TransmissionFilter filter;
    CHECK(counted(engine, filter) == 60);
    filter.states = {u"accepted"_s};
    CHECK(counted(engine, filter) == walked(engine, {}, false, filter).size());
    filter.exclude = {made.at(6), made.at(0)};
    CHECK(counted(engine, filter) == walked(engine, {}, false, filter).size());
    TransmissionFilter due;
    due.dueWithin = 100000;
    CHECK(counted(engine, due) == walked(engine, {u"due"_s, false}, false, due).size());
    TransmissionFilter week;
    week.completedFrom = QDate(2000, 1, 1);
    week.completedTo = QDate(2100, 1, 1);
    CHECK(counted(engine, week) == 60);
    CHECK(walked(engine, {}, true, week).size() == 60);
    TransmissionFilter made2;
    made2.createdFrom = QDateTime(QDate(2000, 1, 1), QTime(), Qt::UTC);
    made2.createdTo = QDateTime(QDate(2100, 1, 1), QTime(), Qt::UTC);
    CHECK(walked(engine, {}, false, made2) == walked(engine, {}, false));
    const auto capped = lists::count(*engine.desk, searching(u"smith"_s), 5);
    REQUIRE(capped.ok());
    CHECK(capped->capped);
    CHECK(capped->count == 5);
    qint64 sum = 0;
    const auto states = lists::countStates(*engine.desk, searching(u"smith"_s));
    REQUIRE(states.ok());
    for (const auto &state : *states)
        sum += state.count;
    CHECK(sum == counted(engine, searching(u"smith"_s)));
    run(*engine.desk, u"update core.transmission set state = 'cancelled' where state <> 'accepted'"_s);
    run(*engine.desk, u"select core.delete_transmission($1, 'test')"_s,
        {number(*engine.desk, u"select min(id) as x from core.transmission where state = 'cancelled'"_s)});
    CHECK(counted(engine, {}) == 59);
    CHECK(number(*engine.desk, u"select count(*) as x from core.transmission_key"_s) == 59);
}

TEST_CASE("A preview and its bulk action judge everything that matches, less what was taken out")
{
    EngineFixture engine;
    const QList<qint64> made = motley(engine);
    TransmissionFilter filter;
    filter.exclude = {made.at(6), made.at(0), made.at(1)};
    const auto preview =
        transmissions::desk::previewBulk(*engine.desk, transmissions::BulkAction::Cancel, filter);
    REQUIRE(preview.ok());
    qint64 sum = 0;
    qint64 applies = 0;
    for (const auto &line : *preview) {
        sum += line.count;
        applies += line.applies ? line.count : 0;
        CHECK_FALSE(line.capped);
    }
    CHECK(sum == 57);
    const auto bulk =
        transmissions::desk::startBulk(*engine.desk, transmissions::BulkAction::Cancel, filter, u"test"_s);
    REQUIRE(bulk.ok());
    const auto status = transmissions::desk::bulk(*engine.desk, *bulk);
    REQUIRE(status.ok());
    CHECK(status->total == 57);
    CHECK(status->skipped == 57 - applies);
    const auto items = transmissions::desk::bulkItems(*engine.desk, *bulk, u""_s, 1000);
    REQUIRE(items.ok());
    CHECK(items->size() == 57);
}

TEST_CASE(
    "What changed since a reading is told of rows shown and of rows that belong between them, and no others")
{
    EngineFixture engine;
    const QList<qint64> made = engine.complete(9);
    const auto since = lists::changesStart(*engine.desk);
    REQUIRE(since.ok());
    lists::Shown shown;
    shown.ids = {made.at(6), made.at(5), made.at(4)};
    shown.first = ListPlace{QString::number(made.at(6)), made.at(6)};
    shown.last = ListPlace{QString::number(made.at(2)), made.at(2)};
    const auto nothing = lists::changes(*engine.desk, {}, {}, *since, shown, 100);
    REQUIRE(nothing.ok());
    CHECK(nothing->empty());
    for (const int changed : {8, 5, 3, 0})
        run(*engine.desk, u"select core.cancel_transmission($1, 'test')"_s, {made.at(changed)});
    const auto changes = lists::changes(*engine.desk, {}, {}, *since, shown, 100);
    REQUIRE(changes.ok());
    REQUIRE(changes->size() == 2);
    CHECK(changes->front().row.id == made.at(5));
    CHECK(changes->front().shown);
    CHECK(changes->front().matches);
    CHECK(changes->back().row.id == made.at(3));
    CHECK_FALSE(changes->back().shown);
    TransmissionFilter pending;
    pending.states = {u"pending"_s};
    const auto left = lists::changes(*engine.desk, pending, {}, *since, shown, 100);
    REQUIRE(left.ok());
    REQUIRE(left->size() == 1);
    CHECK_FALSE(left->front().matches);
}

TEST_CASE("A day's outcomes are counted when they happen, also after housekeeping")
{
    EngineFixture engine;
    engine.complete(4);
    const auto claimed = engine.claim(4);
    for (int i = 0; i < 2; ++i) {
        engine.advance(claimed.at(static_cast<std::size_t>(i)).token, u"replied"_s,
                       QByteArray("<ccSeqNbr>471") + char('1' + i) + "</ccSeqNbr>");
        engine.finish(claimed.at(static_cast<std::size_t>(i)).token, u"accepted"_s, u"ACCEPTED"_s,
                      QString(u"471"_s + QString::number(1 + i)));
    }
    engine.advance(claimed.at(2).token, u"replied"_s);
    engine.finish(claimed.at(2).token, u"rejected"_s, u"VALIDATION_FAILED"_s);
    for (int round = 0; round < 2; ++round) {
        const auto days = transmissions::statistics::outcomesByDay(*engine.desk, u"tvcc"_s, 30);
        REQUIRE(days.ok());
        REQUIRE(days->size() == 30);
        CHECK(days->back().accepted == 2);
        CHECK(days->back().rejected == 1);
        CHECK(days->back().p50Seconds.has_value());
        CHECK(days->front().accepted == 0);
        CHECK_FALSE(days->front().p50Seconds.has_value());
        const auto rate = transmissions::statistics::acceptanceRate(*days);
        CHECK(rate.value_or(0) > 0.66);
        run(*engine.desk, u"select core.keep_house()"_s);
    }
    const auto waiting = transmissions::statistics::waitingOnPerson(*engine.desk, {});
    REQUIRE(waiting.ok());
    REQUIRE(waiting->size() == 5);
    CHECK(waiting->front().kind == u"rejected"_s);
    CHECK(waiting->front().count == 1);
    CHECK(waiting->front().oldest.isValid());
}
