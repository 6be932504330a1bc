// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engine_fixture.h"

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

TEST_CASE("Five attempts: at once, then after 5, 10, 30 and 60 minutes; then failed, told once, and retried "
          "by hand")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    run(*engine.desk, u"update core.queue set breaker_threshold = 100"_s);
    for (const auto minutes : {5, 10, 30, 60}) {
        const auto job = engine.claim(1);
        REQUIRE(job.size() == 1);
        CHECK(engine.finish(job.front().token, u"retry_later"_s, u"NETWORK"_s) == "waiting"_L1);
        CHECK(engine.state(transmission) == "waiting"_L1);
        CHECK(engine.claim(1).empty());
        const auto wait = number(
            *engine.desk,
            u"select round(extract(epoch from run_at - clock_timestamp()))::bigint as x from core.job"_s);
        CHECK(wait <= minutes * 60);
        CHECK(wait > minutes * 60 - 30);
        run(*engine.desk, u"update core.job set run_at = clock_timestamp()"_s);
    }
    CHECK(engine.finish(engine.claim(1).front().token, u"retry_later"_s, u"NETWORK"_s) == "failed"_L1);
    CHECK(engine.state(transmission) == "failed"_L1);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'transmission.failed'"_s) == 1);
    CHECK(engine.claim(1).empty());

    run(*engine.desk, u"select core.retry_transmission($1)"_s, {transmission});
    CHECK(engine.claim(1).size() == 1);
}

TEST_CASE("A Retry-After longer than the schedule is kept")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    run(*engine.worker,
        u"select core.finish_transmission($1, 'retry_later', 'SERVICE_EXCEPTION', 'busy', '[]', null, "
        "null, null, 3600)"_s,
        {static_cast<qint64>(job.token)});
    CHECK(
        number(
            *engine.desk,
            u"select round(extract(epoch from run_at - clock_timestamp()) / 60)::bigint as x from core.job"_s) ==
        60);
}

TEST_CASE("Refused credentials stop the whole queue, tell once, and resume one call at a time")
{
    EngineFixture engine;
    const auto transmissions = engine.complete(5);
    const auto held = engine.claim(2);
    for (const auto &job : held)
        engine.advance(job.token, u"replied"_s);
    for (const auto &job : held)
        CHECK(engine.finish(job.token, u"on_hold"_s, u"ACCESS_DENIED"_s) == "on_hold"_L1);
    CHECK(engine.state(transmissions.front()) == "on_hold"_L1);
    CHECK(engine.claim().empty());
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'queue.on_hold'"_s) == 1);

    CHECK(number(*engine.desk, u"select core.resume_queue('tvcc') as x"_s) == 2);
    const auto first = engine.claim();
    REQUIRE(first.size() == 1);
    CHECK(engine.claim().empty());
    engine.advance(first.front().token, u"replied"_s);
    engine.finish(first.front().token, u"accepted"_s, u""_s, u"4711"_s);
    CHECK(engine.claim().size() == 4);
    CHECK(
        number(
            *engine.desk,
            u"select count(*) as x from core.notification where kind = 'queue.on_hold' and resolved_at is null"_s) ==
        0);
}

TEST_CASE("A pause between claim and sending stops what was not sent")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"connecting"_s);
    run(*engine.desk, u"select core.pause_queue('tvcc', 'hold on')"_s);
    const auto verdict = jobs::repository::markPhase(*engine.worker, job.token, jobs::Phase::Sending);
    REQUIRE(verdict.ok());
    CHECK(*verdict == jobs::PhaseVerdict::Paused);
}

