// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"
#include "support/engine_fixture.h"

#include <QSet>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

/// A session of a member of staff of this database.
std::unique_ptr<database::Connection> person(EngineFixture &engine, const QString &name, const QString &role)
{
    const auto settings = engine.database.member(name, {u"tm_"_s + role});
    run(*engine.desk, u"insert into core.staff (login, full_name, role) values ($1, $1, $2)"_s,
        {settings.user, role});
    return TestDatabase::open(settings);
}

qint64 unconfirmed(EngineFixture &engine)
{
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"sending"_s);
    engine.finish(job.token, u"unconfirmed"_s, u"UNCONFIRMED"_s);
    return transmission;
}

/// Works the engine queue until the bulk action is done; as whichever worker would.
void workBulk(EngineFixture &engine, int itemsPerStep, int steps = 1000)
{
    const auto claimed = jobs::repository::claim(*engine.worker, engine.workerProcess, u"engine"_s, 10);
    REQUIRE(claimed.ok());
    for (const auto &job : *claimed) {
        if (job.kind != "bulk"_L1)
            continue;
        for (int i = 0; i < steps; ++i) {
            const auto more = jobs::repository::stepBulk(*engine.worker, job.token, itemsPerStep);
            REQUIRE(more.ok());
            if (!*more)
                break;
        }
    }
}

} // namespace

TEST_CASE("An unconfirmed one is resolved with a reason, by a manager, and only while it is unconfirmed")
{
    EngineFixture engine;
    const auto transmission = unconfirmed(engine);
    auto operatorLogin = person(engine, u"operator"_s, u"operator"_s);
    auto manager = person(engine, u"manager"_s, u"manager"_s);
    const auto resolve = u"select core.resolve_transmission($1, 'accepted', 'look_up', $2, '4711')"_s;
    CHECK(refusal(*operatorLogin, resolve, {transmission, u"They told me."_s}).code ==
          core::ErrorCode::NotPermitted);
    CHECK(refusal(*manager, resolve, {transmission, u""_s}).code == core::ErrorCode::InvalidInput);
    CHECK(refusal(*manager, u"select core.resolve_transmission($1, 'accepted', 'look_up', 'They told me.')"_s,
                  {transmission})
              .code == core::ErrorCode::InvalidInput);
    run(*manager, resolve, {transmission, u"They told me."_s});
    CHECK(engine.state(transmission) == "accepted"_L1);
    CHECK(refusal(*manager, resolve, {transmission, u"Once more."_s}).code == core::ErrorCode::WrongState);
}

TEST_CASE("A number that the authority gave for another filing is not taken for this one")
{
    EngineFixture engine;
    const auto first = unconfirmed(engine);
    const auto second = unconfirmed(engine);
    auto manager = person(engine, u"manager"_s, u"manager"_s);
    const auto resolve =
        u"select core.resolve_transmission($1, 'accepted', 'look_up', 'They told me.', $2)"_s;
    run(*manager, resolve, {first, u"4711"_s});
    const core::Error refused = refusal(*manager, resolve, {second, u"4711"_s});
    CHECK(refused.code == core::ErrorCode::InvalidInput);
    CHECK(refused.staff.contains(u"for transmission %1."_s.arg(first)));
    CHECK(engine.state(second) == "unconfirmed"_L1);
    run(*manager, resolve, {second, u"4712"_s});
    CHECK(engine.state(second) == "accepted"_L1);
}

TEST_CASE("Above the threshold of a day, sending an unconfirmed one again needs a second person")
{
    EngineFixture engine;
    run(*engine.desk, u"select core.set_setting('resolve.second_person_above', '1')"_s);
    const auto first = unconfirmed(engine);
    const auto second = unconfirmed(engine);
    auto ann = person(engine, u"ann"_s, u"manager"_s);
    auto bob = person(engine, u"bob"_s, u"manager"_s);
    const auto again =
        u"select core.resolve_transmission($1, 'send_again', 'decision', 'The DMV has no trace of it.') as x"_s;
    CHECK(text(*ann, again, {first}) == "resolved"_L1);
    CHECK(engine.state(first) == "pending"_L1);
    CHECK(text(*ann, again, {second}) == "needs_second_person"_L1);
    CHECK(text(*ann, again, {second}) == "needs_second_person"_L1);
    CHECK(engine.state(second) == "unconfirmed"_L1);
    CHECK(text(*bob, again, {second}) == "resolved"_L1);
    CHECK(engine.state(second) == "pending"_L1);
}

