// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/lease_keeper.h"

namespace transmittal::jobs {

LeaseKeeper::LeaseKeeper(const database::ConnectionSettings &settings, std::chrono::milliseconds interval)
    : m_database(settings), m_interval(interval)
{}

LeaseKeeper::~LeaseKeeper()
{
    stop();
}

void LeaseKeeper::start(qint64 process, Report report)
{
    stop();
    m_database.start();
    m_thread = std::jthread([this, process, report = std::move(report)](const std::stop_token &stop) {
        beat(stop, process, report);
    });
}

void LeaseKeeper::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_changed.notify_all();
    m_thread.join();
    m_database.stop();
}

void LeaseKeeper::hold(const std::vector<ClaimedJob> &jobs)
{
    const std::lock_guard lock(m_mutex);
    for (const ClaimedJob &job : jobs) {
        m_held.insert(static_cast<qint64>(job.token));
        if (job.lease / 3 < m_interval) {
            m_interval = job.lease / 3;
            m_changed.notify_all();
        }
    }
}

void LeaseKeeper::letGo(Token token)
{
    const std::lock_guard lock(m_mutex);
    m_held.erase(static_cast<qint64>(token));
}

void LeaseKeeper::beatNow()
{
    const std::lock_guard lock(m_mutex);
    m_now = true;
    m_changed.notify_all();
}

void LeaseKeeper::beat(const std::stop_token &stop, qint64 process, const Report &report)
{
    auto last = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        QList<qint64> held;
        {
            std::unique_lock lock(m_mutex);
            // The interval may shrink while we wait for it.
            while (!stop.stop_requested() && !m_now && std::chrono::steady_clock::now() < last + m_interval)
                m_changed.wait_until(lock, stop, last + m_interval, [this, waitedFor = m_interval] {
                    return m_now || m_interval < waitedFor;
                });
            held = QList<qint64>(m_held.begin(), m_held.end());
            m_now = false;
        }
        if (stop.stop_requested())
            return;
        last = std::chrono::steady_clock::now();
        report(m_database
                   .run([process, held](database::Connection &connection) {
                       return repository::heartbeat(connection, process, held);
                   })
                   .result());
    }
}

} // namespace transmittal::jobs
