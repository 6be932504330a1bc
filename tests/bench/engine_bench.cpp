// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty jobs through the real worker: claimed, an attempt row each, durably finished with history; beside
// graphile-worker on the same server. How each figure is measured stands in docs/figures.md.

#include "bench/support/bench_database.h"
#include "bench/support/child.h"
#include "bench/support/figure.h"
#include "database/database_pool.h"
#include "jobs/engine_handlers.h"
#include "jobs/worker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace transmittal;
using namespace transmittal::bench;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int capacity = 500; // as the peer's local queue

int manyJobs()
{
    return brief() ? 2'000 : 50'000;
}

int singleAdds()
{
    return brief() ? 20 : 500;
}

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// A worker of the queue "engine" and what it needs, connected but not started.
class EngineWorker
{
public:
    EngineWorker(const database::ConnectionSettings &login, int connections, bool once,
                 jobs::JobHandler &handler)
        : m_pool(login, connections),
          m_worker(m_pool, login, {.queues = {u"engine"_s}, .capacity = capacity, .once = once}, {&handler})
    {
        m_pool.start();
        for (int i = 0; i < connections; ++i) {
            need(m_pool
                     .run(i,
                          [](database::Connection &connection) { return connection.execute(u"select 1"_s); })
                     .result());
        }
        QObject::connect(&m_worker, &jobs::Worker::refused,
                         [](const core::Error &error) { giveUp(error.staff + error.detail); });
    }
    ~EngineWorker() { m_pool.stop(); }
    EngineWorker(const EngineWorker &) = delete;
    EngineWorker &operator=(const EngineWorker &) = delete;

    [[nodiscard]] jobs::Worker &worker() { return m_worker; }

    /// Works until nothing is left, or until about so many jobs have ended; returns how long that took.
    double work(quint64 atMost)
    {
        QEventLoop loop;
        QObject::connect(&m_worker, &jobs::Worker::finished, &loop, &QEventLoop::quit);
        QObject::connect(&m_worker, &jobs::Worker::jobEnded, &loop, [&] {
            if (m_worker.ended() >= atMost)
                m_worker.stop(u"enough"_s);
        });
        const auto begin = Clock::now();
        m_worker.start();
        loop.exec();
        return seconds(Clock::now() - begin);
    }

private:
    database::DatabasePool m_pool;
    jobs::Worker m_worker;
};

/// Nothing may have been skipped: every job that left has an attempt, its evidence and its history.
void check(database::Connection &desk, qint64 added)
{
    const qint64 history = number(desk, u"select count(*) as x from core.job_history where state = 'done'"_s);
    const qint64 evidence =
        number(desk, u"select count(*) as x from core.attempt a join core.attempt_phase p "
                     "on p.attempt_id = a.id and p.phase = 'classified'"_s);
    const qint64 left = number(desk, u"select count(*) as x from core.job"_s);
    if (history + left != added || evidence != history)
        giveUp(u"of %1 jobs %2 are in the history, %3 are left, %4 have evidence"_s.arg(added)
                   .arg(history)
                   .arg(left)
                   .arg(evidence));
}

/// Jobs per second with `waiting` jobs still waiting at the end.
double jobsPerSecond(BenchDatabase &server, int connections, int worked, int waiting)
{
    const auto copy = server.fresh();
    const auto desk = need(database::Connection::open(copy));
    run(*desk, u"select core.enqueue_empty_jobs('engine', $1::int)"_s, {worked + waiting});
    need(desk->executeScript(u"vacuum analyze core.job"_s));
    run(*desk, u"checkpoint"_s);
    jobs::NothingHandler handler;
    double took = 0;
    {
        EngineWorker engine(server.worker(copy), connections, waiting == 0, handler);
        took = engine.work(static_cast<quint64>(waiting == 0 ? worked + 1 : worked));
    }
    check(*desk, worked + waiting);
    return static_cast<double>(number(*desk, u"select count(*) as x from core.job_history"_s)) / took;
}

/// Takes the time at which each job reaches its handler.
class StampHandler final : public jobs::JobHandler
{
public:
    [[nodiscard]] QString kind() const override { return u"nothing"_s; }
    void start(const jobs::ClaimedJob &job, std::stop_token stop, Done done) override
    {
        const auto now = Clock::now();
        m_nothing.start(job, std::move(stop), std::move(done));
        started(now);
    }
    std::function<void(Clock::time_point)> started;

private:
    jobs::NothingHandler m_nothing;
};

