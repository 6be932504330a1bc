// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/job_repository.h"

#include "database/connection.h"

namespace transmittal::jobs::repository {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;

namespace {

qint64 number(Token token)
{
    return static_cast<qint64>(token);
}

/// For functions that answer with exactly one row.
template <typename F>
auto one(Connection &connection, const QString &sql, const database::Binds &binds, F read)
    -> Result<std::invoke_result_t<F, const database::Row &>>
{
    auto row = connection.queryOne(sql, binds);
    if (!row)
        return row.error();
    if (!*row)
        return core::Error{core::ErrorCode::Internal, u"The database gave no answer."_s, sql};
    return read(**row);
}

Result<void> nothing(const Result<qint64> &executed)
{
    if (!executed)
        return executed.error();
    return {};
}

} // namespace

PhaseVerdict verdictFromName(const QString &name)
{
    if (name == "go"_L1)
        return PhaseVerdict::Go;
    return name == "paused"_L1 ? PhaseVerdict::Paused : PhaseVerdict::Stale;
}

Result<qint64> registerWorker(Connection &connection, const ProcessDescription &process)
{
    return one(connection, u"select core.register_worker($1, $2::uuid, $3, $4, $5::text[]) as id"_s,
               {process.workstation, process.processStart.toString(QUuid::WithoutBraces),
                process.programVersion, process.protocol, process.queues},
               [](const database::Row &row) { return row.integer("id"); });
}

Result<void> stopWorker(Connection &connection, qint64 process, const QString &reason)
{
    return nothing(connection.execute(u"select core.stop_worker($1, $2)"_s, {process, reason}));
}

Result<Heartbeat> heartbeat(Connection &connection, qint64 process, const QList<qint64> &tokens)
{
    return one(connection, u"select draining, stopped, held from core.heartbeat($1, $2::bigint[])"_s,
               {process, tokens}, [](const database::Row &row) {
                   return Heartbeat{row.boolean("draining"), row.boolean("stopped"), row.integers("held")};
               });
}

Result<std::vector<ClaimedJob>> claim(Connection &connection, qint64 process, const QString &queue, int limit)
{
    auto rows = connection.query(
        u"select job_id, token, kind, subject_table, subject_id, arguments, attempt, lease_milliseconds "
        "from core.claim_jobs($1, $2, $3)"_s,
        {process, queue, limit});
    if (!rows)
        return rows.error();
    std::vector<ClaimedJob> jobs;
    jobs.reserve(rows->size());
    for (const auto &row : *rows) {
        jobs.push_back({.id = row.integer("job_id"),
                        .token = Token{row.integer("token")},
                        .queue = queue,
                        .kind = row.text("kind"),
                        .subjectTable = row.text("subject_table"),
                        .subjectId = row.optionalInteger("subject_id").value_or(0),
                        .arguments = row.json("arguments").toObject(),
                        .attempt = static_cast<int>(row.integer("attempt")),
                        .lease = std::chrono::milliseconds(row.integer("lease_milliseconds"))});
    }
    return jobs;
}

Result<std::optional<std::chrono::milliseconds>> nextClaimIn(Connection &connection, const QString &queue)
{
    return one(connection, u"select core.next_claim_in($1) as wait"_s, {queue},
               [](const database::Row &row) -> std::optional<std::chrono::milliseconds> {
                   if (row.isNull("wait"))
                       return std::nullopt;
                   return std::chrono::milliseconds(row.integer("wait"));
               });
}

Result<Prospect> prospect(Connection &connection, qint64 process, const QString &queue, bool empty)
{
    const auto next = nextClaimIn(connection, queue);
    if (!next)
        return next.error();
    Prospect prospect{.next = *next, .probe = false};
    if (empty) {
        const auto condition = queueCondition(connection, queue);
        if (condition && condition->startsWith("breaker"_L1)) {
            const auto taken = takeProbe(connection, process, queue);
            prospect.probe = taken && *taken;
        }
    }
    return prospect;
}

Result<QString> queueCondition(Connection &connection, const QString &queue)
{
    return one(connection, u"select core.queue_condition($1) as condition"_s, {queue},
               [](const database::Row &row) { return row.text("condition"); });
}

Result<PhaseVerdict> markPhase(Connection &connection, Token token, Phase phase)
{
    return one(connection, u"select core.mark_phase($1, $2) as verdict"_s, {number(token), name(phase)},
               [](const database::Row &row) { return verdictFromName(row.text("verdict")); });
}

Result<PhaseVerdict> markPrepared(Connection &connection, Token token, const QString &endpoint,
                                  const QByteArray &request)
{
    return one(connection, u"select core.mark_phase($1, 'prepared', $2, $3) as verdict"_s,
               {number(token), endpoint, request},
               [](const database::Row &row) { return verdictFromName(row.text("verdict")); });
}

Result<bool> release(Connection &connection, Token token, const QString &reason)
{
    return one(connection, u"select core.release_job($1, $2) as released"_s, {number(token), reason},
               [](const database::Row &row) { return row.boolean("released"); });
}

Result<int> finish(Connection &connection, const std::vector<FinishedJob> &finished)
{
    QList<qint64> ids;
    QList<qint64> tokens;
    QList<qint64> waits;
    QStringList outcomes;
    QStringList codes;
    QStringList details;
    for (const auto &end : finished) {
        ids.append(end.job.id);
        tokens.append(number(end.job.token));
        outcomes.append(name(end.result.outcome));
        codes.append(end.result.code);
        details.append(end.result.detail);
        waits.append(end.result.retryAfter ? end.result.retryAfter->count() : 0);
    }
    return one(
        connection,
        u"select count(*) filter (where result = 'late') as late "
        "from core.finish_jobs($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::int[])"_s,
        {ids, tokens, outcomes, codes, details, waits},
        [](const database::Row &row) { return static_cast<int>(row.integer("late")); });
}

Result<std::vector<SweptJob>> sweepLeases(Connection &connection)
{
    auto rows = connection.query(u"select job_id, phase, new_state from core.sweep_leases()"_s);
    if (!rows)
        return rows.error();
    std::vector<SweptJob> swept;
    for (const auto &row : *rows)
        swept.push_back({row.integer("job_id"), row.text("phase"), row.text("new_state")});
    return swept;
}

Result<int> runDuePeriodic(Connection &connection)
{
    return one(connection, u"select core.run_due_periodic() as started"_s, {},
               [](const database::Row &row) { return static_cast<int>(row.integer("started")); });
}

Result<bool> takeProbe(Connection &connection, qint64 process, const QString &queue)
{
    return one(connection, u"select core.take_probe($1, $2) as taken"_s, {process, queue},
               [](const database::Row &row) { return row.boolean("taken"); });
}

Result<void> reportProbe(Connection &connection, qint64 process, const QString &queue, bool good,
                         const QString &detail)
{
    return nothing(
        connection.execute(u"select core.report_probe($1, $2, $3, $4)"_s, {process, queue, good, detail}));
}

Result<int> sweepCompletions(Connection &connection)
{
    return one(connection, u"select core.sweep_completions() as found"_s, {},
               [](const database::Row &row) { return static_cast<int>(row.integer("found")); });
}

Result<void> keepHouse(Connection &connection)
{
    return nothing(connection.execute(u"select core.keep_house()"_s));
}

Result<bool> stepBulk(Connection &connection, Token token, int limit)
{
    return one(connection, u"select core.step_bulk($1, $2) as more"_s, {number(token), limit},
               [](const database::Row &row) { return row.boolean("more"); });
}

} // namespace transmittal::jobs::repository
