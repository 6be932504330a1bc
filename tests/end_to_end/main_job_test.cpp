// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "end_to_end/support/main_job.h"
#include "support/wait.h"

#include <catch2/generators/catch_generators.hpp>

#include <csignal>

using namespace transmittal;
using namespace transmittal::test;
using namespace Qt::StringLiterals;

TEST_CASE("A completion goes all the way to its certificate number")
{
    MainJob job;
    const auto transmission = job.complete(1).front();
    const auto worker = job.startWorker();
    REQUIRE(job.becomes(transmission, u"accepted"_s));

    const auto filed = job.ledger();
    REQUIRE(filed.size() == 1);
    CHECK(filed.front()[u"refNbr"_s].toString() == "E1"_L1);
    const auto certificate = row(*job.desk, u"select * from public.california_certificates"_s);
    CHECK(certificate.text("certificate_number") == filed.front()[u"number"_s].toVariant().toString());
    CHECK(certificate.text("status") == "success"_L1);
    CHECK(text(*job.desk, u"select string_agg(phase, ' ' order by at) as x from core.attempt_phase"_s) ==
          "prepared connecting sending replied classified"_L1);
    // The evidence holds the very bytes, with placeholders where the credentials went.
    const auto sent =
        row(*job.desk, u"select content from core.attempt_phase where phase = 'prepared'"_s).bytes("content");
    CHECK(sent.contains("{{password}}"));
    CHECK(sent.contains("{{user-id}}"));
    CHECK(sent.contains("A1000001"));
}

TEST_CASE("One certificate per completion when the worker is killed right after any phase")
{
    struct Case
    {
        QString phase;
        QString state;
        qsizetype filed;
    };
    const auto expected =
        GENERATE(Case{u"prepared"_s, u"accepted"_s, 1}, Case{u"connecting"_s, u"accepted"_s, 1},
                 Case{u"sending"_s, u"unconfirmed"_s, 0}, Case{u"replied"_s, u"accepted"_s, 1},
                 Case{u"classified"_s, u"accepted"_s, 1});
    INFO(expected.phase.toStdString());
    MainJob job;
    const auto transmission = job.complete(1).front();
    const auto victim = job.startWorker({u"kill"_s, expected.phase});
    REQUIRE(victim->isGone());
    const auto heir = job.startWorker();
    REQUIRE(job.becomes(transmission, expected.state));
    REQUIRE(job.complete(1, u"AFTER"_s).size() == 1); // and the work goes on
    REQUIRE(waitFor([&] {
        return number(*job.desk, u"select count(*) as x from core.transmission where state = 'accepted'"_s) ==
               (expected.state == "accepted"_L1 ? 2 : 1);
    }));
    CHECK(job.state(transmission) == expected.state);
    CHECK(job.ledger().size() == expected.filed + 1);
    CHECK(job.requests().size() == expected.filed + 1);
}

TEST_CASE(
    "A worker killed while the authority works leaves an unconfirmed transmission that nobody sends again")
{
    MainJob job;
    job.setFaults({{u"delay_ms"_s, 1500}});
    const auto transmission = job.complete(1).front();
    auto victim = job.startWorker();
    REQUIRE(waitFor([&] { return job.requests().size() == 1; }));
    victim.reset();
    const auto heir = job.startWorker();
    REQUIRE(job.becomes(transmission, u"unconfirmed"_s));
    job.setFaults({});
    const auto next = job.complete(1, u"AFTER"_s).front();
    REQUIRE(job.becomes(next, u"accepted"_s));
    CHECK(job.state(transmission) == "unconfirmed"_L1);
    CHECK(job.requests().size() == 2);
}

TEST_CASE("A worker frozen past its lease before sending sends nothing when it wakes")
{
    MainJob job;
    const auto transmission = job.complete(1).front();
    const auto sleeper = job.startWorker({u"stop"_s, GENERATE(u"prepared"_s, u"connecting"_s)});
    REQUIRE(sleeper->isFrozen());
    const auto other = job.startWorker();
    REQUIRE(job.becomes(transmission, u"accepted"_s));
    sleeper->signal(SIGCONT);
    // It is awake when it works again.
    const auto more = job.complete(20, u"AFTER"_s);
    REQUIRE(job.allEnded());
    CHECK(job.requests().size() == 21);
    CHECK(job.mostFiled() == 1);
    CHECK(job.state(transmission) == "accepted"_L1);
}