/// Milliseconds from before the call that adds a job, on another connection, to its handler's start in an
/// idle worker; both times are this process's monotonic clock.
std::vector<double> latencies(BenchDatabase &server, int connections)
{
    const auto copy = server.fresh();
    std::vector<double> found;
    StampHandler handler;
    EngineWorker engine(server.worker(copy), connections, false, handler);
    database::DatabaseThread desk(copy);
    desk.start();
    Clock::time_point added;
    QEventLoop loop;
    const auto add = [&] {
        added = Clock::now();
        desk.run([](database::Connection &connection) {
                return connection.execute(u"select core.enqueue_job('engine', 'nothing')"_s);
            })
            .then(&loop, [](const core::Result<qint64> &done) { (void)need(done); });
    };
    handler.started = [&](Clock::time_point now) {
        found.push_back(1000 * seconds(now - added));
        if (static_cast<int>(found.size()) == singleAdds())
            engine.worker().stop(u"enough"_s);
        else
            QTimer::singleShot(QRandomGenerator::global()->bounded(10, 30), &loop, add);
    };
    QObject::connect(&engine.worker(), &jobs::Worker::finished, &loop, &QEventLoop::quit);
    QObject::connect(&engine.worker(), &jobs::Worker::started, &loop,
                     [&] { QTimer::singleShot(500ms, &loop, add); });
    engine.worker().start();
    loop.exec();
    desk.stop();
    return found;
}

QJsonObject graphile(BenchDatabase &server, QJsonObject task)
{
    return askPeer(u"engine.js"_s, task, environmentFor(server.empty()));
}

double graphileJobsPerSecond(BenchDatabase &server, bool batching)
{
    return graphile(server,
                    {{u"measure"_s, u"throughput"_s}, {u"jobs"_s, manyJobs()}, {u"batching"_s, batching}})
        .value(u"jobs_per_second"_s)
        .toDouble();
}

void measureThroughput(BenchDatabase &server)
{
    std::map<int, Runs> ours;
    Runs usual;
    Runs batching;
    for (int round = 0; round < rounds(); ++round) {
        note(u"empty jobs, round %1"_s.arg(round + 1));
        for (const int connections : {1, 2, 4})
            ours[connections].values.push_back(jobsPerSecond(server, connections, manyJobs(), 0));
        if (brief())
            continue;
        usual.values.push_back(graphileJobsPerSecond(server, false));
        batching.values.push_back(graphileJobsPerSecond(server, true));
    }
    print({.name = u"empty jobs, 4 connections"_s,
           .unit = u"jobs/s"_s,
           .ours = ours[4],
           .peer = u"graphile-worker, 8 concurrent, default"_s,
           .peers = usual,
           .goal = u"ratio >= 3"_s});
    print({.name = u"empty jobs, 4 connections (batching)"_s,
           .unit = u"jobs/s"_s,
           .ours = ours[4],
           .peer = u"graphile-worker, 8 concurrent, local queue 500, no completion delay"_s,
           .peers = batching,
           .goal = u"ratio > 1"_s});
    print({.name = u"empty jobs, 2 connections"_s, .unit = u"jobs/s"_s, .ours = ours[2]});
    print({.name = u"empty jobs, 1 connection"_s, .unit = u"jobs/s"_s, .ours = ours[1]});
}

void measureLatency(BenchDatabase &server)
{
    std::map<double, Runs> ours;
    std::map<double, Runs> peers;
    for (int round = 0; round < rounds(); ++round) {
        note(u"add to start, round %1"_s.arg(round + 1));
        const auto found = latencies(server, 4);
        for (const double share : {0.5, 0.95})
            ours[share].values.push_back(percentile(found, share));
        if (brief())
            continue;
        const auto theirs = graphile(server, {{u"measure"_s, u"latency"_s}, {u"jobs"_s, singleAdds()}});
        for (const double share : {0.5, 0.95}) {
            peers[share].values.push_back(theirs.value(share == 0.5 ? u"p50_ms"_s : u"p95_ms"_s).toDouble());
        }
    }
    for (const double share : {0.5, 0.95}) {
        print({.name = u"add to start, p%1"_s.arg(qRound(share * 100)),
               .unit = u"ms"_s,
               .ours = ours[share],
               .peer = u"graphile-worker, 8 concurrent, default"_s,
               .peers = peers[share],
               .less = true});
    }
}

