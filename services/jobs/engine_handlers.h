// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database_pool.h"
#include "jobs/job_handler.h"

#include <functional>

/// The jobs of the engine itself. They work in the database alone, on the pool's threads; the pool must
/// outlive the handlers and what they began.
namespace transmittal::jobs {

/// A job that is one call of the database.
class DatabaseJobHandler final : public JobHandler
{
public:
    using Work = std::function<core::Result<void>(database::Connection &)>;

    DatabaseJobHandler(database::DatabasePool &pool, QString kind, Work work);

    [[nodiscard]] QString kind() const override { return m_kind; }
    void start(const ClaimedJob &job, std::stop_token stop, Done done) override;

private:
    database::DatabasePool &m_pool;
    QString m_kind;
    Work m_work;
};

/// "housekeeping": adds up counters, forgets what nobody asks for again.
[[nodiscard]] std::unique_ptr<JobHandler> housekeepingHandler(database::DatabasePool &pool);
/// "completions": makes transmissions of the completions that the trigger could not turn into one.
[[nodiscard]] std::unique_ptr<JobHandler> completionsHandler(database::DatabasePool &pool);

/// "bulk": does the items of a bulk action in steps, each a transaction of its own. Between two steps it
/// gives the job back when the worker is to end; whoever claims it next goes on where it was.
class BulkHandler final : public JobHandler
{
public:
    explicit BulkHandler(database::DatabasePool &pool, int itemsPerStep = 200);

    [[nodiscard]] QString kind() const override;
    void start(const ClaimedJob &job, std::stop_token stop, Done done) override;

private:
    database::DatabasePool &m_pool;
    int m_itemsPerStep;
};

/// "nothing": ends at once. For measuring the engine.
class NothingHandler final : public JobHandler
{
public:
    [[nodiscard]] QString kind() const override;
    void start(const ClaimedJob &job, std::stop_token stop, Done done) override;
};

/// How a job ends whose database call failed: tried again, or, when another worker holds it now, left alone.
[[nodiscard]] JobEnd endOfFailure(const core::Error &error);

} // namespace transmittal::jobs
