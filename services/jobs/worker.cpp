// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/worker.h"

#include "core/logging.h"
#include "core/program.h"
#include "core/when_done.h"
#include "database/sql_error.h"

#include <QThread>

namespace transmittal::jobs {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using database::Connection;

Worker::Worker(database::DatabasePool &pool, const database::ConnectionSettings &settings,
               WorkerOptions options, const std::vector<JobHandler *> &handlers, QObject *parent)
    : QObject(parent), m_pool(pool), m_options(std::move(options)),
      m_inbox(std::make_shared<WorkerInbox>(*this)), m_recorder(pool),
      m_leases(settings, m_options.heartbeat),
      m_listener(
          settings, {u"tm_job"_s, u"tm_queue"_s, u"tm_channel"_s, u"tm_setting"_s},
          // Work waits for nobody to gather more of it; but each job of a stream is no claim of its own.
          {.gather = 5ms, .firstAtOnce = true})
{
    for (JobHandler *handler : handlers)
        m_handlers[handler->kind()] = handler;
    for (const auto &name : std::as_const(m_options.queues)) {
        Queue queue;
        queue.name = name;
        queue.wake = std::make_unique<QTimer>();
        queue.wake->setSingleShot(true);
        connect(queue.wake.get(), &QTimer::timeout, this, [this, name] { claim(m_queues.at(name)); });
        m_queues.emplace(name, std::move(queue));
    }
    connect(&m_recorder, &ResultRecorder::recorded, this, [this](const std::vector<FinishedJob> &jobs) {
        for (const auto &finished : jobs)
            letGo(finished.job);
        goOn();
    });
    m_poll.setInterval(m_options.poll);
    connect(&m_poll, &QTimer::timeout, this, &Worker::claimAll);
    m_sweep.setInterval(m_options.sweep);
    connect(&m_sweep, &QTimer::timeout, this, &Worker::sweep);
    connect(&m_listener, &database::Listener::hint, this, &Worker::hint);
    // Whatever was changed while nobody listened, settings included.
    connect(&m_listener, &database::Listener::resync, this, [this] { hint(u"tm_setting"_s); });
}

Worker::~Worker()
{
    m_inbox->close();
}

void Worker::start()
{
    registerProcess();
}

void Worker::registerProcess()
{
    if (m_stopping || m_registering)
        return;
    m_registering = true;
    // A new id each time: a process may run several workers one after the other, and one that was taken off
    // the board enters it anew.
    const repository::ProcessDescription description{core::program::workstation(), QUuid::createUuid(),
                                                     core::program::version(), core::program::protocol(),
                                                     m_options.queues};
    ++m_inFlight;
    core::whenDone(m_pool.run(0,
                              [description](Connection &connection) {
                                  return repository::registerWorker(connection, description);
                              }),
                   this, [this](const Result<qint64> &registered) {
                       --m_inFlight;
                       m_registering = false;
                       if (!registered && database::worthRepeating(registered.error()) && !m_stopping) {
                           QTimer::singleShot(1s, this, &Worker::registerProcess);
                           return;
                       }
                       if (!registered) {
                           // What was sent while it was on the board is seen through before it is told.
                           m_refusal = registered.error();
                           stop(u"refused"_s);
                           endIfIdle();
                           return;
                       }
                       m_process = *registered;
                       m_leases.start(
                           m_process, [inbox = m_inbox](const Result<repository::Heartbeat> &heartbeat) {
                               inbox->post([heartbeat](Worker &worker) { worker.heard(heartbeat); });
                           });
                       m_listener.start();
                       m_poll.start();
                       m_sweep.start();
                       qCInfo(logJobs).noquote() << "worker started" << core::field("process", m_process);
                       Q_EMIT started(m_process);
                       sweep();
                       claimAll();
                       endIfIdle();
                   });
}

void Worker::stop(const QString &reason)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_reason = reason;
    m_poll.stop();
    for (auto &[name, queue] : m_queues)
        queue.wake->stop();
    m_stop.request_stop();
    m_recorder.giveUpOnFailure();
    endIfIdle();
}

void Worker::claimAll()
{
    for (auto &[name, queue] : m_queues)
        claim(queue);
}

