// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_words.h"
#include "jobs/job_repository.h"
#include "support/engine_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace transmittal;
using namespace transmittal::test;

TEST_CASE("What the engine writes about a lost worker is known to the desk word by word", "[models]")
{
    EngineFixture engine;
    engine.complete(1);
    const auto job = engine.claim(1).front();
    engine.advance(job.token, u"sending"_s);
    engine.expireLease(job.token);
    REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());

    const QString message = text(*engine.desk, u"select message as x from core.transmission"_s);
    const auto words = models::engineWords(message);
    REQUIRE(words);
    CHECK(words->cause == message);
    CHECK(words->earlier == 0);
    const auto phases = rows(*engine.desk, u"select detail from core.attempt_phase where phase = 'lost'"_s);
    REQUIRE(phases.size() == 1);
    CHECK(models::engineWords(phases.at(0).text("detail")));
}

TEST_CASE("A job that takes ten workers with it says so in words that the desk knows", "[models]")
{
    EngineFixture engine;
    engine.complete(1);
    for (int i = 0; i < 11; ++i) {
        const auto claimed = engine.claim(1);
        REQUIRE(claimed.size() == 1);
        engine.expireLease(claimed.front().token);
        REQUIRE(jobs::repository::sweepLeases(*engine.worker).ok());
    }
    const QString message = text(*engine.desk, u"select message as x from core.transmission"_s);
    INFO(message.toStdString());
    CHECK(models::engineWords(message));
}

TEST_CASE("Words of an authority or a person are not the engine's", "[models]")
{
    CHECK_FALSE(models::engineWords({}));
    CHECK_FALSE(models::engineWords(u"Court code is not valid"_s));
    CHECK_FALSE(models::engineWords(u"Sent, but the worker was lost before an answer came. Really."_s));
}
