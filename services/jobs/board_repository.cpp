// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/board_repository.h"

#include "database/connection.h"
#include "database/mapping.h"

namespace transmittal::jobs::board {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using database::done;
using database::each;
using database::Row;

namespace {

// Intervals and their arrays as text: a retry delay is shown as it was set.
const QString queueColumns =
    u"select name, title, channel, condition, pause_reason, paused_by, paused_at, concurrency, "
    u"rate_per_minute::text, "
    "burst, max_attempts, retry_delays::text[] as retry_delays, lease::text, hard_limit::text, min_protocol, "
    "time_zone, "
    "windows, probation, breaker_state, breaker_failures, breaker_until, breaker_threshold, "
    "breaker_cooldown::text, "
    "last_success_at, available, scheduled, running, held, blocked, unconfirmed, oldest_waiting, next_open "
    "from core.queue_health"_s;

QueueHealth health(const Row &row)
{
    QueueHealth q;
    q.name = row.text("name");
    q.title = row.text("title");
    q.channel = row.text("channel");
    q.condition = row.text("condition");
    q.pauseReason = row.text("pause_reason");
    q.pausedBy = row.text("paused_by");
    q.pausedAt = row.instant("paused_at");
    q.concurrency = row.optionalInteger("concurrency");
    q.ratePerMinute = row.text("rate_per_minute");
    q.burst = row.integer("burst");
    q.maxAttempts = row.integer("max_attempts");
    q.retryDelays = row.texts("retry_delays");
    q.lease = row.text("lease");
    q.hardLimit = row.text("hard_limit");
    q.minProtocol = row.integer("min_protocol");
    q.timeZone = row.text("time_zone");
    q.windows = row.isNull("windows") ? QJsonValue(QJsonValue::Null) : row.json("windows");
    q.probation = row.boolean("probation");
    q.breakerState = row.text("breaker_state");
    q.breakerFailures = row.integer("breaker_failures");
    q.breakerUntil = row.instant("breaker_until");
    q.breakerThreshold = row.integer("breaker_threshold");
    q.breakerCooldown = row.text("breaker_cooldown");
    q.lastSuccessAt = row.instant("last_success_at");
    q.available = row.integer("available");
    q.scheduled = row.integer("scheduled");
    q.running = row.integer("running");
    q.held = row.integer("held");
    q.blocked = row.integer("blocked");
    q.unconfirmed = row.integer("unconfirmed");
    q.oldestWaiting = row.instant("oldest_waiting");
    q.nextOpen = row.instant("next_open");
    return q;
}

WorkerOnBoard worker(const Row &row)
{
    WorkerOnBoard w;
    w.id = row.integer("id");
    w.workstation = row.text("workstation");
    w.login = row.text("login");
    w.programVersion = row.text("program_version");
    w.protocol = row.integer("protocol");
    w.queues = row.texts("queues");
    w.startedAt = row.instant("started_at");
    w.heartbeatAt = row.instant("heartbeat_at");
    w.heartbeatAge = row.text("age");
    w.drainingAt = row.instant("draining_at");
    w.drainingBy = row.text("draining_by");
    w.stoppedAt = row.instant("stopped_at");
    w.stopReason = row.text("stop_reason");
    w.condition = row.text("condition");
    w.holding = row.integer("holding");
    w.jobs = row.json("jobs").toArray();
    return w;
}

Result<QueueHealth> oneQueue(const Result<database::Rows> &rows, const QString &missing)
{
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, missing, {}};
    return health(rows->front());
}

Result<qint64> number(const Result<std::optional<Row>> &row)
{
    if (!row)
        return row.error();
    return *row ? (*row)->integer("n") : 0;
}

} // namespace

Result<std::vector<QueueHealth>> queues(Connection &connection)
{
    return each(connection.query(queueColumns + u" order by name"_s), health);
}

Result<QueueHealth> queue(Connection &connection, const QString &name)
{
    return oneQueue(connection.query(queueColumns + u" where name = $1"_s, {name}),
                    u"There is no queue named %1."_s.arg(name));
}

Result<QueueHealth> queueOfChannel(Connection &connection, const QString &channel)
{
    return oneQueue(
        connection.query(queueColumns + u" where channel = $1 order by name limit 1"_s, {channel}),
        u"There is no channel named %1."_s.arg(channel));
}

Result<BacklogForecast> forecast(Connection &connection, const QString &queue)
{
    const auto row = connection.queryOne(
        u"select waiting, per_hour, clears_at, late from core.backlog_forecast($1)"_s, {queue});
    if (!row)
        return row.error();
    if (!*row)
        return BacklogForecast{};
    return BacklogForecast{(*row)->integer("waiting"), (*row)->integer("per_hour"),
                           (*row)->instant("clears_at"), (*row)->integer("late")};
}

Result<QJsonObject> holidays(Connection &connection, const QString &queue)
{
    const auto rows = connection.query(
        u"select day::text as day, title from core.holiday_view where queue = $1"_s, {queue});
    if (!rows)
        return rows.error();
    QJsonObject days;
    for (const Row &row : *rows)
        days.insert(row.text("day"), row.text("title"));
    return days;
}

Result<RecentCalls> recentCalls(Connection &connection, const QString &queue, std::chrono::hours within)
{
    const auto row = connection.queryOne(u"select calls, troubled from core.recent_calls($1, $2)"_s,
                                         {queue, static_cast<qint64>(within.count())});
    if (!row)
        return row.error();
    return *row ? RecentCalls{(*row)->integer("calls"), (*row)->integer("troubled")} : RecentCalls{};
}

Result<void> pause(Connection &connection, const QString &queue, const QString &reason)
{
    return done(connection.execute(u"select core.pause_queue($1, $2)"_s, {queue, reason}));
}

Result<qint64> resume(Connection &connection, const QString &queue)
{
    return number(connection.queryOne(u"select core.resume_queue($1) as n"_s, {queue}));
}

Result<void> setQueue(Connection &connection, const QString &queue, const QJsonObject &patch)
{
    return done(connection.execute(u"select core.set_queue($1, $2)"_s, {queue, patch}));
}

Result<std::vector<WorkerOnBoard>> workers(Connection &connection, bool withStopped)
{
    const auto rows = connection.query(
        u"select *, date_trunc('second', heartbeat_age)::text as age from core.worker_board "
        "where stopped_at is null or ($1 and stopped_at > clock_timestamp() - interval '1 day') "
        "order by stopped_at is not null, workstation, id"_s,
        {withStopped});
    if (!rows)
        return rows.error();
    std::vector<WorkerOnBoard> found;
    for (const Row &row : *rows)
        found.push_back(worker(row));
    return found;
}

Result<qint64> drainWorkstation(Connection &connection, const QString &workstation)
{
    return number(connection.queryOne(u"select core.drain_worker($1) as n"_s, {workstation}));
}

Result<qint64> drainProcess(Connection &connection, qint64 process)
{
    return number(connection.queryOne(u"select core.drain_worker(null, $1) as n"_s, {process}));
}

} // namespace transmittal::jobs::board
