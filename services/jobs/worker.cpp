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

/// Handlers may end a job on any thread, even after the worker is gone.
struct Worker::Inbox
{
    std::mutex mutex;
    Worker *worker = nullptr;
};

Worker::Worker(database::DatabasePool &pool, const database::ConnectionSettings &settings,
               WorkerOptions options, const std::vector<JobHandler *> &handlers, QObject *parent)
    : QObject(parent), m_pool(pool), m_options(std::move(options)), m_inbox(std::make_shared<Inbox>()),
      m_recorder(pool), m_leases(settings, m_options.heartbeat),
      m_listener(
          settings, {u"tm_job"_s, u"tm_queue"_s, u"tm_channel"_s, u"tm_setting"_s},
          // Work waits for nobody to gather more of it: a second hint costs one claim that finds nothing.
          {.gather = 5ms})
{
    m_inbox->worker = this;
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
    connect(&m_recorder, &ResultRecorder::recorded, this, &Worker::letGo);
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
    const std::lock_guard lock(m_inbox->mutex);
    m_inbox->worker = nullptr;
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
    core::whenDone(
        m_pool.run(0,
                   [description](Connection &connection) {
                       return repository::registerWorker(connection, description);
                   }),
        this, [this](const Result<qint64> &registered) {
            --m_inFlight;
            m_registering = false;
            if (!registered && database::comesBack(registered.error()) && !m_stopping) {
                QTimer::singleShot(1s, this, &Worker::registerProcess);
                return;
            }
            if (!registered) {
                m_finished = true;
                Q_EMIT refused(registered.error());
                return;
            }
            m_process = *registered;
            m_leases.start(m_process, [inbox = m_inbox](const Result<repository::Heartbeat> &heartbeat) {
                const std::lock_guard lock(inbox->mutex);
                if (Worker *worker = inbox->worker)
                    QMetaObject::invokeMethod(worker, [worker, heartbeat] { worker->heard(heartbeat); });
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
    const int room = m_options.capacity - queue.held;
    // While a queue is full of work, claim in batches instead of one by one.
    if (room <= 0 || (!queue.dry && queue.held > m_options.capacity / 2))
        return;
    queue.claiming = true;
    queue.again = false;
    ++m_inFlight;
    core::whenDone(m_pool.run(0,
                              [process = m_process, name = queue.name,
                               room](Connection &connection) -> Result<ClaimAnswer> {
                                  ClaimAnswer answer;
                                  auto jobs = repository::claim(connection, process, name, room);
                                  if (!jobs)
                                      return jobs.error();
                                  answer.jobs = std::move(*jobs);
                                  if (static_cast<int>(answer.jobs.size()) == room)
                                      return answer;
                                  // What was claimed is held, whatever happens to the questions that follow.
                                  if (const auto next = repository::nextClaimIn(connection, name))
                                      answer.next = *next;
                                  if (!answer.jobs.empty())
                                      return answer;
                                  const auto condition = repository::queueCondition(connection, name);
                                  if (condition && condition->startsWith("breaker"_L1)) {
                                      const auto taken = repository::takeProbe(connection, process, name);
                                      answer.probe = taken && *taken;
                                  }
                                  return answer;
                              }),
                   this, [this, name = queue.name, room](const Result<ClaimAnswer> &answer) {
                       Queue &answered = m_queues.at(name);
                       --m_inFlight;
                       answered.claiming = false;
                       if (!answer) {
                           qCWarning(logJobs).noquote() << "claim failed" << core::field("queue", name)
                                                        << core::field("error", answer.error().detail);
                           answered.dry = true;
                           // A lost database comes back by itself; all else is for a person, and the poll
                           // tries again.
                           if (answer.error().code == core::ErrorCode::ConnectionLost ||
                               answer.error().code == core::ErrorCode::DatabaseUnreachable)
                               answered.wake->start(1s);
                           else
                               Q_EMIT warning(answer.error().staff);
                           endIfIdle();
                           return;
                       }
                       take(answered, room, *answer);
                   });
}

void Worker::take(Queue &queue, int asked, const ClaimAnswer &answer)
{
    queue.dry = static_cast<int>(answer.jobs.size()) < asked;
    for (const auto &job : answer.jobs) {
        m_leases.hold(job.token, job.lease);
        ++queue.held;
        startJob(queue, job);
    }
    if (answer.probe)
        probe(queue.name);
    // A little late rather than a little early: the database's clock decides, and asking too soon finds
    // nothing.
    if (answer.next && !m_stopping)
        queue.wake->start(std::min<std::chrono::milliseconds>(*answer.next + 5ms, m_options.poll));
    if (queue.again || !queue.dry)
        claim(queue);
    endIfIdle();
}

void Worker::startJob(Queue &queue, const ClaimedJob &job)
{
    const auto found = m_handlers.find(job.kind);
    if (found == m_handlers.end()) {
        // An older program must not fail what a newer one could do.
        qCWarning(logJobs).noquote() << "no handler" << core::field("queue", queue.name)
                                     << core::field("kind", job.kind);
        endJob(job, {.ending = Ending::GiveBack,
                     .result = {},
                     .reason = u"This program does not know the kind of job."_s});
        return;
    }
    found->second->start(job, m_stop.get_token(), [inbox = m_inbox, job](JobEnd end) {
        const std::lock_guard lock(inbox->mutex);
        Worker *worker = inbox->worker;
        if (!worker)
            return;
        QMetaObject::invokeMethod(
            worker, [worker, job, end = std::move(end)] { worker->endJob(job, end); }, Qt::QueuedConnection);
    });
}

void Worker::endJob(const ClaimedJob &job, JobEnd end)
{
    ++m_ended;
    switch (end.ending) {
    case Ending::Recorded:
        letGo(job.queue, job.token);
        break;
    case Ending::GiveBack:
        ++m_inFlight;
        core::whenDone(m_pool.run(static_cast<qint64>(job.token),
                                  [token = job.token, reason = end.reason](Connection &connection) {
                                      return repository::release(connection, token, reason);
                                  }),
                       this, [this, queue = job.queue, token = job.token](const Result<bool> &) {
                           // Whatever the answer: a job that could not be given back is found by the sweep.
                           --m_inFlight;
                           m_queues.at(queue).dry = true;
                           letGo(queue, token);
                       });
        break;
    case Ending::Record:
        m_recorder.add(job, std::move(end.result));
        break;
    }
    Q_EMIT jobEnded(job.queue);
}

void Worker::letGo(const QString &name, Token token)
{
    Queue &queue = m_queues.at(name);
    --queue.held;
    m_leases.letGo(token);
    claim(queue);
    endIfIdle();
}

void Worker::probe(const QString &queue)
{
    const auto report = [inbox = m_inbox, queue](bool good, const QString &detail) {
        const std::lock_guard lock(inbox->mutex);
        Worker *worker = inbox->worker;
        if (!worker)
            return;
        QMetaObject::invokeMethod(
            worker, [worker, queue, good, detail] { worker->reportProbe(queue, good, detail); },
            Qt::QueuedConnection);
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
