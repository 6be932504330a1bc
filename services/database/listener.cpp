// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/listener.h"

#include "core/thread_end.h"
#include "database/listener_worker.h"
#include "database/sql_error.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QSqlDriver>

#include <stdexcept>

namespace transmittal::database {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListenerWorker::ListenerWorker(Listener &owner, ConnectionSettings settings, QStringList channels,
                               ListenerOptions options)
    : m_owner(owner), m_settings(std::move(settings)), m_channels(std::move(channels)), m_options(options),
      m_gather(this), m_tick(this), m_ping(this), m_look(this), m_retry(this), m_delay(options.retryFirst)
{
    for (QTimer *timer : {&m_gather, &m_retry})
        timer->setSingleShot(true);
    m_gather.setInterval(m_options.gather);
    m_tick.setInterval(m_options.tick);
    m_ping.setInterval(m_options.ping);
    connect(&m_gather, &QTimer::timeout, this, &ListenerWorker::emitGathered);
    connect(&m_tick, &QTimer::timeout, &m_owner, &Listener::tick, Qt::DirectConnection);
    connect(&m_ping, &QTimer::timeout, this, &ListenerWorker::ping);
    // The driver tells nobody when the server hangs up, but knows it: asking costs no round trip.
    m_look.setInterval(200ms);
    connect(&m_look, &QTimer::timeout, this, &ListenerWorker::look);
    connect(&m_retry, &QTimer::timeout, this, &ListenerWorker::subscribe);
}

void ListenerWorker::begin()
{
    m_tick.start();
    subscribe();
}

void ListenerWorker::subscribe()
{
    auto session = Session::open(m_settings);
    if (!session) {
        lose(session.error());
        return;
    }
    m_session = std::move(*session);
    QSqlDriver *driver = m_session->driver();
    connect(driver, &QSqlDriver::notification, this, [this](const QString &channel) { take(channel); });
    for (const QString &channel : m_channels) {
        if (!driver->subscribeToNotification(channel)) {
            lose(connectionLost(u"LISTEN failed"_s));
            return;
        }
    }
    m_delay = m_options.retryFirst;
    m_ping.start();
    m_look.start();
    Q_EMIT m_owner.listeningChanged(true, {});
    Q_EMIT m_owner.resync();
}

void ListenerWorker::take(const QString &channel)
{
    const bool silence = !m_gather.isActive();
    if (silence)
        m_gather.start();
    if (silence && m_options.firstAtOnce)
        Q_EMIT m_owner.hint(channel);
    else
        m_gathered.insert(channel);
}

void ListenerWorker::emitGathered()
{
    if (m_options.firstAtOnce && !m_gathered.isEmpty())
        m_gather.start(); // not silent yet
    for (const QString &channel : std::exchange(m_gathered, {}))
        Q_EMIT m_owner.hint(channel);
}

void ListenerWorker::look()
{
    if (m_session && m_session->hasHungUp())
        lose(connectionLost(u"the server closed the listening connection"_s));
}

void ListenerWorker::ping()
{
    if (!m_session)
        return;
    if (const auto alive = m_session->runDirect(u"SELECT 1"_s); !alive)
        lose(alive.error());
}

void ListenerWorker::lose(const core::Error &error)
{
    m_session.reset();
    m_ping.stop();
    m_look.stop();
    Q_EMIT m_owner.listeningChanged(false, error.staff);
    m_retry.start(m_delay);
    m_delay = std::min(m_delay * 2, m_options.retryLast);
}

void ListenerWorker::close()
{
    for (QTimer *timer : {&m_gather, &m_tick, &m_ping, &m_look, &m_retry})
        timer->stop();
    m_session.reset();
    thread()->quit();
}

Listener::Listener(ConnectionSettings settings, QStringList channels, ListenerOptions options,
                   QObject *parent)
    : QObject(parent)
{
    static const QRegularExpression form(u"\\A[a-z_][a-z0-9_]{0,62}\\z"_s);
    for (const QString &channel : channels) {
        if (!form.match(channel).hasMatch())
            throw std::invalid_argument("channel " + channel.toStdString());
    }
    m_thread.setObjectName(u"listener"_s);
    core::leaveOpenSslAtEndOf(m_thread);
    connect(&m_thread, &QThread::finished, this, &Listener::ended);
    m_worker = std::make_unique<ListenerWorker>(*this, std::move(settings), std::move(channels), options);
    m_worker->moveToThread(&m_thread);
}

Listener::~Listener()
{
    stop();
}

void Listener::start()
{
    if (m_thread.isRunning())
        return;
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &ListenerWorker::begin, Qt::QueuedConnection);
}

void Listener::stop()
{
    if (beginStop())
        m_thread.wait();
}

bool Listener::beginStop()
{
    if (!m_thread.isRunning())
        return false;
    QMetaObject::invokeMethod(m_worker.get(), &ListenerWorker::close, Qt::QueuedConnection);
    return true;
}

bool Listener::join(std::chrono::milliseconds atMost)
{
    return m_thread.wait(QDeadlineTimer(atMost));
}

} // namespace transmittal::database
