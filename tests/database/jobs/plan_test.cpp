// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine reads to do its work. A session keeps the plans it made, so each case makes them while the
// tables are all but empty, which is when the planner likes to read all of a table.

#include "database/transaction.h"
#include "support/engine_fixture.h"
#include "support/wait.h"

#include <catch2/catch_test_macros.hpp>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

namespace {

qint64 entriesSoFar(database::Connection &session)
{
    return number(
        session,
        u"select sum(pg_stat_get_xact_tuples_returned(c.oid) + "
        u"pg_stat_get_xact_tuples_fetched(c.oid))::bigint "
        "as x from pg_class c where c.relnamespace = 'core'::regnamespace and c.relkind in ('r', 'i') "
        "and c.relname ~ '^(job|attempt|transmission)'"_s);
}

/// Rows and entries of indexes that the worker's session read in the engine's tables while it did this, in
/// one transaction.
template <typename F>
qint64 entriesRead(const EngineFixture &engine, F work)
{
    auto transaction = database::Transaction::begin(*engine.worker);
    REQUIRE(transaction.ok());
    const qint64 before = entriesSoFar(*engine.worker);
    work();
    const qint64 after = entriesSoFar(*engine.worker);
    REQUIRE(transaction->commit().ok());
    return after - before;
}

/// Jobs of the queue "engine" that do nothing, claimed and finished by one session.
class Jobs
{
public:
    Jobs()
    {
        run(*m_engine.desk, u"update core.queue set concurrency = null where name = 'engine'"_s);
        run(*m_engine.desk, u"delete from core.job"_s);
        add(1);
        finish(claim(5));
        CHECK(claim(5).empty());
    }

    [[nodiscard]] EngineFixture &engine() { return m_engine; }

    void add(int count) { run(*m_engine.desk, u"select core.enqueue_empty_jobs('engine', $1)"_s, {count}); }
    [[nodiscard]] qint64 addDue(const QString &dueOn)
    {
        return number(*m_engine.desk,
                      u"select core.enqueue_job('engine', 'nothing', p_due_on => $1::date) as x"_s, {dueOn});
    }
    [[nodiscard]] std::vector<jobs::ClaimedJob> claim(int limit)
    {
        auto claimed = jobs::repository::claim(*m_engine.worker, m_engine.workerProcess, u"engine"_s, limit);
        REQUIRE(claimed.ok());
        return *claimed;
    }
    void finish(const std::vector<jobs::ClaimedJob> &claimed)
    {
        std::vector<jobs::FinishedJob> ends;
        for (const auto &job : claimed)
            ends.push_back({job, {}});
        const auto late = jobs::repository::finish(*m_engine.worker, ends);
        REQUIRE(late.ok());
        CHECK(*late == 0);
    }

    template <typename F>
    qint64 readBy(F work)
    {
        return entriesRead(m_engine, std::move(work));
    }
    void workOff()
    {
        for (auto claimed = claim(4'000); !claimed.empty(); claimed = claim(4'000))
            finish(claimed);
    }

private:
    EngineFixture m_engine;
};

/// A transaction of somebody else that keeps all that ends after it in the tables, until it goes.
class OpenReport
{
public:
    explicit OpenReport(const EngineFixture &engine)
        : m_reader(engine.database.connect()),
          m_report(database::Transaction::begin(
              *m_reader, {.isolation = database::Isolation::RepeatableRead, .readOnly = true}))
    {
        REQUIRE(m_report.ok());
        CHECK(number(*m_reader, u"select count(*) as x from core.job"_s) == 1);
    }

private:
    std::unique_ptr<database::Connection> m_reader;
    core::Result<database::Transaction> m_report;
};

} // namespace

TEST_CASE("What a claim and a finish read does not grow with what waits")
{
    Jobs jobs;
    jobs.add(20'000);
    std::vector<jobs::ClaimedJob> claimed;
    const qint64 forClaim = jobs.readBy([&] { claimed = jobs.claim(50); });
    REQUIRE(claimed.size() == 50);
    INFO("entries read for the claim: " << forClaim);
    CHECK(forClaim < qint64{50} * 10);
    const qint64 forFinish = jobs.readBy([&] { jobs.finish(claimed); });
    INFO("entries read for the finish: " << forFinish);
    CHECK(forFinish < qint64{50} * 10);
}

TEST_CASE("What a claim reads does not grow with what ended while a report is open, and the deadline still "
          "comes first")
{
    Jobs jobs;
    jobs.add(1);
    const OpenReport report(jobs.engine());

    jobs.add(16'000);
    jobs.workOff();
    jobs.add(5'000);
    // Each row that ended is still in the index: whoever begins at the first reads all of them.
    REQUIRE(waitFor([&] { return jobs.readBy([&] { jobs.finish(jobs.claim(10)); }) > 16'000; }));
    CHECK(waitFor([&] { return jobs.readBy([&] { jobs.finish(jobs.claim(10)); }) < 1'000; }));

    const qint64 urgent = jobs.addDue(u"2026-01-01"_s);
    CHECK(waitFor([&] {
        const auto claimed = jobs.claim(1);
        REQUIRE(claimed.size() == 1);
        jobs.finish(claimed);
        return claimed.front().id == urgent;
    }));
}

TEST_CASE("A queue that a report emptied of all but the urgent is looked through again by itself")
{
    Jobs jobs;
    jobs.add(1);
    const OpenReport report(jobs.engine());
    jobs.add(8'000);
    jobs.workOff();

    const qint64 urgent = jobs.addDue(u"2026-01-01"_s);
    CHECK(waitFor([&] {
        const auto claimed = jobs.claim(1);
        if (claimed.empty()) {
            const auto next = jobs::repository::nextClaimIn(*jobs.engine().worker, u"engine"_s);
            REQUIRE(next.ok());
            REQUIRE(next->has_value()); // else the worker would sleep until somebody wakes it
            return false;
        }
        return claimed.front().id == urgent;
    }));
}

TEST_CASE("What a transmission reads from its claim to its outcome does not grow with what was filed before")
{
    EngineFixture engine;
    const auto sent = [&engine] {
        const auto job = engine.claim(1).front();
        engine.advance(job.token, u"replied"_s, "<ccSeqNbr>1</ccSeqNbr>");
        CHECK(engine.finish(job.token, u"accepted"_s, u"ACCEPTED"_s, u"1"_s) == "accepted"_L1);
    };
    engine.complete(1, u"2026-01-01"_s);
    sent();
    run(*engine.desk, uR"(
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license)
            select 'Test', 'Student', date '1980-02-03', 'B' || (1000000 + n) from generate_series(1, 2000) n
            returning id, driver_license)
        insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date, completed_at)
        select id, 1, 1, 'E' || right(driver_license, 7), '2030-01-01', now() - interval '1 day' from person)"_s);
    const qint64 read = entriesRead(engine, sent);
    INFO("entries read: " << read);
    CHECK(read < 500);
}

TEST_CASE("Evidence belongs to an attempt that is there")
{
    EngineFixture engine;
    const auto refused = refusal(
        *engine.desk, u"insert into core.attempt_phase (attempt_id, phase) values (4711, 'prepared')"_s);
    INFO(refused.detail.toStdString());
    CHECK(refused.detail.contains(u"23503"_s));
}
