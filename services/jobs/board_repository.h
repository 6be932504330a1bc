// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "jobs/queue_health.h"

#include <QJsonObject>

#include <chrono>
#include <vector>

namespace transmittal::database {
class Connection;
}

/// What staff see and set of the engine (resources/sql/0003_jobs.sql): queues and workers. Refusals come with
/// the database's sentence. Each call is one statement; it blocks, on the thread of the connection.
namespace transmittal::jobs::board {

[[nodiscard]] core::Result<std::vector<QueueHealth>> queues(database::Connection &connection);
/// Error NotFound: there is no such queue.
[[nodiscard]] core::Result<QueueHealth> queue(database::Connection &connection, const QString &name);
/// The queue that works for a channel; NotFound when there is none.
[[nodiscard]] core::Result<QueueHealth> queueOfChannel(database::Connection &connection,
                                                       const QString &channel);
[[nodiscard]] core::Result<BacklogForecast> forecast(database::Connection &connection, const QString &queue);

/// Days on which the queue's service is closed, with what they are called: {"2026-12-25": "Christmas"}.
[[nodiscard]] core::Result<QJsonObject> holidays(database::Connection &connection, const QString &queue);
/// How the calls of the last hours went; at most a week.
[[nodiscard]] core::Result<RecentCalls> recentCalls(database::Connection &connection, const QString &queue,
                                                    std::chrono::hours within);

core::Result<void> pause(database::Connection &connection, const QString &queue, const QString &reason);
/// How many held jobs are free again.
core::Result<qint64> resume(database::Connection &connection, const QString &queue);
/// Keys and values as core.set_queue() takes them.
core::Result<void> setQueue(database::Connection &connection, const QString &queue, const QJsonObject &patch);

/// Live processes first; with stopped ones of the last day only when asked.
[[nodiscard]] core::Result<std::vector<WorkerOnBoard>> workers(database::Connection &connection,
                                                               bool withStopped);
/// Asks all processes of a workstation, or the one process, to take nothing new and end. How many were asked.
core::Result<qint64> drainWorkstation(database::Connection &connection, const QString &workstation);
core::Result<qint64> drainProcess(database::Connection &connection, qint64 process);

} // namespace transmittal::jobs::board