void Worker::hint(const QString &channel)
{
    if (channel == "tm_channel"_L1 || channel == "tm_setting"_L1) {
        for (const auto &[kind, handler] : m_handlers)
            handler->settingsChanged();
    }
    if (channel == "tm_queue"_L1)
        m_leases.beatNow();
    claimAll();
}

void Worker::claim(Queue &queue)
{
    if (m_stopping || m_process == 0)
        return;
    if (queue.claiming) {
        queue.again = true;
        return;
    }
    // What has ended and waits to be recorded takes no place, but a database that records slowly gets no
    // more.
    const int room = std::min(m_options.capacity - queue.working, 3 * m_options.capacity - queue.held);
    // While a queue is full of work, claim in batches instead of one by one.
    if (room <= 0 || (!queue.dry && room < (m_options.capacity + 1) / 2))
        return;
    queue.claiming = true;
    queue.again = false;
    ++m_inFlight;
    core::whenDone(m_pool.run(0,
                              [process = m_process, name = queue.name, room](Connection &connection) {
                                  return repository::claim(connection, process, name, room);
                              }),
                   this, [this, name = queue.name, room](const Result<std::vector<ClaimedJob>> &jobs) {
                       Queue &answered = m_queues.at(name);
                       --m_inFlight;
                       answered.claiming = false;
                       if (!jobs) {
                           qCWarning(logJobs).noquote() << "claim failed" << core::field("queue", name)
                                                        << core::field("error", jobs.error().detail);
                           answered.dry = true;
                           // A lost database comes back by itself; all else is for a person, and the poll
                           // tries again.
                           if (database::comesBack(jobs.error()))
                               answered.wake->start(1s);
                           else
                               Q_EMIT warning(jobs.error().staff);
                           endIfIdle();
                           return;
                       }
                       take(answered, room, *jobs);
                   });
}

void Worker::take(Queue &queue, int asked, const std::vector<ClaimedJob> &jobs)
{
    queue.dry = static_cast<int>(jobs.size()) < asked;
    m_leases.hold(jobs);
    queue.held += static_cast<int>(jobs.size());
    queue.working += static_cast<int>(jobs.size());
    for (const auto &job : jobs)
        startJob(job);
    if (queue.dry)
        askForNext(queue, jobs.empty());
    if (queue.again || !queue.dry)
        claim(queue);
    endIfIdle();
}

void Worker::askForNext(Queue &queue, bool empty)
{
    if (m_stopping || queue.asking)
        return;
    queue.asking = true;
    ++m_inFlight;
    core::whenDone(m_pool.run(0,
                              [process = m_process, name = queue.name, empty](Connection &connection) {
                                  return repository::prospect(connection, process, name, empty);
                              }),
                   this, [this, name = queue.name](const Result<repository::Prospect> &prospect) {
                       Queue &asked = m_queues.at(name);
                       --m_inFlight;
                       asked.asking = false;
                       if (prospect && prospect->probe)
                           probe(name);
                       // A little late rather than a little early: the database's clock decides, and asking
                       // too soon finds nothing.
                       if (prospect && prospect->next && !m_stopping)
                           asked.wake->start(
                               std::min<std::chrono::milliseconds>(*prospect->next + 5ms, m_options.poll));
                       endIfIdle();
                   });
}

void Worker::startJob(const ClaimedJob &job)
{
    const auto found = m_handlers.find(job.kind);
    if (found == m_handlers.end()) {
        // An older program must not fail what a newer one could do.
        qCWarning(logJobs).noquote() << "no handler" << core::field("queue", job.queue)
                                     << core::field("kind", job.kind);
        endJob(job, {.ending = Ending::GiveBack,
                     .result = {},
                     .reason = u"This program does not know the kind of job."_s});
        return;
    }
    found->second->start(job, m_stop.get_token(),
                         [inbox = m_inbox, job](JobEnd end) { inbox->end(job, std::move(end)); });
}

void Worker::takeEnded()
{
    for (auto &[job, end] : m_inbox->takeEnded())
        endJob(job, std::move(end));
    goOn();
}

