// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/engine_handlers.h"

#include "jobs/job_repository.h"

namespace transmittal::jobs {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;
using database::Connection;

namespace {

JobEnd success()
{
    return {.ending = Ending::Record, .result = {}, .reason = {}};
}

/// One bulk action under way. Each step is posted by the end of the one before, on whichever thread that is.
struct BulkRun : std::enable_shared_from_this<BulkRun>
{
    BulkRun(database::DatabasePool &databasePool, Token ourToken, int itemsPerStep, std::stop_token stopToken,
            JobHandler::Done whenDone)
        : pool(databasePool), token(ourToken), items(itemsPerStep), stop(std::move(stopToken)),
          done(std::move(whenDone))
    {}

    database::DatabasePool &pool;
    Token token;
    int items;
    std::stop_token stop;
    JobHandler::Done done;

    void step()
    {
        if (stop.stop_requested()) {
            done({.ending = Ending::GiveBack,
                  .result = {},
                  .reason = u"The worker ended; another one goes on."_s});
            return;
        }
        pool.run(static_cast<qint64>(token),
                 [self = shared_from_this()](Connection &connection) {
                     return repository::stepBulk(connection, self->token, self->items);
                 })
            .then([self = shared_from_this()](const Result<bool> &more) {
                if (!more)
                    self->done(endOfFailure(more.error()));
                else if (*more)
                    self->step();
                else
                    self->done(success());
            });
    }
};

} // namespace

JobEnd endOfFailure(const core::Error &error)
{
    if (error.code == ErrorCode::LeaseLost)
        return {.ending = Ending::Recorded, .result = {}, .reason = {}};
    return {.ending = Ending::Record,
            .result = {.outcome = core::Outcome::RetryLater,
                       .code = name(error.code),
                       .detail = error.staff,
                       .retryAfter = std::nullopt},
            .reason = {}};
}

DatabaseJobHandler::DatabaseJobHandler(database::DatabasePool &pool, QString kind, Work work)
    : m_pool(pool), m_kind(std::move(kind)), m_work(std::move(work))
{}

void DatabaseJobHandler::start(const ClaimedJob &job, std::stop_token stop, Done done)
{
    Q_UNUSED(stop)
    m_pool.run(static_cast<qint64>(job.token), m_work)
        .then([done = std::move(done)](const Result<void> &worked) {
            done(worked ? success() : endOfFailure(worked.error()));
        });
}

std::unique_ptr<JobHandler> housekeepingHandler(database::DatabasePool &pool)
{
    return std::make_unique<DatabaseJobHandler>(pool, u"housekeeping"_s, &repository::keepHouse);
}

std::unique_ptr<JobHandler> completionsHandler(database::DatabasePool &pool)
{
    return std::make_unique<DatabaseJobHandler>(
        pool, u"completions"_s, [](Connection &connection) -> Result<void> {
            const auto swept = repository::sweepCompletions(connection);
            if (!swept)
                return swept.error();
            return {};
        });
}

BulkHandler::BulkHandler(database::DatabasePool &pool, int itemsPerStep)
    : m_pool(pool), m_itemsPerStep(itemsPerStep)
{}

QString BulkHandler::kind() const
{
    return u"bulk"_s;
}

void BulkHandler::start(const ClaimedJob &job, std::stop_token stop, Done done)
{
    std::make_shared<BulkRun>(m_pool, job.token, m_itemsPerStep, std::move(stop), std::move(done))->step();
}

QString NothingHandler::kind() const
{
    return u"nothing"_s;
}

void NothingHandler::start(const ClaimedJob &job, std::stop_token stop, Done done)
{
    Q_UNUSED(job)
    Q_UNUSED(stop)
    done(success());
}

} // namespace transmittal::jobs
