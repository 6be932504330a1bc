// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace transmittal::jobs {

/// A queue's limits, condition and load (core.queue_health).
struct QueueHealth
{
    QString name;
    QString title;
    QString channel;   ///< empty for a queue without an outside service
    QString condition; ///< "go", or why nothing is claimed: paused, on_hold, disabled, breaker_open,
                       ///< closed_hours, …
    QString pauseReason;
    QString pausedBy;
    QDateTime pausedAt;
    std::optional<qint64> concurrency; ///< unset: no limit
    QString ratePerMinute;             ///< a decimal number; empty: no limit
    qint64 burst = 1;
    qint64 maxAttempts = 5;
    QStringList retryDelays; ///< intervals as PostgreSQL prints them
    QString lease;           ///< likewise
    QString hardLimit;       ///< likewise
    qint64 minProtocol = 1;
    QString timeZone;
    QJsonValue windows; ///< service hours; null: always open
    bool probation = false;
    QString breakerState;
    qint64 breakerFailures = 0;
    QDateTime breakerUntil;
    qint64 breakerThreshold = 0;
    QString breakerCooldown;
    QDateTime lastSuccessAt;
    qint64 available = 0;
    qint64 scheduled = 0;
    qint64 running = 0;
    qint64 held = 0;
    qint64 blocked = 0;
    qint64 unconfirmed = 0;
    QDateTime oldestWaiting;
    QDateTime nextOpen;
};

/// Does the backlog clear in time at the rate of the last hour?
struct BacklogForecast
{
    qint64 waiting = 0;
    qint64 perHour = 0;
    QDateTime clearsAt; ///< invalid when nothing moves
    qint64 late = 0;    ///< how many would miss their deadline
};

/// How calls went within some hours.
struct RecentCalls
{
    qint64 calls = 0;
    qint64 troubled =
        0; ///< no answer, refused credentials or out of order; not what was refused for its data
};

/// One process on the board of workers (core.worker_board, requirement X14).
struct WorkerOnBoard
{
    qint64 id = 0;
    QString workstation;
    QString login;
    QString programVersion;
    qint64 protocol = 0;
    QStringList queues;
    QDateTime startedAt;
    QDateTime heartbeatAt;
    QString heartbeatAge; ///< an interval as PostgreSQL prints it
    QDateTime drainingAt;
    QString drainingBy;
    QDateTime stoppedAt;
    QString stopReason;
    QString condition; ///< "alive", "draining", "silent", "stopped"
    qint64 holding = 0;
    QJsonArray jobs; ///< [{"job", "queue", "kind", "phase", "subject", "lease_until"}]
};

} // namespace transmittal::jobs
