// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/database_pool.h"
#include "database/listener.h"
#include "jobs/job.h"
#include "jobs/job_handler.h"
#include "jobs/lease_keeper.h"
#include "jobs/result_recorder.h"
#include "jobs/worker_inbox.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace transmittal::jobs {

struct WorkerOptions
{
    QStringList queues; ///< which queues to claim from
    int capacity = 16;  ///< jobs worked at once per queue; the queue's own limit may be lower
    bool once = false;  ///< end when nothing can be claimed any more
    std::chrono::milliseconds poll{15'000};      ///< the net behind the notifications
    std::chrono::milliseconds sweep{10'000};     ///< how often lost leases and due schedules are looked for
    std::chrono::milliseconds heartbeat{15'000}; ///< at most; shorter leases make it shorter
};

/// Claims jobs and has them worked: the one class behind transmittald, `transmittalctl worker run` and the
/// client's service thread. Lives in a thread with an event loop and never blocks it.
///
/// A worker that loses the database keeps what it has sent, claims nothing, and goes on when the database is
/// back.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// The pool must outlive the worker and be started by the caller; the settings are for listening and
    /// heartbeats. Handlers are owned by the caller and must outlive the worker.
    Worker(database::DatabasePool &pool, const database::ConnectionSettings &settings, WorkerOptions options,
           const std::vector<JobHandler *> &handlers, QObject *parent = nullptr);
    ~Worker() override;

    /// Registers and begins. started() or refused() follows; a database that is away is waited for.
    void start();

    /// Claims nothing more, gives back what was not sent, sees through what was, then finished(). May be
    /// called again.
    void stop(const QString &reason);

    /// Number of the process on the board, 0 before started().
    [[nodiscard]] qint64 process() const { return m_process; }

    /// Jobs ended by this worker since start.
    [[nodiscard]] quint64 ended() const { return m_ended; }

Q_SIGNALS:
    void started(qint64 process);
    /// Could not begin, for example because the login is not approved. Nothing follows.
    void refused(const transmittal::core::Error &error);
    /// Something a person should know while work goes on, for example that the program is too old for a
    /// queue.
    void warning(const QString &staffText);
    void jobEnded(const QString &queue);
    /// All done after stop(), after a drain, or in once mode.
    void finished(const QString &reason);

private:
    struct Queue
    {
        QString name;
        int held = 0;       ///< leases: jobs claimed and not recorded yet
        int working = 0;    ///< of them those that have not ended
        bool freed = false; ///< there is room that was not there at the last claim
        bool claiming = false;
        bool asking = false; ///< when the next claim could bring something
        bool again = false;  ///< something happened while claiming: claim once more
        bool dry = false;    ///< the last claim brought less than asked for
        std::unique_ptr<QTimer> wake;
    };
    friend class WorkerInbox;

    void registerProcess();
    void claim(Queue &queue);
    void claimAll();
    void take(Queue &queue, int asked, const std::vector<ClaimedJob> &jobs);
    void askForNext(Queue &queue, bool empty);
    void startJob(const ClaimedJob &job);
    void takeEnded();
    void endJob(const ClaimedJob &job, JobEnd end);
    void letGo(const ClaimedJob &job);
    /// Claims where there is room now, or ends.
    void goOn();
    void probe(const QString &queue);
    void reportProbe(const QString &queue, bool good, const QString &detail);
    void sweep();
    void heard(const core::Result<repository::Heartbeat> &heartbeat);
    void hint(const QString &channel);
    void endIfIdle();

    database::DatabasePool &m_pool;
    WorkerOptions m_options;
    std::map<QString, JobHandler *> m_handlers;
    std::map<QString, Queue> m_queues;
    std::shared_ptr<WorkerInbox> m_inbox;
    ResultRecorder m_recorder;
    LeaseKeeper m_leases;
    database::Listener m_listener;
    QTimer m_poll;
    QTimer m_sweep;
    std::stop_source m_stop;
    qint64 m_process = 0;
    quint64 m_ended = 0;
    int m_inFlight = 0; ///< tasks at the database that must come back before the end
    bool m_registering = false;
    bool m_stopping = false;
    bool m_finished = false;
    QString m_reason;
    std::optional<core::Error> m_refusal; ///< the database lets it not work any more
};

} // namespace transmittal::jobs
