// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/worker_inbox.h"

#include "jobs/worker.h"

namespace transmittal::jobs {

void WorkerInbox::post(std::function<void(Worker &)> what)
{
    const std::lock_guard lock(m_mutex);
    if (Worker *worker = m_worker)
        QMetaObject::invokeMethod(
            worker, [worker, what = std::move(what)] { what(*worker); }, Qt::QueuedConnection);
}

void WorkerInbox::end(const ClaimedJob &job, JobEnd end)
{
    const std::lock_guard lock(m_mutex);
    if (!m_worker)
        return;
    m_ended.emplace_back(job, std::move(end));
    if (m_ended.size() == 1)
        QMetaObject::invokeMethod(m_worker, &Worker::takeEnded, Qt::QueuedConnection);
}

std::vector<WorkerInbox::EndedJob> WorkerInbox::takeEnded()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_ended, {});
}

void WorkerInbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_worker = nullptr;
}

} // namespace transmittal::jobs
