// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"
#include "support/engine_fixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

TEST_CASE("A completion becomes one certificate and one transmission in the platform's transaction")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    CHECK(engine.state(transmission) == "pending"_L1);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from public.california_certificates where status = 'pending'"_s) ==
          1);
    CHECK(
        number(
            *engine.desk,
            u"select count(*) as x from public.state_transmissions where status = 'pending' and state = 'CA'"_s) ==
        1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.job where state = 'available'"_s) == 1);
}

TEST_CASE("Clearing a completion and setting it again creates nothing new")
{
    EngineFixture engine;
    engine.complete(1);
    run(*engine.desk, u"update public.enrollment set completed_at = null"_s);
    run(*engine.desk, u"update public.enrollment set completed_at = now()"_s);
    run(*engine.desk, u"update public.enrollment set completed_at = now() - interval '2 days'"_s);
    CHECK(number(*engine.desk, u"select count(*) as x from core.transmission"_s) == 1);
    CHECK(number(*engine.desk, u"select count(*) as x from public.california_certificates"_s) == 1);
    CHECK(number(*engine.desk, u"select count(*) as x from public.state_transmissions"_s) == 1);
}

TEST_CASE("Incomplete data yield a rejected transmission that names the fields")
{
    EngineFixture engine;
    run(*engine.desk, u"insert into public.student (id, first_name, last_name) values (900, 'Test', ' ')"_s);
    run(*engine.desk,
        u"insert into public.enrollment (student_id, course_id, completed_at) values (900, 1, now())"_s);
    const auto made = row(
        *engine.desk, u"select state, code, findings::text as findings, message from core.transmission"_s);
    CHECK(made.text("state") == "rejected"_L1);
    CHECK(made.text("code") == "VALIDATION_FAILED"_L1);
    for (const auto &field :
         {u"last_name"_s, u"birth_date"_s, u"driver_license"_s, u"citation_number"_s, u"court_code"_s})
        CHECK(made.text("findings").contains(field));
    CHECK_FALSE(made.text("findings").contains(u"first_name"_s));
    CHECK(text(*engine.desk, u"select status as x from public.state_transmissions"_s) == "error"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.job where kind = 'transmission'"_s) == 0);
}

TEST_CASE("Whatever goes wrong, the platform's commit does not fail, and the completion is swept up later")
{
    EngineFixture engine;
    const QString breakIt = GENERATE(u"alter table core.transmission rename to transmission_away"_s,
                                     u"alter function core.record_completion(bigint) rename to away"_s,
                                     u"alter table public.california_certificates rename to away"_s);
    const QString mendIt = breakIt.contains(u"transmission_away"_s)
                               ? u"alter table core.transmission_away rename to transmission"_s
                           : breakIt.contains(u"function"_s)
                               ? u"alter function core.away(bigint) rename to record_completion"_s
                               : u"alter table public.away rename to california_certificates"_s;
    run(*engine.desk, breakIt);
    run(*engine.desk, u"insert into public.student (id, first_name, last_name, birth_date, driver_license) "
                      "values (900, 'Test', 'Student', '1980-02-03', 'A1234567')"_s);
    run(*engine.desk,
        u"insert into public.enrollment (student_id, course_id, court_id, citation_number, completed_at) "
        "values (900, 1, 1, 'C900', now())"_s);
    run(*engine.desk, mendIt);
    CHECK(number(*engine.desk, u"select count(*) as x from core.transmission"_s) == 0);
    CHECK(number(*engine.desk, u"select count(*) as x from core.completion_problem"_s) == 1);
    const auto swept = jobs::repository::sweepCompletions(*engine.worker);
    REQUIRE(swept.ok());
    CHECK(*swept == 1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.job where kind = 'transmission'"_s) == 1);
    CHECK(*jobs::repository::sweepCompletions(*engine.worker) == 0);
}

TEST_CASE("The platform's own login completes courses without any right on the engine")
{
    EngineFixture engine;
    run(*engine.desk, u"insert into public.student (id, first_name, last_name, birth_date, driver_license) "
                      "values (900, 'Test', 'Student', '1980-02-03', 'A1234567')"_s);
    run(*engine.desk, u"insert into public.enrollment (id, student_id, course_id, court_id, citation_number) "
                      "values (900, 900, 1, 1, 'C900')"_s);
    auto platform = TestDatabase::open(engine.database.member(u"platform"_s, {u"tm_platform"_s}));
    run(*platform, u"update public.enrollment set completed_at = now() where id = 900"_s);
    CHECK(number(*engine.desk, u"select count(*) as x from core.transmission where state = 'pending'"_s) ==
          1);
    CHECK(refusal(*platform, u"select count(*) from core.transmission"_s).code ==
          core::ErrorCode::NotPermitted);
}

TEST_CASE("The day of completion is the authority's day")
{
    EngineFixture engine;
    run(*engine.desk, u"insert into public.student (id, first_name, last_name, birth_date, driver_license) "
                      "values (900, 'Test', 'Student', '1980-02-03', 'A1234567')"_s);
    // Eleven at night in Los Angeles is the next morning in UTC.
    run(*engine.desk,
        u"insert into public.enrollment (student_id, course_id, court_id, citation_number, completed_at) "
        "values (900, 1, 1, 'C900', '2026-03-02 07:00+00')"_s);
    CHECK(text(*engine.desk, u"select completion_date::text as x from core.transmission"_s) ==
          "2026-03-01"_L1);
}

TEST_CASE("Earlier systems read pending for all that is open, success for accepted, error for the rest")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto shared = [&] {
        return text(*engine.desk,
                    u"select s.status || '/' || c.status as x from public.state_transmissions s "
                    "join public.california_certificates c using (enrollment_id)"_s);
    };
    const auto job = engine.claim(1).front();
    CHECK(shared() == "pending/pending"_L1);
    engine.advance(job.token, u"sending"_s);
    engine.finish(job.token, u"unconfirmed"_s, u"UNCONFIRMED"_s);
    CHECK(shared() == "pending/pending"_L1);
    run(*engine.desk, u"select core.resolve_transmission($1, 'not_filed', 'look_up', 'Asked the DMV.')"_s,
        {transmission});
    CHECK(shared() == "error/error"_L1);
    run(*engine.desk, u"select core.retry_transmission($1)"_s, {transmission});
    CHECK(shared() == "pending/pending"_L1);
    const auto again = engine.claim(1).front();
    engine.advance(again.token, u"replied"_s);
    engine.finish(again.token, u"accepted"_s, u""_s, u"4711"_s);
    CHECK(shared() == "success/success"_L1);
    CHECK(text(*engine.desk,
               u"select certificate_number || cc_seq_nbr as x from public.california_certificates"_s) ==
          "47114711"_L1);
}

TEST_CASE("The counters per state agree with the rows, before and after housekeeping")
{
    EngineFixture engine;
    const auto made = engine.complete(6);
    engine.advance(engine.claim(1).front().token, u"sending"_s);
    run(*engine.desk, u"select core.cancel_transmission($1, 'test')"_s, {made.last()});
    run(*engine.desk, u"select core.delete_transmission($1, 'test')"_s, {made.last()});
    run(*engine.desk, u"select core.correct_transmission($1, '{\"court_code\": \"01440\"}', 'moved')"_s,
        {made[4]});
    const auto differences =
        u"select count(*) as x from (select channel, state, count(*) from core.transmission "
        "where superseded_by is null and deleted_at is null group by 1, 2 "
        "except select channel, state, count from core.transmission_count) d"_s;
    CHECK(number(*engine.desk, differences) == 0);
    REQUIRE(jobs::repository::keepHouse(*engine.worker).ok());
    CHECK(number(*engine.desk, differences) == 0);
    CHECK(number(*engine.desk, u"select count(*) as x from core.transmission_tally"_s) <= 3);
}

TEST_CASE("The platform's commit does not wait while Transmittal's own tables are locked")
{
    EngineFixture engine;
    auto platform = engine.database.connect();
    run(*platform, u"set statement_timeout = '5s'"_s);
    run(*platform, u"set lock_timeout = 0"_s);
    auto migrating = database::Transaction::begin(*engine.desk);
    REQUIRE(migrating.ok());
    run(*engine.desk, u"lock table core.transmission in access exclusive mode"_s);
    run(*platform,
        u"insert into public.enrollment (course_id, citation_number, completed_at) values (1, 'C1', now())"_s);
    REQUIRE(migrating->commit().ok());
    CHECK(number(*engine.worker, u"select core.sweep_completions() as x"_s) == 1);
}

TEST_CASE("One completion that cannot be recorded does not hold up the others")
{
    EngineFixture engine;
    run(*engine.desk, u"alter table public.enrollment disable trigger transmittal_completed_insert"_s);
    run(*engine.desk, u"insert into public.enrollment (course_id, citation_number, completed_at) "
                      "values (1, 'POISON', now() - interval '1 day'), (1, 'C2', now())"_s);
    run(*engine.desk,
        u"alter table core.transmission add constraint poison check (citation_number <> 'POISON')"_s);
    for (const int expected : {1, 0})
        CHECK(number(*engine.worker, u"select core.sweep_completions() as x"_s) == expected);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'completion.problem'"_s) == 1);
}

TEST_CASE("An outcome is recorded even when the tables of earlier systems refuse to show it")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    run(*engine.desk,
        u"alter table public.california_certificates add constraint narrow check (status <> 'success')"_s);
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "accepted"_L1);
    CHECK(engine.state(transmission) == "accepted"_L1);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'transmission.mirror'"_s) == 1);
}
