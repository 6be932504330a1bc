// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"
#include "jobs/lease_keeper.h"
#include "support/engine_fixture.h"
#include "support/wait.h"

#include <atomic>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

qint64 id(const jobs::ClaimedJob &job)
{
    return static_cast<qint64>(job.token);
}

database::Transaction begun(database::Connection &connection)
{
    auto transaction = database::Transaction::begin(connection);
    if (!transaction)
        FAIL(transaction.error().detail.toStdString());
    return std::move(*transaction);
}

/// The session gives up instead of waiting for what this test itself holds.
void neverWait(database::Connection &connection)
{
    run(connection, u"set lock_timeout = '100ms'"_s);
}

} // namespace

TEST_CASE("An answered transmission is never called failed, however many workers are lost with it")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    auto job = engine.claim(1);
    engine.advance(job.front().token, u"replied"_s);
    for (int i = 0; i < 20 && !job.empty(); ++i) {
        CHECK(engine.state(transmission) == "sending"_L1);
        engine.expireLease(job.front().token);
        REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
        job = engine.claim(1);
    }
    CHECK(job.empty());
    CHECK(engine.state(transmission) == "unconfirmed"_L1);
}

TEST_CASE("A stored reply cannot be followed by another call")
{
    EngineFixture engine;
    engine.complete(1);
    const auto lost = engine.claim(1).front();
    engine.advance(lost.token, u"replied"_s);
    engine.expireLease(lost.token);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    CHECK(refusal(*engine.worker, u"select core.prepare_transmission($1, 'https://x', '', '1')"_s,
                  {id(engine.claim(1).front())})
              .code == core::ErrorCode::WrongState);
}

TEST_CASE("A stored reply is kept while its job is given back again and again")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    auto job = engine.claim(1);
    engine.advance(job.front().token, u"replied"_s);
    engine.expireLease(job.front().token);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    for (int i = 0; i < 6; ++i) {
        run(*engine.desk, u"update core.job set run_at = clock_timestamp()"_s);
        job = engine.claim(1);
        REQUIRE(job.size() == 1);
        REQUIRE(jobs::repository::release(*engine.worker, job.front().token, u"test"_s).ok());
        CHECK(engine.state(transmission) == "sending"_L1);
        CHECK(refusal(*engine.desk, u"select core.cancel_transmission($1, 'x')"_s, {transmission}).code ==
              core::ErrorCode::WrongState);
    }
}

TEST_CASE("A job that nobody can work is handed out less and less often")
{
    EngineFixture engine;
    engine.complete(1);
    int claims = 0;
    for (auto job = engine.claim(1); !job.empty() && claims < 50; job = engine.claim(1)) {
        ++claims;
        REQUIRE(jobs::repository::release(*engine.worker, job.front().token, u"not mine"_s).ok());
    }
    CHECK(claims >= 2);
    CHECK(claims < 10);
    const auto next = jobs::repository::nextClaimIn(*engine.worker, u"tvcc"_s);
    REQUIRE(next.ok());
    CHECK(next->has_value());
}

TEST_CASE("Who begins to wait for a filing that is just ending does not wait for ever")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    run(*engine.desk,
        u"insert into public.enrollment (student_id, course_id, court_id, citation_number, completed_at) "
        "select e.student_id, 1, 1, 'OTHER', e.completed_at from public.enrollment e"_s);
    auto other = engine.addWorker(u"other"_s);
    const auto otherProcess = engine.process(*other);
    const auto job = engine.claim(1).front();
    REQUIRE(job.subjectId == first);
    const auto same = EngineFixture::claim(*other, otherProcess, 1).front();
    engine.advance(job.token, u"replied"_s);

    auto preparing = begun(*other);
    REQUIRE(text(*other, u"select verdict as x from core.prepare_transmission($1, 'https://x', '', '1')"_s,
                 {id(same)}) == "blocked"_L1);
    REQUIRE(engine.finish(job.token, u"rejected"_s) == "rejected"_L1);
    REQUIRE(preparing.commit().ok());

    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    const auto freed = engine.claim(1);
    REQUIRE(freed.size() == 1);
    CHECK(freed.front().subjectId == same.subjectId);
}

TEST_CASE("A filing ends without waiting for a member of staff who works on the one behind it")
{
    EngineFixture engine;
    engine.complete(1);
    run(*engine.desk,
        u"insert into public.enrollment (student_id, course_id, court_id, citation_number, completed_at) "
        "select e.student_id, 1, 1, 'OTHER', e.completed_at from public.enrollment e"_s);
    const auto held = engine.claim(2);
    engine.advance(held[0].token, u"replied"_s);
    REQUIRE(text(*engine.worker,
                 u"select verdict as x from core.prepare_transmission($1, 'https://x', '', '1')"_s,
                 {id(held[1])}) == "blocked"_L1);
    auto correcting = begun(*engine.desk);
    run(*engine.desk, u"select from core.job where id = $1 for no key update"_s, {held[1].id});
    neverWait(*engine.worker);
    CHECK(engine.finish(held[0].token, u"rejected"_s) == "rejected"_L1);
    REQUIRE(correcting.commit().ok());
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    CHECK(engine.claim(1).size() == 1);
}