void Worker::endJob(const ClaimedJob &job, JobEnd end)
{
    ++m_ended;
    Queue &queue = m_queues.at(job.queue);
    --queue.working;
    queue.freed = queue.freed || !queue.dry;
    switch (end.ending) {
    case Ending::Recorded:
        letGo(job);
        break;
    case Ending::GiveBack:
        ++m_inFlight;
        core::whenDone(m_pool.run(static_cast<qint64>(job.token),
                                  [token = job.token, reason = end.reason](Connection &connection) {
                                      return repository::release(connection, token, reason);
                                  }),
                       this, [this, job](const Result<bool> &) {
                           // Whatever the answer: a job that could not be given back is found by the sweep.
                           --m_inFlight;
                           m_queues.at(job.queue).dry = true;
                           letGo(job);
                           goOn();
                       });
        break;
    case Ending::Record:
        m_recorder.add(job, std::move(end.result));
        break;
    }
    Q_EMIT jobEnded(job.queue);
}

void Worker::letGo(const ClaimedJob &job)
{
    Queue &queue = m_queues.at(job.queue);
    --queue.held;
    queue.freed = true;
    m_leases.letGo(job.token);
}

void Worker::goOn()
{
    for (auto &[name, queue] : m_queues) {
        if (std::exchange(queue.freed, false))
            claim(queue);
    }
    endIfIdle();
}

void Worker::probe(const QString &queue)
{
    const auto report = [inbox = m_inbox, queue](bool good, const QString &detail) {
        inbox->post([queue, good, detail](Worker &worker) { worker.reportProbe(queue, good, detail); });
    };
    for (const auto &[kind, handler] : m_handlers) {
        if (handler->probes(queue)) {
            handler->probe(queue, report);
            return;
        }
    }
    // Nobody can ask this service without doing something: then the next job alone is the probe.
    report(true, u"no probe"_s);
}

void Worker::reportProbe(const QString &queue, bool good, const QString &detail)
{
    core::whenDone(m_pool.run(0,
                              [process = m_process, queue, good, detail](Connection &connection) {
                                  return repository::reportProbe(connection, process, queue, good, detail);
                              }),
                   this, [this, queue](const Result<void> &) {
                       Queue &probed = m_queues.at(queue);
                       probed.dry = true;
                       claim(probed);
                   });
}

void Worker::sweep()
{
    if (m_process == 0)
        return;
    ++m_inFlight;
    core::whenDone(m_pool.run(1,
                              [](Connection &connection) -> Result<void> {
                                  auto swept = repository::sweepLeases(connection);
                                  if (!swept)
                                      return swept.error();
                                  for (const auto &job : *swept)
                                      qCWarning(logJobs).noquote()
                                          << "lost lease" << core::field("job", job.job)
                                          << core::field("phase", job.phase)
                                          << core::field("now", job.newState);
                                  auto due = repository::runDuePeriodic(connection);
                                  if (!due)
                                      return due.error();
                                  return {};
                              }),
                   this, [this](const Result<void> &swept) {
                       --m_inFlight;
                       if (!swept)
                           qCWarning(logJobs).noquote()
                               << "sweep failed" << core::field("error", swept.error().detail);
                       endIfIdle();
                   });
}

void Worker::heard(const Result<repository::Heartbeat> &heartbeat)
{
    if (m_stopping || !heartbeat)
        return; // No database: leases run out, and what is under way finds its token refused.
    if (heartbeat->stopped) {
        qCWarning(logJobs).noquote() << "taken off the board; registering again";
        registerProcess();
    } else if (heartbeat->draining) {
        stop(u"drained"_s);
    }
}

void Worker::endIfIdle()
{
    if (m_finished || m_inFlight > 0 || !m_recorder.isIdle())
        return;
    bool dry = true;
    for (const auto &[name, queue] : m_queues) {
        if (queue.held > 0)
            return;
        dry = dry && queue.dry && !queue.again;
    }
    if (!m_stopping && (!m_options.once || !dry || m_process == 0))
        return;
    m_finished = true;
    m_stopping = true;
    m_sweep.stop();
    m_poll.stop();
    if (m_reason.isEmpty())
        m_reason = u"nothing left to do"_s;
    m_listener.stop();
    m_leases.stop();
    if (m_refusal) {
        Q_EMIT refused(*m_refusal);
        return;
    }
    if (m_process == 0) {
        Q_EMIT finished(m_reason);
        return;
    }
    core::whenDone(m_pool.run(0,
                              [process = m_process, reason = m_reason](Connection &connection) {
                                  return repository::stopWorker(connection, process, reason);
                              }),
                   this, [this](const Result<void> &) { Q_EMIT finished(m_reason); });
}

} // namespace transmittal::jobs