void measureDepth(BenchDatabase &server)
{
    const std::vector<int> depths =
        brief() ? std::vector{100, 1'000} : std::vector{1'000, 10'000, 100'000, 1'000'000};
    const int worked = brief() ? 500 : 20'000; // more would measure how the depth falls while they are worked
    const int times = brief() ? 1 : 2 * rounds() + 1; // half a second each, so they differ much
    std::map<int, Runs> found;
    for (int round = 0; round < times; ++round) {
        // Up and down in turn: what grows slower or faster meanwhile must not be taken for the depth's doing.
        std::vector<int> order = depths;
        if (round % 2 == 1)
            std::reverse(order.begin(), order.end());
        for (const int depth : order) {
            note(u"%1 waiting, round %2"_s.arg(depth).arg(round + 1));
            found[depth].values.push_back(1e6 / jobsPerSecond(server, 4, worked, depth));
        }
    }
    for (const int depth : depths) {
        Figure figure{.name = u"time per job, %1 waiting"_s.arg(depth),
                      .unit = u"us"_s,
                      .ours = found[depth],
                      .less = true};
        if (depth != depths.front()) {
            figure.peer = u"the same, %1 waiting"_s.arg(depths.front());
            figure.peers = found[depths.front()];
            figure.goal = u"ratio >= 0.83"_s; // a fifth slower at most
        }
        print(figure);
    }
}

/// Keeps jobs waiting, by statements of many.
class Supply
{
public:
    Supply(const database::ConnectionSettings &copy, jobs::Worker &worker) : m_desk(copy), m_worker(worker)
    {
        m_desk.start();
        QObject::connect(&m_look, &QTimer::timeout, [this] { look(); });
        m_look.start(20ms);
        look();
    }
    ~Supply() { m_desk.stop(); }
    Supply(const Supply &) = delete;
    Supply &operator=(const Supply &) = delete;

    [[nodiscard]] qint64 added() const { return m_added; }
    /// Adds no more; what is on its way has arrived.
    void stop()
    {
        m_look.stop();
        while (m_adding)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    void look()
    {
        const int batch = brief() ? 1'000 : 20'000;
        if (m_adding || m_added - static_cast<qint64>(m_worker.ended()) > 2 * qint64{batch})
            return;
        m_adding = true;
        m_added += batch;
        m_desk
            .run([batch](database::Connection &connection) {
                return connection.execute(u"select core.enqueue_empty_jobs('engine', $1::int)"_s, {batch});
            })
            .then(&m_look, [this](const core::Result<qint64> &done) {
                (void)need(done);
                m_adding = false;
            });
    }

    database::DatabaseThread m_desk;
    jobs::Worker &m_worker;
    QTimer m_look;
    qint64 m_added = 0;
    bool m_adding = false;
};

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Microseconds per job before a transaction with a report begins, and at the end of its minute.
std::pair<double, double> besideReport(BenchDatabase &server)
{
    const auto copy = server.fresh();
    const auto window = brief() ? 300ms : 10'000ms;
    const auto reporting = brief() ? 1'000ms : 60'000ms;
    jobs::NothingHandler handler;
    EngineWorker engine(server.worker(copy), 4, false, handler);
    Supply supply(copy, engine.worker());
    engine.worker().start();
    const auto perJob = [&] {
        const auto begin = Clock::now();
        const quint64 before = engine.worker().ended();
        wait(window);
        return 1e6 * seconds(Clock::now() - begin) / static_cast<double>(engine.worker().ended() - before);
    };
    wait(window / 2);
    const double without = perJob();
    const auto reader = need(database::Connection::open(copy));
    // Our sessions end a transaction that does nothing for so long.
    need(reader->executeScript(
        u"set idle_in_transaction_session_timeout = 0; "
        "begin isolation level repeatable read; select count(*) from core.job_history"_s));
    wait(reporting - window);
    const double with = perJob();
    need(reader->executeScript(u"commit"_s));
    supply.stop();
    QEventLoop loop;
    QObject::connect(&engine.worker(), &jobs::Worker::finished, &loop, &QEventLoop::quit);
    engine.worker().stop(u"enough"_s);
    loop.exec();
    check(*reader, supply.added());
    return {without, with};
}

void measureReport(BenchDatabase &server)
{
    Runs without;
    Runs with;
    for (int round = 0; round < rounds(); ++round) {
        note(u"beside a report, round %1"_s.arg(round + 1));
        const auto [before, during] = besideReport(server);
        without.values.push_back(before);
        with.values.push_back(during);
    }
    print({.name = u"time per job in the last ten seconds of a report of a minute"_s,
           .unit = u"us"_s,
           .ours = with,
           .peer = u"the same before the report"_s,
           .peers = without,
           .goal = u"ratio >= 0.667"_s, // half as slow again at most
           .less = true});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    BenchDatabase server;
    note(server.description());
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto asked = [&](const QString &part) {
        return wanted.isEmpty() || wanted.contains(part);
    };
    if (asked(u"throughput"_s))
        measureThroughput(server);
    if (asked(u"latency"_s))
        measureLatency(server);
    if (asked(u"depth"_s))
        measureDepth(server);
    if (asked(u"report"_s))
        measureReport(server);
    return 0;
}