TEST_CASE("A worker frozen between the mark and the first byte sends nothing when it wakes")
{
    MainJob job;
    const auto transmission = job.complete(1).front();
    const auto sleeper = job.startWorker({u"stop"_s, u"sending"_s});
    REQUIRE(sleeper->isFrozen());
    const auto other = job.startWorker();
    REQUIRE(job.becomes(transmission, u"unconfirmed"_s));
    sleeper->signal(SIGCONT);
    // It is awake when the database hears of it again.
    REQUIRE(waitFor([&] {
        return number(*job.desk, u"select count(*) as x from core.worker_process "
                                 "where heartbeat_at > clock_timestamp() - interval '1 second'"_s) == 2;
    }));
    job.complete(20, u"AFTER"_s);
    REQUIRE(job.allEnded());
    CHECK(job.requests().size() == 20);
    CHECK(job.state(transmission) == "unconfirmed"_L1);
}

TEST_CASE(
    "A worker frozen past its lease after sending comes too late: its answer is evidence and changes nothing")
{
    MainJob job;
    job.setFaults({{u"delay_ms"_s, 300}});
    const auto transmission = job.complete(1).front();
    const auto sleeper = job.startWorker();
    REQUIRE(waitFor([&] { return job.requests().size() == 1; }));
    sleeper->signal(SIGSTOP);
    REQUIRE(sleeper->isFrozen());
    const auto other = job.startWorker();
    REQUIRE(job.becomes(transmission, u"unconfirmed"_s));
    sleeper->signal(SIGCONT);
    REQUIRE(waitFor([&] {
        return number(*job.desk, u"select count(*) as x from core.late_evidence where kind = 'finish'"_s) ==
               1;
    }));
    CHECK(job.state(transmission) == "unconfirmed"_L1);
    CHECK(job.ledger().size() == 1);
    CHECK(
        number(
            *job.desk,
            u"select count(*) as x from core.late_evidence where kind = 'reply' and content is not null"_s) ==
        1);
    CHECK(number(*job.desk,
                 u"select count(*) as x from core.notification where kind = 'transmission.late'"_s) == 1);
    // The person who resolves it finds the number in the evidence.
    CHECK(
        text(*job.desk, u"select certificate_number as x from core.late_evidence where kind = 'finish'"_s) ==
        job.ledger().front()[u"number"_s].toVariant().toString());
}

TEST_CASE("Workers die one after the other and the database restarts, and no filing is doubled or lost")
{
    MainJob job;
    constexpr int completions = 60;
    job.setFaults({{u"delay_ms"_s, 20}});
    job.complete(completions);
    std::vector<std::unique_ptr<WorkerProcess>> workers;
    for (int i = 0; i < 3; ++i)
        workers.push_back(job.startWorker());
    REQUIRE(waitFor([&] { return job.ledger().size() > 5; }));
    workers[0]->signal(SIGKILL);
    REQUIRE(waitFor([&] { return job.ledger().size() > 15; }));
    job.desk.reset();
    REQUIRE(TestCluster::shared().server().restart().ok());
    job.desk = job.database.connect();
    workers[1]->signal(SIGKILL);
    workers.push_back(job.startWorker());
    REQUIRE(job.allEnded());

    CHECK(job.mostFiled() == 1);
    const auto count = [&](const QString &state) {
        return number(*job.desk, u"select count(*) as x from core.transmission where state = $1"_s, {state});
    };
    CHECK(count(u"accepted"_s) + count(u"unconfirmed"_s) == completions);
    CHECK(count(u"accepted"_s) >= completions - 3 * 8);
    CHECK(
        number(
            *job.desk,
            u"select count(*) as x from core.job where kind = 'transmission' and state <> 'unconfirmed'"_s) ==
        0);
    // Each accepted number is the one in the authority's ledger.
    QHash<QString, QString> numbers;
    for (const auto &line : job.ledger())
        numbers.insert(line[u"refNbr"_s].toString(), line[u"number"_s].toVariant().toString());
    for (const auto &found : rows(
             *job.desk,
             u"select citation_number, certificate_number from core.transmission where state = 'accepted'"_s))
        CHECK(numbers.value(found.text("citation_number")) == found.text("certificate_number"));
}
