// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engine_fixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

qint64 id(const jobs::ClaimedJob &job)
{
    return static_cast<qint64>(job.token);
}

} // namespace

TEST_CASE("What becomes of a lost lease depends on how far the call got")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    struct Case
    {
        QString phase;
        QString transmission;
    };
    const auto [phase, expected] = GENERATE(
        Case{u""_s, u"pending"_s}, Case{u"prepared"_s, u"pending"_s}, Case{u"connecting"_s, u"pending"_s},
        Case{u"sending"_s, u"unconfirmed"_s}, Case{u"replied"_s, u"sending"_s});
    INFO(phase.toStdString());
    if (!phase.isEmpty())
        engine.advance(job.token, phase);
    engine.expireLease(job.token);
    const auto swept = jobs::repository::sweepLeases(*engine.worker);
    REQUIRE(swept.ok());
    REQUIRE(swept->size() == 1);
    CHECK(engine.state(transmission) == expected);

    // Nobody sends an unconfirmed one again; all others are claimed anew, under another token.
    const auto again = engine.claim(1);
    CHECK(again.empty() == (expected == "unconfirmed"_L1));
    if (!again.empty())
        CHECK(id(again.front()) > id(job));
}

TEST_CASE("A reply that a lost worker stored is classified by the next one without another call")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto lost = engine.claim(1).front();
    engine.advance(lost.token, u"replied"_s, "<ccSeqNbr>815</ccSeqNbr>");
    engine.expireLease(lost.token);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    const auto job = engine.claim(1).front();
    const auto stored =
        row(*engine.worker, u"select reply from core.transmission_for_attempt($1)"_s, {id(job)});
    CHECK(stored.bytes("reply") == "<ccSeqNbr>815</ccSeqNbr>");
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"815"_s) == "accepted"_L1);
    CHECK(engine.state(transmission) == "accepted"_L1);
}

TEST_CASE("A worker that lost its lease can neither go on nor send")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    const QString reached = GENERATE(u""_s, u"prepared"_s, u"connecting"_s);
    if (!reached.isEmpty())
        engine.advance(job.token, reached);
    engine.expireLease(job.token);
    const bool taken = GENERATE(false, true);
    if (taken) {
        REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
        REQUIRE(engine.claim(1).size() == 1);
    }
    const auto next = reached.isEmpty()          ? u"prepared"_s
                      : reached == "prepared"_L1 ? u"connecting"_s
                                                 : u"sending"_s;
    const auto mark = reached.isEmpty()
                          ? u"select verdict as x from core.prepare_transmission($1, $2, '', '1')"_s
                          : u"select core.mark_phase($1, $2) as x"_s;
    CHECK(text(*engine.worker, mark, {id(job), next}) == "stale"_L1);
    CHECK_FALSE(row(*engine.worker, u"select core.release_job($1, 'late') as x"_s, {id(job)}).boolean("x"));
}

TEST_CASE("A late answer changes nothing, is kept as evidence, and staff are told")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"sending"_s);
    engine.expireLease(job.token);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());

    const QByteArray reply = "<ccSeqNbr>4711</ccSeqNbr>";
    CHECK(text(*engine.worker, u"select core.mark_replied($1, 200, '', $2) as x"_s, {id(job), reply}) ==
          "late"_L1);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "late"_L1);
    CHECK(engine.state(transmission) == "unconfirmed"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.late_evidence where attempt_id = $1"_s,
                 {id(job)}) == 2);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'transmission.late'"_s) == 1);

    // The evidence serves the person who resolves it.
    CHECK(
        text(
            *engine.desk,
            u"select core.resolve_transmission($1, 'accepted', 'late_reply', 'The late reply says so.', '4711') as x"_s,
            {transmission}) == "resolved"_L1);
    CHECK(engine.state(transmission) == "accepted"_L1);
}

TEST_CASE("Phases come in their order and none twice")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    CHECK(refusal(*engine.worker, u"select core.mark_phase($1, 'sending')"_s, {id(job)}).code ==
          core::ErrorCode::WrongState);
    engine.advance(job.token, u"sending"_s);
    CHECK(refusal(*engine.worker, u"select core.mark_phase($1, 'sending')"_s, {id(job)}).code ==
          core::ErrorCode::WrongState);
}

TEST_CASE("No worker prepares a transmission past the guard against filing twice")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    CHECK(refusal(*engine.worker, u"select core.mark_phase($1, 'prepared')"_s, {id(job)}).code ==
          core::ErrorCode::NotPermitted);
}

TEST_CASE("A heartbeat extends a live lease, revives no dead one, and never passes the hard limit")
{
    EngineFixture engine;
    engine.complete(2);
    run(*engine.desk, u"select core.set_queue('tvcc', '{\"hard_limit\": \"90 seconds\"}')"_s);
    const auto held = engine.claim(2);
    engine.expireLease(held[0].token);
    const auto beat =
        jobs::repository::heartbeat(*engine.worker, engine.workerProcess, {id(held[0]), id(held[1])});
    REQUIRE(beat.ok());
    CHECK(beat->held == QList<qint64>{id(held[1])});
    run(*engine.desk, u"update core.job set hard_until = clock_timestamp() + interval '5 seconds'"_s);
    REQUIRE(
        jobs::repository::heartbeat(*engine.worker, engine.workerProcess, {id(held[0]), id(held[1])}).ok());
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.job where lease_until > hard_until and lease_token = $1"_s,
                 {id(held[1])}) == 0);
}

TEST_CASE("A claim whose answer was lost is kept alive by no heartbeat")
{
    EngineFixture engine;
    engine.complete(1);
    REQUIRE(engine.claim(1).size() == 1);
    const auto until = u"select lease_until::text as x from core.job"_s;
    const QString before = text(*engine.desk, until);
    REQUIRE(jobs::repository::heartbeat(*engine.worker, engine.workerProcess, {}).ok());
    CHECK(text(*engine.desk, until) == before);
}

TEST_CASE("A job that loses worker after worker stops being handed out")
{
    EngineFixture engine;
    const auto transmission = engine.complete(1).front();
    int claims = 0;
    while (true) {
        const auto job = engine.claim(1);
        if (job.empty())
            break;
        REQUIRE(++claims < 20);
        engine.expireLease(job.front().token);
        REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    }
    CHECK(claims == 11);
    CHECK(engine.state(transmission) == "failed"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.notification where kind = 'job.failed'"_s) ==
          1);
}

TEST_CASE("Recording an outcome again after a lost answer changes nothing and leaves no false alarm")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    CHECK(text(*engine.worker, u"select core.mark_replied($1, 200, '', $2) as x"_s,
               {id(job), QByteArray("<ccSeqNbr>4711</ccSeqNbr>")}) == "go"_L1);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "accepted"_L1);
    CHECK(engine.finish(job.token, u"accepted"_s, u""_s, u"4711"_s) == "finished"_L1);
    CHECK(number(*engine.desk, u"select count(*) as x from core.late_evidence"_s) == 0);
}

TEST_CASE("The evidence of an attempt cannot be changed, not even by its owner")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"replied"_s);
    const QString table = GENERATE(u"core.attempt"_s, u"core.attempt_phase"_s, u"core.late_evidence"_s);
    for (const auto &change : {u"update %1 set %2 = %2"_s, u"delete from %1"_s, u"truncate %1 cascade"_s}) {
        const QString key = table.endsWith(u"attempt"_s) ? u"id"_s : u"attempt_id"_s;
        CHECK(refusal(*engine.desk, change.contains(u"%2"_s) ? change.arg(table, key) : change.arg(table))
                  .code == core::ErrorCode::NotPermitted);
    }
}
