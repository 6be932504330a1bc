// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/job.h"

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace transmittal::jobs {

class Worker;

/// Inside this folder only: how handlers and the keeper of leases reach, from their threads, a worker that
/// may be gone.
class WorkerInbox
{
public:
    using EndedJob = std::pair<ClaimedJob, JobEnd>;

    explicit WorkerInbox(Worker &worker) : m_worker(&worker) {}

    /// Has the worker's thread do it, if the worker is still there.
    void post(std::function<void(Worker &)> what);
    /// Jobs that end together are taken together: the worker is called for the first of them alone.
    void end(const ClaimedJob &job, JobEnd end);
    [[nodiscard]] std::vector<EndedJob> takeEnded();
    /// The worker goes; whatever comes now is dropped.
    void close();

private:
    std::mutex m_mutex;
    Worker *m_worker;
    std::vector<EndedJob> m_ended;
};

} // namespace transmittal::jobs
