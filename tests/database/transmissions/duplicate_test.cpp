// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engine_fixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

/// A second enrolment of the student of another transmission: the same licence, course and day, written
/// differently.
qint64 sameAgain(EngineFixture &engine, qint64 transmission)
{
    run(*engine.desk,
        u"with t as (select * from core.transmission where id = $1), "
        "s as (insert into public.student (first_name, last_name, birth_date, driver_license) "
        "select first_name, last_name, birth_date, lower(left(driver_license, 1)) || ' ' || "
        "substr(driver_license, 2) from t returning id) "
        "insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, "
        "completed_at) "
        "select s.id, 1, 1, 'OTHER', '2031-01-01', now() - interval '1 day' from s"_s,
        {transmission});
    return number(*engine.desk, u"select max(id) as x from core.transmission"_s);
}

database::Row prepare(EngineFixture &engine, jobs::Token token)
{
    return row(*engine.worker,
               u"select verdict, other from core.prepare_transmission($1, 'https://x', '', '1')"_s,
               {static_cast<qint64>(token)});
}

} // namespace

TEST_CASE("A filing that is accepted is not sent again under another enrolment")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s);
    const auto second = sameAgain(engine, first);
    const auto again = engine.claim(1).front();
    REQUIRE(again.subjectId == second);
    const auto answer = prepare(engine, again.token);
    CHECK(answer.text("verdict") == "duplicate"_L1);
    CHECK(answer.integer("other") == first);
}

TEST_CASE("While a filing is under way or unconfirmed, the same one waits for it")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    const auto second = sameAgain(engine, first);
    const auto held = engine.claim(2);
    REQUIRE(held.size() == 2);
    engine.advance(held[0].token, GENERATE(u"prepared"_s, u"sending"_s));
    CHECK(prepare(engine, held[1].token).text("verdict") == "blocked"_L1);
    CHECK(engine.state(second) == "pending"_L1);
    CHECK(engine.claim().empty());
}

TEST_CASE("How an unconfirmed one is resolved decides about the one that waits for it")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    const auto second = sameAgain(engine, first);
    const auto held = engine.claim(2);
    engine.advance(held[0].token, u"sending"_s);
    REQUIRE(prepare(engine, held[1].token).text("verdict") == "blocked"_L1);
    engine.finish(held[0].token, u"unconfirmed"_s, u"UNCONFIRMED"_s);
    CHECK(engine.claim().empty());
    const bool accepted = GENERATE(true, false);
    run(*engine.desk, u"select core.resolve_transmission($1, $2, 'look_up', 'Asked the DMV.', $3)"_s,
        {first, accepted ? u"accepted"_s : u"not_filed"_s,
         accepted ? database::Bind(u"4711"_s) : database::Bind()});
    const auto freed = engine.claim();
    REQUIRE(freed.size() == 1);
    CHECK(freed.front().subjectId == second);
    CHECK(prepare(engine, freed.front().token).text("verdict") == (accepted ? "duplicate"_L1 : "go"_L1));
}

TEST_CASE("A correction cannot overtake or escape the filing it corrects")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    const auto correct =
        u"select core.correct_transmission($1, '{\"driver_license\": \"B7654321\"}', 'typo')"_s;
    const auto job = engine.claim(1).front();
    CHECK(refusal(*engine.desk, correct, {first}).code == core::ErrorCode::WrongState);
    engine.advance(job.token, u"sending"_s);
    engine.finish(job.token, u"unconfirmed"_s, u"UNCONFIRMED"_s);
    CHECK(refusal(*engine.desk, correct, {first}).staff.contains(u"resolve it first"_s));
}

TEST_CASE("A corrected transmission is linked to the one it supersedes, which is never sent again")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    const auto second =
        number(*engine.desk,
               u"select core.correct_transmission($1, '{\"driver_license\": \"B7654321\"}', 'typo') as x"_s,
               {first});
    CHECK(number(*engine.desk, u"select superseded_by as x from core.transmission where id = $1"_s,
                 {first}) == second);
    CHECK(number(*engine.desk, u"select supersedes as x from core.transmission where id = $1"_s, {second}) ==
          first);
    const auto claimed = engine.claim();
    REQUIRE(claimed.size() == 1);
    CHECK(claimed.front().subjectId == second);
    CHECK(refusal(*engine.desk, u"select core.retry_transmission($1)"_s, {first})
              .staff.contains(u"superseded"_s));
    // The change is in the audit trail, the personal data in it masked.
    const auto audit = row(
        *engine.desk,
        u"select before::text as b, after::text as a from core.audit where operation = 'transmission.correct'"_s);
    CHECK_FALSE(audit.text("a").contains(u"7654321"_s));
}

TEST_CASE("An acceptance that meets another one of the same filing ends, and the administrators hear of it")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    // A defect, or a person's resolution, made the twin count while this call was under way.
    const auto second = sameAgain(engine, first);
    run(*engine.desk,
        u"update core.transmission set state = 'accepted', certificate_number = '1' where id = $1"_s,
        {second});
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "rejected"_L1);
    CHECK(engine.state(first) == "rejected"_L1);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'transmission.conflict'"_s) == 1);
}

TEST_CASE("Even a defect could not let two of the same filing count as filed")
{
    EngineFixture engine;
    const auto first = engine.complete(1).front();
    const auto second = sameAgain(engine, first);
    run(*engine.desk, u"update core.transmission set state = 'unconfirmed' where id = $1"_s, {first});
    const auto error =
        refusal(*engine.desk,
                u"update core.transmission set state = 'accepted', certificate_number = '1' where id = $1"_s,
                {second});
    CHECK(error.detail.contains(u"transmission_filed_once"_s));
}
