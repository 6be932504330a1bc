// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "jobs/job.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace transmittal::database {
class Connection;
}

/// The engine's functions of the database (resources/sql/0003_jobs.sql, 0006_schedules.sql), for a session of
/// a worker's login. Each call is one statement and so one transaction; it blocks, on the thread of the
/// connection.
namespace transmittal::jobs::repository {

/// Who a worker process is, as the board shows it.
struct ProcessDescription
{
    QString workstation;
    QUuid processStart;
    QString programVersion;
    int protocol = 0;
    QStringList queues;
};

/// What a heartbeat says: whether to stop claiming, and which leases are still ours.
struct Heartbeat
{
    bool draining = false;
    bool stopped = false;
    QList<qint64> held;
};

/// A job taken from a lost worker.
struct SweptJob
{
    qint64 job = 0;
    QString phase;
    QString newState;
};

/// Errors: NotPermitted, when the login is not an approved worker.
[[nodiscard]] core::Result<qint64> registerWorker(database::Connection &connection,
                                                  const ProcessDescription &process);
core::Result<void> stopWorker(database::Connection &connection, qint64 process, const QString &reason);
/// Extends the leases of these tokens alone.
[[nodiscard]] core::Result<Heartbeat> heartbeat(database::Connection &connection, qint64 process,
                                                const QList<qint64> &tokens);

/// Up to limit jobs in the order of their deadline. Errors: ProgramTooOld.
[[nodiscard]] core::Result<std::vector<ClaimedJob>> claim(database::Connection &connection, qint64 process,
                                                          const QString &queue, int limit);
/// How long until a claim could bring something; nothing when only a hint can tell.
[[nodiscard]] core::Result<std::optional<std::chrono::milliseconds>>
nextClaimIn(database::Connection &connection, const QString &queue);
/// What a worker may do for a queue that had less than it asked for.
struct Prospect
{
    std::optional<std::chrono::milliseconds> next; ///< as nextClaimIn()
    bool probe = false;                            ///< this worker shall probe the queue's service
};
/// "empty": the claim brought nothing, so that the circuit breaker may be why.
[[nodiscard]] core::Result<Prospect> prospect(database::Connection &connection, qint64 process,
                                              const QString &queue, bool empty);
/// "go", or why the queue does not hand out jobs: paused, on_hold, disabled, breaker_open, breaker_half_open,
/// closed_hours, unknown.
[[nodiscard]] core::Result<QString> queueCondition(database::Connection &connection, const QString &queue);

/// Commits Connecting or Sending before the step. (Prepared and Replied store bytes and have their own
/// functions.)
[[nodiscard]] core::Result<PhaseVerdict> markPhase(database::Connection &connection, Token token,
                                                   Phase phase);
[[nodiscard]] core::Result<PhaseVerdict> markPrepared(database::Connection &connection, Token token,
                                                      const QString &endpoint, const QByteArray &request);
/// Gives a job back that was not sent. False when it is not ours any more, or was sent.
core::Result<bool> release(database::Connection &connection, Token token, const QString &reason);
/// Records many ends in one transaction; returns how many came too late and changed nothing.
core::Result<int> finish(database::Connection &connection, const std::vector<FinishedJob> &finished);

[[nodiscard]] core::Result<std::vector<SweptJob>> sweepLeases(database::Connection &connection);
/// How many periodic jobs were started.
core::Result<int> runDuePeriodic(database::Connection &connection);
/// True for the one worker that shall probe the queue's service now.
[[nodiscard]] core::Result<bool> takeProbe(database::Connection &connection, qint64 process,
                                           const QString &queue);
core::Result<void> reportProbe(database::Connection &connection, qint64 process, const QString &queue,
                               bool good, const QString &detail);

/// The verdict that a phase function of the database answers with: "go", "stale" or "paused".
[[nodiscard]] PhaseVerdict verdictFromName(const QString &name);

core::Result<int> sweepCompletions(database::Connection &connection);
core::Result<void> keepHouse(database::Connection &connection);
/// Does the next items of the bulk action held by the token; true while there is more.
[[nodiscard]] core::Result<bool> stepBulk(database::Connection &connection, Token token, int limit);

} // namespace transmittal::jobs::repository