TEST_CASE("The breaker opens after failures in a row, lets one probe through, and closes on a good one")
{
    EngineFixture engine;
    engine.complete(10);
    run(*engine.desk,
        u"select core.set_queue('tvcc', '{\"breaker_threshold\": 3, \"breaker_cooldown\": \"1 hour\"}')"_s);
    auto other = engine.addWorker(u"other"_s);
    const qint64 otherProcess = engine.process(*other);
    for (int i = 0; i < 3; ++i)
        engine.finish(engine.claim(1).front().token, u"retry_later"_s, u"NETWORK"_s);
    CHECK(engine.claim(1).empty());
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'queue.breaker'"_s) == 1);

    const auto probe = [&](database::Connection &worker, qint64 process) {
        const auto taken = jobs::repository::takeProbe(worker, process, u"tvcc"_s);
        REQUIRE(taken.ok());
        return *taken;
    };
    CHECK_FALSE(probe(*engine.worker, engine.workerProcess));
    run(*engine.desk, u"update core.queue set breaker_until = clock_timestamp() where name = 'tvcc'"_s);
    CHECK(probe(*engine.worker, engine.workerProcess));
    CHECK_FALSE(probe(*other, otherProcess));

    REQUIRE(
        jobs::repository::reportProbe(*engine.worker, engine.workerProcess, u"tvcc"_s, false, u"refused"_s)
            .ok());
    CHECK(engine.claim(1).empty());
    run(*engine.desk, u"update core.queue set breaker_until = clock_timestamp() where name = 'tvcc'"_s);
    CHECK(probe(*other, otherProcess));
    // A report of a worker that does not hold the probe counts for nothing.
    REQUIRE(jobs::repository::reportProbe(*engine.worker, engine.workerProcess, u"tvcc"_s, true, u""_s).ok());
    CHECK(engine.claim(1).empty());
    REQUIRE(jobs::repository::reportProbe(*other, otherProcess, u"tvcc"_s, true, u""_s).ok());
    CHECK(engine.claim(5).size() == 1);
}

TEST_CASE("No acceptance without a stored reply that holds the number")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    const auto token = static_cast<qint64>(job.token);
    const auto accept = u"select core.finish_transmission($1, 'accepted', '', '', '[]', $2)"_s;
    CHECK(refusal(*engine.worker, accept, {token, u"4711"_s}).code == core::ErrorCode::NotPermitted);
    engine.advance(job.token, u"replied"_s, "<ccSeqNbr>4711</ccSeqNbr>");
    CHECK(refusal(*engine.worker, accept, {token, u"4712"_s}).code == core::ErrorCode::NotPermitted);
    CHECK(refusal(*engine.worker, accept, {token, u"471"_s}).code == core::ErrorCode::NotPermitted);
    CHECK(refusal(*engine.worker, accept, {token, nullptr}).code == core::ErrorCode::NotPermitted);
    CHECK(engine.state(transmission) == "sending"_L1);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "accepted"_L1);
}

TEST_CASE("Once sending began, no outcome but unconfirmed is taken without a stored reply")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"sending"_s);
    for (const auto &outcome : {u"retry_later"_s, u"rejected"_s, u"on_hold"_s}) {
        CHECK(refusal(*engine.worker, u"select core.finish_transmission($1, $2, 'X', '')"_s,
                      {static_cast<qint64>(job.token), outcome})
                  .code == core::ErrorCode::WrongState);
    }
    CHECK(engine.finish(job.token, u"unconfirmed"_s, u"UNCONFIRMED"_s) == "unconfirmed"_L1);
    CHECK(engine.state(transmission) == "unconfirmed"_L1);
}

TEST_CASE("Ordinary jobs are finished many at a time and go to the history")
{
    EngineFixture engine;
    run(*engine.desk, u"update core.queue set concurrency = null where name = 'engine'"_s);
    run(*engine.desk, u"delete from core.job"_s);
    run(*engine.desk, u"select core.enqueue_empty_jobs('engine', 50)"_s);
    const auto claimed = jobs::repository::claim(*engine.worker, engine.workerProcess, u"engine"_s, 100);
    REQUIRE(claimed.ok());
    REQUIRE(claimed->size() == 50);
    std::vector<jobs::FinishedJob> ends;
    for (const auto &job : *claimed)
        ends.push_back({job, {}});
    ends[3].result = {
        .outcome = core::Outcome::RetryLater, .code = u"X"_s, .detail = u"later"_s, .retryAfter = {}};
    engine.expireLease(ends[4].job.token);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    const auto late = jobs::repository::finish(*engine.worker, ends);
    REQUIRE(late.ok());
    CHECK(*late == 1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.job_history where state = 'done'"_s) == 48);
    CHECK(number(*engine.desk, u"select count(*) as x from core.job where state = 'scheduled'"_s) == 1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.late_evidence"_s) == 1);
    // Repeating it, as after a lost answer, adds nothing.
    REQUIRE(jobs::repository::finish(*engine.worker, {ends.begin(), ends.begin() + 3}).ok());
    CHECK(number(*engine.desk, u"select count(*) as x from core.job_history"_s) == 48);
}

TEST_CASE("A transmission cannot be finished as an ordinary job")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    const auto finished = jobs::repository::finish(*engine.worker, {{job, {}}});
    REQUIRE_FALSE(finished.ok());
    CHECK(finished.error().code == core::ErrorCode::NotPermitted);
}
