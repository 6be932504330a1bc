// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engine_fixture.h"

#include <QSet>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

TEST_CASE("The nearest statutory deadline is claimed first")
{
    EngineFixture engine;
    const auto late = engine.complete(1, u"2030-05-01"_s);
    const auto early = engine.complete(1, u"2030-04-01"_s);
    const auto claimed = engine.claim(1);
    REQUIRE(claimed.size() == 1);
    CHECK(claimed.front().subjectId == early.front());
    CHECK(engine.claim(1).front().subjectId == late.front());
}

TEST_CASE("No job is held by two workers, and no queue by more than its concurrency")
{
    EngineFixture engine;
    engine.complete(20);
    auto other = engine.addWorker(u"other"_s);
    const qint64 otherProcess = engine.process(*other);
    run(*engine.desk, u"select core.set_queue('tvcc', '{\"concurrency\": 7}')"_s);

    QSet<qint64> held;
    std::size_t claims = 0;
    for (int i = 0; i < 5; ++i) {
        for (const auto &job : engine.claim(2)) {
            held.insert(job.id);
            ++claims;
        }
        for (const auto &job : EngineFixture::claim(*other, otherProcess, 2)) {
            held.insert(job.id);
            ++claims;
        }
    }
    CHECK(claims == 7);
    CHECK(held.size() == 7);
}

TEST_CASE("A claim uses the index of ready jobs and never reads the table through")
{
    EngineFixture engine;
    run(*engine.desk, u"select core.enqueue_empty_jobs('tvcc', 20000)"_s);
    run(*engine.desk, u"analyze core.job"_s);
    const auto scans = u"select pg_stat_get_numscans('core.job'::regclass) as x"_s;
    const auto uses = u"select pg_stat_get_numscans('core.job_ready'::regclass) as x"_s;
    run(*engine.worker, u"select pg_stat_force_next_flush()"_s);
    const qint64 scansBefore = number(*engine.desk, scans);
    const qint64 usesBefore = number(*engine.desk, uses);
    run(*engine.desk, u"update core.queue set concurrency = null where name = 'tvcc'"_s);
    REQUIRE(engine.claim(10).size() == 10);
    run(*engine.worker, u"select pg_stat_force_next_flush()"_s);
    run(*engine.worker, u"select 1"_s);
    CHECK(number(*engine.desk, uses) > usesBefore);
    CHECK(number(*engine.desk, scans) == scansBefore);
}

TEST_CASE("A rate is shared by all workers")
{
    EngineFixture engine;
    engine.complete(10);
    auto other = engine.addWorker(u"other"_s);
    const qint64 otherProcess = engine.process(*other);
    run(*engine.desk,
        u"select core.set_queue('tvcc', '{\"concurrency\": 100, \"burst\": 3, \"rate_per_minute\": 1}')"_s);
    CHECK(engine.claim(2).size() == 2);
    CHECK(EngineFixture::claim(*other, otherProcess, 2).size() == 1);
    CHECK(engine.claim(2).empty());
    // The next token comes in about a minute, and the worker is told when.
    const auto wait = jobs::repository::nextClaimIn(*engine.worker, u"tvcc"_s);
    REQUIRE(wait.ok());
    REQUIRE(wait->has_value());
    CHECK(**wait > std::chrono::seconds(40));
    CHECK(**wait <= std::chrono::seconds(60));
}

TEST_CASE("A claim that finds nothing spends nothing of the rate")
{
    EngineFixture engine;
    run(*engine.desk, u"select core.set_queue('tvcc', '{\"burst\": 2, \"rate_per_minute\": 1}')"_s);
    const auto written = u"select xmin::text as x from core.queue where name = 'tvcc'"_s;
    const QString before = text(*engine.desk, written);
    CHECK(engine.claim(2).empty());
    // Nor does it write the queue's row: workers answer a change of it with another claim.
    CHECK(text(*engine.desk, written) == before);
}

TEST_CASE("Nothing is claimed from a queue that is paused, closed, drained or switched off")
{
    EngineFixture engine;
    engine.complete(3);
    SECTION("paused by staff")
    {
        run(*engine.desk, u"select core.pause_queue('tvcc', 'DMV called')"_s);
        CHECK(engine.claim().empty());
        run(*engine.desk, u"select core.resume_queue('tvcc')"_s);
        // After a pause one call at a time until the first classified reply.
        CHECK(engine.claim().size() == 1);
        CHECK(engine.claim().empty());
    }
    SECTION("outside the service window")
    {
        run(*engine.desk, u"select core.set_queue('tvcc', '{\"windows\": []}')"_s);
        CHECK(engine.claim().empty());
        CHECK(text(*engine.desk, u"select core.queue_condition('tvcc') as x"_s) == "closed_hours"_L1);
    }
    SECTION("on a holiday of the authority")
    {
        run(*engine.desk,
            u"select core.set_queue('tvcc', jsonb_build_object('windows', "
            "'[{\"days\":[1,2,3,4,5,6,7],\"from\":\"00:00\",\"to\":\"24:00\"}]'::jsonb, 'holidays', "
            "jsonb_build_object((clock_timestamp() at time zone 'America/Los_Angeles')::date, 'Holiday')))"_s);
        CHECK(engine.claim().empty());
    }
    SECTION("worker draining")
    {
        run(*engine.desk, u"select core.drain_worker('desk-1')"_s);
        CHECK(engine.claim().empty());
        const auto beat = jobs::repository::heartbeat(*engine.worker, engine.workerProcess, {});
        REQUIRE(beat.ok());
        CHECK(beat->draining);
    }
    SECTION("channel switched off")
    {
        run(*engine.desk, u"select core.set_channel('tvcc', '{\"enabled\": false}')"_s);
        CHECK(engine.claim().empty());
    }
    SECTION("a worker that cannot open the channel's password")
    {
        run(*engine.desk, u"delete from core.sealed_secret"_s);
        CHECK(engine.claim().empty());
    }
}