TEST_CASE("A person's word that nothing was filed counts like an order to send again")
{
    EngineFixture engine;
    run(*engine.desk, u"select core.set_setting('resolve.second_person_above', '0')"_s);
    const auto transmission = unconfirmed(engine);
    auto ann = person(engine, u"ann"_s, u"manager"_s);
    auto bob = person(engine, u"bob"_s, u"manager"_s);
    const auto resolve = u"select core.resolve_transmission($1, 'not_filed', $2, 'I believe so.') as x"_s;
    CHECK(text(*ann, resolve, {transmission, u"decision"_s}) == "needs_second_person"_L1);
    CHECK(engine.state(transmission) == "unconfirmed"_L1);
    CHECK(text(*bob, resolve, {transmission, u"decision"_s}) == "resolved"_L1);
    CHECK(engine.state(transmission) == "rejected"_L1);
    // A look-up at the authority is a fact, not a belief.
    const auto looked = unconfirmed(engine);
    CHECK(text(*ann, resolve, {looked, u"look_up"_s}) == "resolved"_L1);
}

TEST_CASE("A bulk action says first what it will do, then does it item by item on the server's side")
{
    EngineFixture engine;
    const auto made = engine.complete(12);
    const auto held = engine.claim(2);
    auto clerk = person(engine, u"clerk"_s, u"operator"_s);
    const auto preview =
        rows(*clerk, u"select applies, reason, count from core.preview_bulk('cancel', '{\"all\": true}')"_s);
    REQUIRE(preview.size() == 2);
    CHECK(preview[0].integer("count") == 10);
    CHECK(preview[1].text("reason") == "It is being sent right now."_L1);

    const auto bulk =
        number(*clerk, u"select core.start_bulk('cancel', '{\"all\": true}', 'wrong course') as x"_s);
    clerk.reset(); // it goes on without its starter
    workBulk(engine, 3);
    const auto done =
        row(*engine.desk, u"select state, total, done, skipped, failed from core.bulk_view where id = $1"_s,
            {bulk});
    CHECK(done.text("state") == "finished"_L1);
    CHECK(done.integer("total") == 12);
    CHECK(done.integer("done") == 10);
    CHECK(done.integer("skipped") == 2);
    CHECK(
        number(
            *engine.desk,
            u"select count(*) as x from core.bulk_item_view where result = 'skipped' and reason like '%being sent%'"_s) ==
        2);
    CHECK(
        number(
            *engine.desk,
            u"select count(*) as x from core.audit where operation = 'transmission.cancel' and after ->> 'asked_by' like 'clerk%'"_s) ==
        10);
}

TEST_CASE("A bulk action can be stopped, and goes on where a lost worker left it")
{
    EngineFixture engine;
    engine.complete(10);
    const auto bulk = number(*engine.desk, u"select core.start_bulk('cancel', '{\"all\": true}') as x"_s);
    workBulk(engine, 2, 2);
    CHECK(number(*engine.desk, u"select done as x from core.bulk_view where id = $1"_s, {bulk}) == 4);
    run(*engine.desk,
        u"update core.job set lease_until = clock_timestamp() - interval '1 s' where kind = 'bulk'"_s);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    SECTION("goes on")
    {
        workBulk(engine, 2);
        CHECK(number(*engine.desk, u"select done as x from core.bulk_view where id = $1"_s, {bulk}) == 10);
    }
    SECTION("stopped")
    {
        run(*engine.desk, u"select core.stop_bulk($1)"_s, {bulk});
        workBulk(engine, 2);
        CHECK(text(*engine.desk, u"select state as x from core.bulk_view where id = $1"_s, {bulk}) ==
              "stopped"_L1);
        CHECK(number(*engine.desk,
                     u"select count(*) as x from core.transmission where state = 'cancelled'"_s) == 4);
    }
}

TEST_CASE("A bulk action on everything has to say so, and an unknown filter is refused")
{
    EngineFixture engine;
    CHECK(refusal(*engine.desk, u"select core.start_bulk('cancel', '{}')"_s).code ==
          core::ErrorCode::InvalidInput);
    CHECK(refusal(*engine.desk, u"select core.start_bulk('cancel', '{\"colour\": 1}')"_s).code ==
          core::ErrorCode::InvalidInput);
    CHECK(refusal(*engine.desk, u"select core.start_bulk('cancel', '{\"ids\": [\"x\"]}')"_s).code ==
          core::ErrorCode::InvalidInput);
    CHECK(refusal(*engine.desk,
                  u"select core.start_bulk('cancel', '{\"channel\": \"x'' or true --\"}; drop')"_s)
              .code != core::ErrorCode::Internal);
}

