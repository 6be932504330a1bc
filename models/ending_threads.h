// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database_thread.h"
#include "database/listener.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace transmittal::models {

/// Lets the threads of a session come to their end in the background, so that signing out never makes the
/// window wait for a statement or for a server that is silent. GUI thread.
class EndingThreads
{
public:
    EndingThreads() = default;
    /// Waits for what has not ended yet, a few seconds at most; a thread that hangs in the network longer
    /// than that is left to the end of the process.
    ~EndingThreads();
    EndingThreads(const EndingThreads &) = delete;
    EndingThreads &operator=(const EndingThreads &) = delete;

    void take(std::unique_ptr<database::DatabaseThread> thread, database::DatabaseThread::Running running);
    void take(std::unique_ptr<database::Listener> listener);

private:
    std::vector<QPointer<database::DatabaseThread>> m_threads;
    std::vector<QPointer<database::Listener>> m_listeners;
};

} // namespace transmittal::models