TEST_CASE("No job stays held when a channel is resumed while the job is being held")
{
    EngineFixture engine;
    engine.complete(2);
    auto other = engine.addWorker(u"other"_s);
    const auto otherProcess = engine.process(*other);
    const auto first = engine.claim(1).front();
    const auto second = EngineFixture::claim(*other, otherProcess, 1).front();
    REQUIRE(engine.finish(first.token, u"on_hold"_s, u"ACCESS_DENIED"_s) == "on_hold"_L1);

    auto finishing = begun(*other);
    run(*other, u"select core.finish_transmission($1, 'on_hold', 'ACCESS_DENIED', 'x')"_s, {id(second)});
    neverWait(*engine.desk);
    CHECK(refusal(*engine.desk, u"select core.resume_queue('tvcc')"_s).code == core::ErrorCode::Timeout);
    REQUIRE(finishing.commit().ok());
    CHECK(number(*engine.desk, u"select core.resume_queue('tvcc') as x"_s) == 2);
}

TEST_CASE("One job that somebody holds does not let the other leases of a worker run out")
{
    EngineFixture engine;
    engine.complete(2);
    const auto held = engine.claim(2);
    auto holding = begun(*engine.desk);
    run(*engine.desk, u"select from core.job where id = $1 for update"_s, {held[0].id});
    neverWait(*engine.worker);
    const auto beat =
        jobs::repository::heartbeat(*engine.worker, engine.workerProcess, {id(held[0]), id(held[1])});
    REQUIRE(beat.ok());
    CHECK(beat->held == QList<qint64>{id(held[1])});
}

TEST_CASE("The number of attempts can be changed while jobs run, and counts for them at once")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    {
        auto working = begun(*engine.worker);
        engine.advance(job.token, u"prepared"_s);
        neverWait(*engine.desk);
        run(*engine.desk, u"select core.set_queue('tvcc', '{\"max_attempts\": 1}')"_s);
        REQUIRE(working.commit().ok());
    }
    CHECK(engine.finish(job.token, u"retry_later"_s) == "failed"_L1);
}

TEST_CASE("One job that cannot be moved does not keep lost leases from being found")
{
    EngineFixture engine;
    const auto made = engine.complete(2);
    const auto held = engine.claim(2);
    for (const auto &job : held) {
        engine.advance(job.token, u"sending"_s);
        engine.expireLease(job.token);
    }
    run(*engine.desk,
        u"alter table core.transmission add constraint poison check (state <> 'unconfirmed' or id <> %1)"_s
            .arg(made[0]));
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    CHECK(engine.state(made[1]) == "unconfirmed"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.notification where kind = 'job.stuck'"_s) ==
          1);
}

TEST_CASE("A full disk while lost leases are looked for is no fault of a job, and the next look finds them")
{
    EngineFixture engine;
    const auto made = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"sending"_s);
    engine.expireLease(job.token);
    REQUIRE(engine.desk->executeScript(uR"(
        create function public.no_room() returns trigger language plpgsql as $$
        begin raise exception 'could not extend file' using errcode = '53100'; end $$;
        create trigger no_room before update on core.job for each row execute function public.no_room();)"_s));
    const auto swept = jobs::repository::sweepLeases(*engine.worker);
    REQUIRE_FALSE(swept.ok());
    CHECK(swept.error().code == core::ErrorCode::DatabaseExhausted);
    CHECK(number(*engine.desk, u"select count(*) as x from core.notification where kind = 'job.stuck'"_s) ==
          0);
    run(*engine.desk, u"drop trigger no_room on core.job"_s);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    CHECK(engine.state(made) == "unconfirmed"_L1);
}

TEST_CASE("Letters that fail in a row stop no later ones, and bring forth no letters about themselves")
{
    EngineFixture engine;
    run(*engine.desk, u"update core.staff set email = 'desk@example.com'"_s);
    run(*engine.desk,
        u"update core.channel set enabled = true, endpoint = 'smtp://localhost:1', required_secrets = '{}' where name = 'mail'"_s);
    run(*engine.desk, u"update core.queue set breaker_threshold = 2, max_attempts = 1 where name = 'mail'"_s);
    const auto end = [&](const QString &outcome) {
        run(*engine.desk,
            u"select core.enqueue_job('mail', 'mail', null, null, '{}', null, null, null, 1)"_s);
        const auto job = jobs::repository::claim(*engine.worker, engine.workerProcess, u"mail"_s, 1);
        REQUIRE(job.ok());
        REQUIRE(job->size() == 1);
        run(*engine.worker,
            u"select core.finish_jobs(array[$1::bigint], array[$2::bigint], array[$3::text], '{\"\"}', '{\"\"}', '{0}')"_s,
            {job->front().id, id(job->front()), outcome});
    };
    end(u"retry_later"_s);
    end(u"accepted"_s);
    end(u"retry_later"_s);
    CHECK(text(*engine.desk, u"select breaker_state as x from core.queue where name = 'mail'"_s) ==
          "closed"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.job where queue = 'mail'"_s) == 0);
}

TEST_CASE("A lease shorter than the beat under way is kept from the moment it is known")
{
    EngineFixture engine;
    std::atomic<int> beats = 0;
    jobs::LeaseKeeper keeper(engine.database.superuser(), std::chrono::seconds(3));
    keeper.start(1, [&](const auto &) { ++beats; });
    // The next beat is three seconds off when the short lease comes.
    REQUIRE(waitFor([&] { return beats == 1; }));
    jobs::ClaimedJob job;
    job.token = jobs::Token{1};
    job.lease = std::chrono::milliseconds(300);
    keeper.hold({job});
    CHECK(waitFor([&] { return beats > 1; }, std::chrono::milliseconds(1500)));
    keeper.stop();
}
