// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came back from the other side is never thrown away, and nothing beside its way holds it up.

#include "support/engine_fixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto reply = "<ccSeqNbr>4711</ccSeqNbr>";

qint64 id(const jobs::ClaimedJob &job)
{
    return static_cast<qint64>(job.token);
}

QString answer(EngineFixture &engine, const jobs::ClaimedJob &job)
{
    return text(*engine.worker, u"select core.mark_replied($1, 200, '', $2) as x"_s,
                {id(job), QByteArray(reply)});
}

qint64 notifications(EngineFixture &engine, const QString &kind)
{
    return number(*engine.desk, u"select count(*) as x from core.notification where kind = $1"_s, {kind});
}

} // namespace

TEST_CASE("An answer counts after its lease has run out, as long as nobody took that")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"sending"_s);
    engine.expireLease(job.token);
    CHECK(answer(engine, job) == "go"_L1);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "accepted"_L1);
    CHECK(engine.state(transmission) == "accepted"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.late_evidence"_s) == 0);
}

TEST_CASE("An answer to what the database no longer knows as sent is kept, and it is not sent again")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    // As after a crash of a server that had not kept the mark "sending".
    const QString remembered = GENERATE(u"prepared"_s, u"connecting"_s);
    engine.advance(job.token, remembered);
    CHECK(answer(engine, job) == "late"_L1);
    CHECK(engine.state(transmission) == "unconfirmed"_L1);
    CHECK(engine.claim(1).empty());
    const auto kept = row(*engine.desk, u"select content, http_status from core.late_evidence"_s);
    CHECK(kept.bytes("content") == reply);
    CHECK(kept.integer("http_status") == 200);
}

TEST_CASE("What came of a broken reply is kept once, by the worker whose attempt it was")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"sending"_s);
    const QString keep =
        u"select core.keep_evidence($1, 200, 'Content-Length: 900', $2, 'REPLY_BROKEN: ended early')"_s;
    run(*engine.worker, keep, {id(job), QByteArray(reply)});
    run(*engine.worker, keep, {id(job), QByteArray(reply)});
    const auto other = engine.addWorker(u"other"_s);
    run(*other, keep, {id(job), QByteArray("<forged/>")});
    CHECK(number(*engine.desk, u"select count(*) as x from core.late_evidence"_s) == 1);
    const auto kept = row(*engine.desk, u"select content, detail from core.late_evidence"_s);
    CHECK(kept.bytes("content") == reply);
    CHECK(kept.text("detail") == "REPLY_BROKEN: ended early"_L1);
}

TEST_CASE("A letter that was being sent when its worker was lost has failed, and somebody hears of it")
{
    EngineFixture engine;
    run(*engine.desk,
        u"update core.channel set enabled = true, endpoint = 'smtp://localhost:1', required_secrets = '{}' where name = 'mail'"_s);
    run(*engine.desk, u"select core.enqueue_job('mail', 'mail', null, null, '{}', null, null, null, 1)"_s);
    const auto claimed = jobs::repository::claim(*engine.worker, engine.workerProcess, u"mail"_s, 1);
    REQUIRE(claimed.ok());
    REQUIRE(claimed->size() == 1);
    const auto &job = claimed->front();
    for (const auto &phase : {u"prepared"_s, u"connecting"_s, u"sending"_s})
        run(*engine.worker, u"select core.mark_phase($1, $2)"_s, {id(job), phase});
    engine.expireLease(job.token);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.job where queue = 'mail' and state = 'unconfirmed'"_s) ==
          0);
    CHECK(text(*engine.desk, u"select state as x from core.job_history where id = $1"_s, {job.id}) ==
          "failed"_L1);
    CHECK(notifications(engine, u"job.failed"_s) == 1);
}

TEST_CASE("A channel that is switched off sends nothing more, claimed or not")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"connecting"_s);
    run(*engine.desk, u"update core.channel set enabled = false where name = 'tvcc'"_s);
    CHECK(text(*engine.worker, u"select core.mark_phase($1, 'sending') as x"_s, {id(job)}) == "paused"_L1);
}