TEST_CASE("A worker sleeps until somebody wakes it where no time could bring anything")
{
    EngineFixture engine;
    const auto next = [&engine](const QString &queue) {
        const auto answer = jobs::repository::nextClaimIn(*engine.worker, queue);
        REQUIRE(answer.ok());
        return *answer;
    };
    SECTION("an empty queue")
    {
        run(*engine.desk, u"delete from core.job"_s);
        CHECK(engine.claim().empty());
        CHECK_FALSE(next(u"tvcc"_s).has_value());
    }
    SECTION("a paused queue, though a job is due")
    {
        engine.complete(1);
        run(*engine.desk, u"update core.job set state = 'scheduled', run_at = now() - interval '1 hour'"_s);
        run(*engine.desk, u"select core.pause_queue('tvcc', 'DMV called')"_s);
        CHECK(engine.claim().empty());
        CHECK_FALSE(next(u"tvcc"_s).has_value());
    }
    SECTION("a channel whose password this worker cannot open")
    {
        engine.complete(1);
        run(*engine.desk, u"delete from core.sealed_secret"_s);
        run(*engine.desk, u"update core.job set state = 'scheduled', run_at = now() - interval '1 hour'"_s);
        CHECK(engine.claim().empty());
        CHECK_FALSE(next(u"tvcc"_s).has_value());
    }
}

TEST_CASE("A program older than the queue asks for claims nothing and is told to update")
{
    EngineFixture engine;
    engine.complete(1);
    run(*engine.desk, u"select core.set_queue('tvcc', '{\"min_protocol\": 2}')"_s);
    const auto refused = jobs::repository::claim(*engine.worker, engine.workerProcess, u"tvcc"_s, 1);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == core::ErrorCode::ProgramTooOld);
    CHECK(refused.error().staff.contains(u"update Transmittal"_s));
    const qint64 newer = engine.process(*engine.worker, 2);
    CHECK(EngineFixture::claim(*engine.worker, newer).size() == 1);
}

TEST_CASE("A worker that is not approved may not even register, and nobody uses another login's process")
{
    EngineFixture engine;
    auto settings = engine.database.member(u"stranger"_s, {u"tm_worker"_s});
    auto stranger = TestDatabase::open(settings);
    CHECK(
        refusal(*stranger, u"select core.register_worker('x', gen_random_uuid(), '1', 1, '{tvcc}')"_s).code ==
        core::ErrorCode::NotPermitted);
    auto other = engine.addWorker(u"other"_s);
    CHECK(refusal(*other, u"select core.claim_jobs($1, 'tvcc', 1)"_s, {engine.workerProcess}).code ==
          core::ErrorCode::NotPermitted);
    CHECK(refusal(*other, u"select core.heartbeat($1, '{}')"_s, {engine.workerProcess}).code ==
          core::ErrorCode::NotPermitted);
}

TEST_CASE("A queue's window is kept in the authority's time zone, over both nights the clock changes")
{
    EngineFixture engine;
    run(*engine.desk,
        u"select core.set_queue('tvcc', '{\"windows\": [{\"days\":[1,2,3,4,5,6,7],\"from\":\"06:00\",\"to\":\"22:00\"}]}')"_s);
    struct Case
    {
        const char *at;
        bool open;
    };
    // Los Angeles is UTC-8 until 8 March 2026 and again from 1 November 2026.
    for (const auto &[at, open] : {Case{"2026-03-07 14:00+00", true},
                                   {"2026-03-07 13:59+00", false},
                                   {"2026-03-08 13:00+00", true},
                                   {"2026-03-08 12:59+00", false},
                                   {"2026-11-01 14:00+00", true},
                                   {"2026-11-01 13:30+00", false},
                                   {"2026-11-02 06:00+00", false},
                                   {"2026-11-02 05:59+00", true}}) {
        INFO(at);
        CHECK(row(*engine.desk, u"select core.queue_open_at('tvcc', $1::timestamptz) as x"_s,
                  {QString::fromLatin1(at)})
                  .boolean("x") == open);
    }
    CHECK(text(*engine.desk, u"select core.queue_next_open('tvcc', '2026-03-08 07:00+00')::text as x"_s) ==
          "2026-03-08 13:00:00+00"_L1);
}
