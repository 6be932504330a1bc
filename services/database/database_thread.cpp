// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database_thread.h"

#include "core/thread_end.h"
#include "database/database_worker.h"
#include "database/sql_error.h"

#include <QDeadlineTimer>
#include <QThreadPool>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr auto firstDelay = 1000ms;
constexpr auto lastDelay = 30'000ms;
// A lost connection shows only when it is used.
constexpr auto pingInterval = 30s;
constexpr auto cancelTimeout = 2s;

Error stopped()
{
    return {ErrorCode::Cancelled, u"The program is closing: the step was not begun."_s,
            u"database thread stopped"_s};
}

} // namespace

DatabaseWorker::DatabaseWorker(DatabaseThread &owner)
    : m_owner(owner), m_reason(connectionLost(u"not connected yet"_s)), m_retry(this), m_ping(this),
      m_delay(firstDelay)
{
    m_retry.setSingleShot(true);
    m_ping.setInterval(pingInterval);
    connect(&m_retry, &QTimer::timeout, this, &DatabaseWorker::connectNow);
    connect(&m_ping, &QTimer::timeout, this, &DatabaseWorker::ping);
}

void DatabaseWorker::setState(DatabaseThread::State state, const QString &staffText)
{
    m_owner.m_backendPid = m_connection ? m_connection->backendPid() : 0;
    m_owner.m_state = state;
    Q_EMIT m_owner.stateChanged(state, staffText);
}

void DatabaseWorker::connectNow()
{
    setState(DatabaseThread::State::Connecting, {});
    auto connection = Connection::open(m_owner.m_settings);
    if (!connection) {
        m_reason = connection.error();
        setState(DatabaseThread::State::Disconnected, m_reason.staff);
        m_retry.start(m_delay);
        m_delay = std::min(m_delay * 2, lastDelay);
        return;
    }
    m_connection = std::move(*connection);
    m_delay = firstDelay;
    m_ping.start();
    setState(DatabaseThread::State::Connected, {});
}

void DatabaseWorker::tryNow()
{
    if (m_connection || !m_retry.isActive())
        return;
    m_delay = firstDelay;
    m_retry.start(0ms);
}

void DatabaseWorker::lose(const Error &error)
{
    m_reason = error;
    m_connection.reset();
    m_ping.stop();
    setState(DatabaseThread::State::Disconnected, error.staff);
    m_retry.start(0ms);
}

void DatabaseWorker::runNext()
{
    const DatabaseThread::Task task = m_owner.take();
    if (!task)
        return;
    m_owner.m_busy = true;
    task(m_connection.get(), m_reason);
    m_owner.m_busy = false;
    if (m_connection && m_connection->isLost())
        lose(connectionLost(u"noticed by a statement"_s));
}

void DatabaseWorker::ping()
{
    if (!m_connection)
        return;
    if (const auto alive = m_connection->ping(); !alive && m_connection->isLost())
        lose(alive.error());
}

void DatabaseWorker::close()
{
    m_retry.stop();
    m_ping.stop();
    m_connection.reset();
    setState(DatabaseThread::State::Stopped, {});
    thread()->quit();
}

DatabaseThread::DatabaseThread(ConnectionSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{
    m_thread.setObjectName(u"database"_s);
    core::leaveOpenSslAtEndOf(m_thread);
    connect(&m_thread, &QThread::finished, this, &DatabaseThread::ended);
}

DatabaseThread::~DatabaseThread()
{
    stop();
}

void DatabaseThread::start()
{
    if (m_thread.isRunning())
        return;
    m_worker = std::make_unique<DatabaseWorker>(*this);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    const std::scoped_lock lock(m_mutex);
    m_accepting = true;
    // Under the lock, so that no task can be queued before it.
    QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::connectNow, Qt::QueuedConnection);
}

bool DatabaseThread::refuseAll()
{
    std::deque<Task> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        m_accepting = false;
        waiting.swap(m_waiting);
    }
    for (const Task &task : waiting)
        task(nullptr, stopped());
    return m_thread.isRunning();
}

void DatabaseThread::stop()
{
    if (!refuseAll())
        return;
    QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::close, Qt::QueuedConnection);
    m_thread.wait();
    m_worker.reset();
}

bool DatabaseThread::beginStop(Running running)
{
    if (!refuseAll())
        return false;
    if (running == Running::Cancel)
        cancelRunning();
    QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::close, Qt::QueuedConnection);
    return true;
}

bool DatabaseThread::join(std::chrono::milliseconds atMost)
{
    return m_thread.wait(QDeadlineTimer(atMost));
}

void DatabaseThread::tryNow()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::tryNow, Qt::QueuedConnection);
}

void DatabaseThread::cancelRunning() const
{
    if (!m_busy || m_backendPid == 0)
        return;
    ConnectionSettings settings = m_settings;
    settings.connectTimeout = cancelTimeout;
    // Best effort: a function that cannot be cancelled ends by the statement timeout.
    QThreadPool::globalInstance()->start([settings, pid = m_backendPid.load()] {
        if (const auto connection = Connection::open(settings))
            static_cast<void>((*connection)->cancelBackend(pid));
    });
}

void DatabaseThread::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_accepting) {
            m_waiting.push_back(std::move(task));
            QMetaObject::invokeMethod(m_worker.get(), &DatabaseWorker::runNext, Qt::QueuedConnection);
            return;
        }
    }
    task(nullptr, stopped());
}

DatabaseThread::Task DatabaseThread::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.empty())
        return {};
    Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    return task;
}

} // namespace transmittal::database