TEST_CASE("A hold tells the cause and the cure; what the authority said stays with the transmission")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    const QString message =
        u"The DMV refused the login. \u201cUser SCHOOL123 of \u201cAnna\u201d is locked\u201d Set the password."_s;
    CHECK(text(*engine.worker, u"select core.finish_transmission($1, 'on_hold', 'ACCESS_DENIED', $2) as x"_s,
               {id(job), message}) == "on_hold"_L1);
    CHECK(text(*engine.desk, u"select pause_reason as x from core.queue where name = 'tvcc'"_s) ==
          "ACCESS_DENIED: The DMV refused the login. Set the password."_L1);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where body like '%SCHOOL123%'"_s) == 0);
    CHECK(number(*engine.desk, u"select count(*) as x from core.audit where after::text like '%SCHOOL123%' "
                               "and subject_table = 'core.queue'"_s) == 0);
    CHECK(text(*engine.desk, u"select message as x from core.transmission where id = $1"_s, {transmission}) ==
          message);
}

TEST_CASE("A row of the platform that is locked holds up no answer, and is shown as soon as it is free")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    const auto platform = engine.database.connect();
    run(*platform, u"begin"_s);
    run(*platform, u"select from public.california_certificates for update"_s);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "accepted"_L1);
    CHECK(engine.state(transmission) == "accepted"_L1);
    const QString shown =
        u"select coalesce(certificate_number, '') as x from public.california_certificates"_s;
    CHECK(text(*engine.desk, shown).isEmpty());
    CHECK(notifications(engine, u"transmission.mirror"_s) == 0);

    // Still locked when housekeeping comes by: it is not forgotten.
    run(*engine.worker, u"select core.keep_house()"_s);
    CHECK(text(*engine.desk, shown).isEmpty());
    run(*platform, u"rollback"_s);
    run(*engine.worker, u"select core.keep_house()"_s);
    CHECK(text(*engine.desk, shown) == "4711"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.mirror_due"_s) == 0);
}

TEST_CASE("Whatever the shared tables raise costs no outcome")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    run(*engine.desk, u"create function public.own_rule() returns trigger language plpgsql as "
                      "'begin raise exception ''no'' using errcode = ''45000''; end'"_s);
    run(*engine.desk, u"create trigger own_rule before update on public.california_certificates "
                      "for each row execute function public.own_rule()"_s);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "accepted"_L1);
    CHECK(engine.state(transmission) == "accepted"_L1);
    CHECK(notifications(engine, u"transmission.mirror"_s) == 1);
    run(*engine.desk, u"drop trigger own_rule on public.california_certificates"_s);
    run(*engine.worker, u"select core.keep_house()"_s);
    CHECK(text(*engine.desk, u"select certificate_number as x from public.california_certificates"_s) ==
          "4711"_L1);
}

TEST_CASE("A completion that cannot be recorded has its next turn after those that were never tried")
{
    EngineFixture engine;
    run(*engine.desk, u"alter table core.transmission rename to away"_s);
    run(*engine.desk, u"insert into public.student (id, first_name, last_name, birth_date, driver_license) "
                      "values (900, 'Test', 'Student', '1980-02-03', 'A1234567')"_s);
    run(*engine.desk,
        u"insert into public.enrollment (student_id, course_id, court_id, citation_number, completed_at) "
        "select 900, 1, 1, 'C' || n, now() from generate_series(900, 902) n"_s);
    run(*engine.desk, u"alter table core.away rename to transmission"_s);
    run(*engine.desk, u"create function core.no_room() returns trigger language plpgsql as "
                      "'begin raise exception ''no''; end'"_s);
    run(*engine.desk,
        u"create trigger no_room before insert on core.transmission for each row execute function core.no_room()"_s);
    for (int round = 0; round < 3; ++round)
        CHECK(*jobs::repository::sweepCompletions(*engine.worker) == 0);
    // One line for each, however often it was tried.
    CHECK(number(*engine.desk, u"select count(*) as x from core.completion_problem"_s) == 3);
    run(*engine.desk, u"drop trigger no_room on core.transmission"_s);
    CHECK(*jobs::repository::sweepCompletions(*engine.worker) >= 1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.completion_problem"_s) == 0);
}
