// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ending_threads.h"

#include "core/logging.h"

namespace transmittal::models {

using namespace std::chrono_literals;
using database::DatabaseThread;
using database::Listener;

namespace {

// A write that was begun may finish; afterwards it is cancelled.
constexpr auto graceForWrites = 3s;
constexpr auto graceAfterCancel = 3s;

template <typename Thread>
void keepUntilEnded(std::unique_ptr<Thread> thread, std::vector<QPointer<Thread>> &kept)
{
    std::erase_if(kept, [](const QPointer<Thread> &gone) { return gone.isNull(); });
    Thread *ending = thread.release();
    QObject::connect(ending, &Thread::ended, ending, &QObject::deleteLater);
    kept.emplace_back(ending);
}

template <typename Thread>
void endOrLeave(Thread *thread, std::chrono::milliseconds atMost)
{
    if (!thread)
        return;
    if (thread->join(atMost))
        delete thread;
    else // destroying a thread that runs would end the program in the middle of its work
        qCWarning(logDatabase) << "a database thread did not end in time";
}

} // namespace

EndingThreads::~EndingThreads()
{
    for (const QPointer<DatabaseThread> &thread : m_threads)
        if (thread && !thread->join(graceForWrites))
            static_cast<void>(thread->beginStop(DatabaseThread::Running::Cancel));
    for (const QPointer<DatabaseThread> &thread : m_threads)
        endOrLeave(thread.data(), graceAfterCancel);
    for (const QPointer<Listener> &listener : m_listeners)
        endOrLeave(listener.data(), graceAfterCancel);
}

void EndingThreads::take(std::unique_ptr<DatabaseThread> thread, DatabaseThread::Running running)
{
    if (thread && thread->beginStop(running))
        keepUntilEnded(std::move(thread), m_threads);
}

void EndingThreads::take(std::unique_ptr<Listener> listener)
{
    if (listener && listener->beginStop())
        keepUntilEnded(std::move(listener), m_listeners);
}

} // namespace transmittal::models
