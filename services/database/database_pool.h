// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database_thread.h"

#include <memory>
#include <vector>

namespace transmittal::database {

/// A few DatabaseThreads for one kind of work, so that independent commits need not queue behind each other.
/// Start, stop and destroy it on one thread; run() may be called from any.
class DatabasePool
{
public:
    explicit DatabasePool(const ConnectionSettings &settings, int connections)
    {
        for (int i = 0; i < std::max(1, connections); ++i)
            m_threads.push_back(std::make_unique<DatabaseThread>(settings));
    }

    void start()
    {
        for (const auto &thread : m_threads)
            thread->start();
    }
    /// As DatabaseThread::stop(), for all of them.
    void stop()
    {
        for (const auto &thread : m_threads)
            thread->stop();
    }

    /// Runs work(connection) on one of the threads; calls with the same key keep their order among each
    /// other.
    template <typename F>
    [[nodiscard]] auto run(qint64 key, F work)
    {
        return m_threads[static_cast<std::size_t>(key) % m_threads.size()]->run(std::move(work));
    }

private:
    std::vector<std::unique_ptr<DatabaseThread>> m_threads;
};

} // namespace transmittal::database
