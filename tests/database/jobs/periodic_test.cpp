// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engine_fixture.h"

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

TEST_CASE("A schedule names its times in its own zone, over both nights the clock changes")
{
    EngineFixture engine;
    struct Case
    {
        const char *schedule;
        const char *zone;
        const char *after;
        const char *next;
    };
    for (const auto &[schedule, zone, after, next] : {
             Case{"0 5 * * 0", "America/New_York", "2026-11-21 12:00+00", "2026-11-22 10:00:00+00"},
             Case{"0 5 * * 7", "America/New_York", "2026-07-04 12:00+00", "2026-07-05 09:00:00+00"},
             // 02:30 does not exist on 8 March: it moves on by the gap. It exists again the day after.
             Case{"30 2 * * *", "America/Los_Angeles", "2026-03-07 12:00+00", "2026-03-08 10:30:00+00"},
             Case{"30 2 * * *", "America/Los_Angeles", "2026-03-08 12:00+00", "2026-03-09 09:30:00+00"},
             // 01:30 exists twice on 1 November: it runs once.
             Case{"30 1 * * *", "America/Los_Angeles", "2026-10-31 12:00+00", "2026-11-01 09:30:00+00"},
             Case{"30 1 * * *", "America/Los_Angeles", "2026-11-01 09:30+00", "2026-11-02 09:30:00+00"},
             Case{"*/15 9-17 * * 1-5", "UTC", "2026-11-20 17:45+00", "2026-11-23 09:00:00+00"},
             Case{"0 0 29 2 *", "UTC", "2026-03-01 00:00+00", "2028-02-29 00:00:00+00"},
             Case{"0 0 31 12 *", "UTC", "2026-12-31 00:00+00", "2027-12-31 00:00:00+00"},
         }) {
        INFO(schedule << " after " << after);
        CHECK(text(*engine.desk, u"select core.cron_next($1, $2, $3::timestamptz)::text as x"_s,
                   {QString::fromLatin1(schedule), QString::fromLatin1(zone), QString::fromLatin1(after)}) ==
              QLatin1String(next));
    }
}

TEST_CASE("A schedule that means nothing is refused")
{
    EngineFixture engine;
    for (const char *schedule : {"", "* * * *", "60 * * * *", "* 24 * * *", "x * * * *", "* * 0 * *",
                                 "5-1 * * * *", "*/0 * * * *"}) {
        INFO(schedule);
        CHECK(refusal(*engine.desk, u"select core.cron_next($1, 'UTC', now())"_s,
                      {QString::fromLatin1(schedule)})
                  .code == core::ErrorCode::InvalidInput);
    }
}

TEST_CASE("What is due is started once, by whichever worker comes first, and recorded")
{
    EngineFixture engine;
    auto other = engine.addWorker(u"other"_s);
    engine.process(*other);
    run(*engine.desk,
        u"update core.periodic set next_run_at = clock_timestamp() - interval '30 minutes', grace = '1 hour'"_s);
    const auto first = jobs::repository::runDuePeriodic(*engine.worker);
    const auto second = jobs::repository::runDuePeriodic(*other);
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    CHECK(*first == 2);
    CHECK(*second == 0);
    // Six times of "every five minutes" were missed: they fall together into the one run.
    CHECK(number(*engine.desk, u"select count(*) as x from core.job where queue = 'engine'"_s) == 2);
    CHECK(number(*engine.desk, u"select count(*) as x from core.periodic_run where decision = 'started'"_s) ==
          2);
    // The run before is not over: the next one is not piled on top.
    run(*engine.desk, u"update core.periodic set next_run_at = clock_timestamp()"_s);
    CHECK(*jobs::repository::runDuePeriodic(*engine.worker) == 0);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.periodic_run where decision = 'still_running'"_s) == 2);
}

TEST_CASE("What could not start within its grace is given up and told")
{
    EngineFixture engine;
    run(*engine.desk,
        u"update core.periodic set next_run_at = clock_timestamp() - interval '2 hours', grace = '1 hour'"_s);
    CHECK(*jobs::repository::runDuePeriodic(*engine.worker) == 0);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.periodic_run where decision = 'too_late'"_s) == 2);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.notification where kind = 'periodic.missed'"_s) == 2);
    CHECK(number(*engine.desk,
                 u"select count(*) as x from core.periodic where next_run_at <= clock_timestamp()"_s) == 0);
}

TEST_CASE("A notification is mailed once to each administrator with an address")
{
    EngineFixture engine;
    run(*engine.desk,
        u"insert into core.staff (login, full_name, role, email) values "
        "('a', 'A', 'administrator', 'a@example.com'), ('b', 'B', 'administrator', 'b@example.com'), "
        "('c', 'C', 'manager', 'c@example.com')"_s);
    for (int i = 0; i < 3; ++i)
        run(*engine.desk,
            u"select core.notify_administrators('test.thing', 'error', 'tvcc', 'same', 'Subject', 'Body')"_s);
    CHECK(number(*engine.desk, u"select count(*) as x from core.job where queue = 'mail'"_s) == 2);
}
