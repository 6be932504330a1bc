// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/listener.h"
#include "database/session.h"

#include <QSet>
#include <QTimer>

namespace transmittal::database {

/// Inside this folder only: the part of a Listener that lives on its thread.
class ListenerWorker : public QObject
{
    Q_OBJECT

public:
    ListenerWorker(Listener &owner, ConnectionSettings settings, QStringList channels,
                   ListenerOptions options);

    void begin();
    /// Ends the connection on the thread that made it, then the thread.
    void close();

private:
    void subscribe();
    void take(const QString &channel);
    void emitGathered();
    void look();
    void ping();
    void lose(const core::Error &error);

    Listener &m_owner;
    const ConnectionSettings m_settings;
    const QStringList m_channels;
    const ListenerOptions m_options;
    std::unique_ptr<Session> m_session;
    QSet<QString> m_gathered;
    QTimer m_gather;
    QTimer m_tick;
    QTimer m_ping;
    QTimer m_look;
    QTimer m_retry;
    std::chrono::milliseconds m_delay;
};

} // namespace transmittal::database