TEST_CASE(
    "A search finds by citation, licence, name and number, a page at a time, and treats its words as words")
{
    EngineFixture engine;
    engine.complete(25);
    const auto found = [&](const QString &filter, const database::Bind &before = nullptr) {
        return rows(*engine.desk,
                    u"select id, driver_license from core.list_transmissions($1::jsonb, $2, 10)"_s,
                    {filter, before});
    };
    CHECK(found(u"{\"search\": \"C17\"}"_s).size() == 1);
    CHECK(found(u"{\"search\": \"A1000017\"}"_s).size() == 1);
    CHECK(found(u"{\"search\": \"%\"}"_s).empty());
    CHECK(found(u"{\"search\": \"'; drop table core.job; --\"}"_s).empty());
    QSet<qint64> seen;
    database::Bind before = nullptr;
    for (auto page = found(u"{}"_s); !page.empty(); page = found(u"{}"_s, before)) {
        for (const auto &row : page)
            seen.insert(row.integer("id"));
        before = page.back().integer("id");
    }
    CHECK(seen.size() == 25);
    // Lists show no licence in clear.
    CHECK_FALSE(found(u"{}"_s).front().text("driver_license").contains(u"10000"_s));
}

TEST_CASE("Looking at personal data in clear leaves a trace")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    auto viewer = person(engine, u"viewer"_s, u"viewer"_s);
    auto clerk = person(engine, u"clerk"_s, u"operator"_s);
    CHECK(refusal(*viewer, u"select core.reveal($1, 'curious')"_s, {transmission}).code ==
          core::ErrorCode::NotPermitted);
    CHECK(text(*clerk, u"select core.reveal($1, 'to correct it') ->> 'driver_license' as x"_s,
               {transmission}) == "A1000001"_L1);
    CHECK(
        number(
            *engine.desk,
            u"select count(*) as x from core.audit where operation = 'transmission.reveal' and actor like 'clerk%'"_s) ==
        1);
}

TEST_CASE("A bulk action whose job is given up comes to an end")
{
    EngineFixture engine;
    engine.complete(1);
    run(*engine.desk, u"select core.start_bulk('cancel', '{\"all\": true}', 'test')"_s);
    run(*engine.desk, u"update core.queue set max_attempts = 1 where name = 'engine'"_s);
    const auto job = jobs::repository::claim(*engine.worker, engine.workerProcess, u"engine"_s, 10);
    REQUIRE(job.ok());
    for (const auto &found : *job)
        run(*engine.worker,
            u"select core.finish_jobs(array[$1::bigint], array[$2::bigint], '{retry_later}', '{X}', '{x}', '{0}')"_s,
            {found.id, static_cast<qint64>(found.token)});
    CHECK(text(*engine.desk, u"select state as x from core.bulk_action"_s) == "stopped"_L1);
}

TEST_CASE("A bulk action does not hold up the workers by what it passes over")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    auto stepping = database::Transaction::begin(*engine.desk);
    REQUIRE(stepping.ok());
    REQUIRE(text(*engine.desk, u"select core.act('cancel', $1, 'x', null) as x"_s, {job.subjectId}) ==
            "It is being sent right now."_L1);
    run(*engine.worker, u"set lock_timeout = '100ms'"_s);
    engine.advance(job.token, u"replied"_s);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "accepted"_L1);
}

TEST_CASE("An order to send again ends with the uncertainty it was given for")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto uncertain = [&] {
        const auto job = engine.claim(1).front();
        engine.advance(job.token, u"sending"_s);
        engine.finish(job.token, u"unconfirmed"_s, u"UNCONFIRMED"_s);
    };
    const auto resolve = [&](const QString &decision) {
        return text(*engine.desk,
                    u"select core.resolve_transmission($1, $2, 'look_up', 'Asked the DMV.') as x"_s,
                    {transmission, decision});
    };
    uncertain();
    run(*engine.desk, u"update core.setting set value = '0' where key = 'resolve.second_person_above'"_s);
    CHECK(resolve(u"send_again"_s) == "needs_second_person"_L1);
    CHECK(resolve(u"not_filed"_s) == "resolved"_L1);
    run(*engine.desk, u"update core.setting set value = '5' where key = 'resolve.second_person_above'"_s);
    run(*engine.desk, u"select core.retry_transmission($1)"_s, {transmission});
    uncertain();
    CHECK(resolve(u"send_again"_s) == "resolved"_L1);
}

TEST_CASE("What staff see of a business key tells the same filing again and gives no licence away")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    auto viewer = person(engine, u"viewer"_s, u"viewer"_s);
    const auto shown = u"select business_key as x from core.transmission_view where id = $1"_s;
    const auto first = text(*viewer, shown, {transmission});
    REQUIRE(first.size() == 64);

    // Whoever guesses the licence can compute this hash from what the view shows beside it.
    const auto computed = text(*engine.desk,
                               u"select encode(core.business_key(authority, driver_license, course_id, "
                               "completion_date), 'hex') as x from core.transmission where id = $1"_s,
                               {transmission});
    CHECK(computed != first);
    CHECK(refusal(*viewer, u"select key from core.pseudonym_key"_s).code == core::ErrorCode::NotPermitted);

    const auto corrected = number(
        *engine.desk, u"select core.correct_transmission($1, '{\"court_code\": \"01440\"}', 'moved') as x"_s,
        {transmission});
    CHECK(text(*viewer, shown, {corrected}) == first);
}
