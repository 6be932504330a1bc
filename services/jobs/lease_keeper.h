// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "database/database_thread.h"
#include "jobs/job_repository.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

namespace transmittal::jobs {

/// Sends the heartbeats of one worker process, on a thread and a connection of its own, so that neither a
/// long statement nor a busy event loop costs a lease. The database's clock decides what a heartbeat is
/// worth.
class LeaseKeeper
{
public:
    /// Gets each heartbeat's answer, on the keeper's thread.
    using Report = std::function<void(const core::Result<repository::Heartbeat> &)>;

    LeaseKeeper(const database::ConnectionSettings &settings, std::chrono::milliseconds interval);
    /// As stop().
    ~LeaseKeeper();

    void start(qint64 process, Report report);
    void stop();

    /// Keeps these leases from now on, beating at least three times within each. Any thread.
    void hold(const std::vector<ClaimedJob> &jobs);
    void letGo(Token token);

    /// Beats at once: somebody may have asked this worker to drain. Any thread.
    void beatNow();

private:
    void beat(const std::stop_token &stop, qint64 process, const Report &report);

    database::DatabaseThread m_database;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::chrono::milliseconds m_interval;
    std::set<qint64> m_held;
    bool m_now = false;
    std::jthread m_thread;
};

} // namespace transmittal::jobs
