// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql_error.h"
#include "end_to_end/support/main_job.h"
#include "end_to_end/support/worker_in_process.h"
#include "support/wait.h"

#include <catch2/generators/catch_generators.hpp>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;
using database::Connection;

namespace {

core::Error lost()
{
    return {core::ErrorCode::ConnectionLost, u"The database went away."_s, u"injected"_s};
}

} // namespace

TEST_CASE("Whichever access to the database fails, before or after it was done, nothing is filed twice or "
          "forgotten")
{
    MainJob job;
    int injected = 0;
    for (const auto point : {Connection::FaultPoint::Before, Connection::FaultPoint::After}) {
        // As long as the n-th access exists: a call has about ten.
        for (quint64 n = 1; n <= 14; ++n) {
            INFO("access " << n << (point == Connection::FaultPoint::Before ? " before" : " after"));
            const auto before = job.requests().size();
            bool hit = false;
            WorkerInProcess worker(job);
            worker.failAccess(n, lost(), point, hit);
            const auto transmission = job.complete(1, u"F"_s).front();
            worker.start();
            REQUIRE(waitFor([&] {
                const QString state = job.state(transmission);
                return state == "accepted"_L1 || state == "unconfirmed"_L1;
            }));
            worker.stop();
            injected += hit ? 1 : 0;
            CHECK(job.requests().size() <= before + 1);
            CHECK(job.mostFiled() == 1);
            const bool filed = job.requests().size() == before + 1;
            CHECK((filed || job.state(transmission) == "unconfirmed"_L1));
        }
    }
    CHECK(injected >= 16);
}

TEST_CASE("Whatever passes when something is recorded costs no answer of the authority")
{
    const auto [sqlState, message] = GENERATE(table<QString, QString>({
        {u"53100"_s, u"ERROR:  could not extend file"_s},                            // a full disk
        {u"25006"_s, u"ERROR:  cannot execute UPDATE in a read-only transaction"_s}, // a failover
        {u"40P01"_s, u"ERROR:  deadlock detected"_s},
        {u"55P03"_s, u"ERROR:  canceling statement due to lock timeout"_s},
        {u"57014"_s, u"ERROR:  canceling statement due to user request"_s},
    }));
    INFO(sqlState.toStdString());
    MainJob job;
    int injected = 0;
    for (quint64 n = 1; n <= 14; ++n) {
        INFO("access " << n);
        bool hit = false;
        WorkerInProcess worker(job);
        worker.failAccess(n, database::statementError(sqlState, message), Connection::FaultPoint::Before,
                          hit);
        const auto transmission = job.complete(1, u"FULL"_s).front();
        worker.start();
        CHECK(job.becomes(transmission, u"accepted"_s));
        worker.stop();
        injected += hit ? 1 : 0;
    }
    CHECK(injected >= 8);
    CHECK(job.mostFiled() == 1);
}

TEST_CASE("What came of a reply that broke off is kept for the person who has to decide")
{
    MainJob job;
    WorkerInProcess worker(job);
    const auto transmission = job.complete(1, u"FAULT-CUT-MID-REPLY-"_s).front();
    worker.start();
    REQUIRE(job.becomes(transmission, u"unconfirmed"_s));
    worker.stop();
    const auto kept =
        row(*job.desk,
            u"select e.http_status, e.content, e.detail from core.late_evidence e join core.attempt a "
            "on a.id = e.attempt_id where a.subject_id = $1"_s,
            {transmission});
    CHECK(kept.integer("http_status") == 200);
    CHECK(kept.bytes("content").contains("Envelope"));
    CHECK_FALSE(kept.bytes("content").trimmed().endsWith("Envelope>"));
    CHECK_FALSE(kept.text("detail").isEmpty());
}

TEST_CASE("A worker that is stopped sees through what it sent and gives back what it did not")
{
    MainJob job;
    job.setFaults({{u"delay_ms"_s, 300}});
    job.complete(40);
    WorkerInProcess worker(job);
    worker.start();
    REQUIRE(waitFor([&] { return job.requests().size() >= 4; }));
    worker.stop();
    const auto filed = job.ledger().size();
    const auto count = [&](const QString &state) {
        return number(*job.desk, u"select count(*) as x from core.transmission where state = $1"_s, {state});
    };
    CHECK(count(u"accepted"_s) == filed);
    CHECK(count(u"pending"_s) == 40 - filed);
    CHECK(number(*job.desk, u"select count(*) as x from core.job where state = 'running'"_s) == 0);
    CHECK(number(*job.desk, u"select count(*) as x from core.worker_process where stopped_at is null"_s) ==
          0);
}

TEST_CASE("A worker that is destroyed in the middle leaves a consistent database behind")
{
    MainJob job;
    job.setFaults({{u"delay_ms"_s, 200}});
    job.complete(20);
    {
        WorkerInProcess worker(job);
        worker.start();
        REQUIRE(waitFor([&] { return job.requests().size() >= 2; }));
    }
    WorkerInProcess heir(job);
    heir.start();
    REQUIRE(job.allEnded());
    heir.stop();
    CHECK(job.mostFiled() == 1);
    CHECK(job.requests().size() <= 20);
}

TEST_CASE("A worker in once mode ends by itself when nothing is left to do")
{
    MainJob job;
    job.complete(30);
    WorkerInProcess worker(job, {.once = true});
    worker.start();
    REQUIRE(waitFor([&] { return worker.isFinished(); }));
    CHECK(number(*job.desk, u"select count(*) as x from core.transmission where state = 'accepted'"_s) == 30);
}

TEST_CASE("A drained workstation finishes what it holds and claims nothing more")
{
    MainJob job;
    job.setFaults({{u"delay_ms"_s, 300}});
    job.complete(40);
    WorkerInProcess worker(job);
    worker.start();
    REQUIRE(waitFor([&] { return job.requests().size() >= 2; }));
    run(*job.desk, u"select core.drain_worker((select workstation from core.worker_process limit 1))"_s);
    REQUIRE(waitFor([&] { return worker.isFinished(); }));
    CHECK(number(*job.desk, u"select count(*) as x from core.job where state = 'running'"_s) == 0);
    CHECK(number(*job.desk, u"select count(*) as x from core.transmission where state = 'pending'"_s) > 0);
}
