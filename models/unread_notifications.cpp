// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unread_notifications.h"

#include "access/activity_repository.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;

void UnreadNotifications::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &UnreadNotifications::read);
        connect(session, &Session::identityChanged, this, &UnreadNotifications::read);
        connect(session, &Session::resync, this, &UnreadNotifications::read);
        connect(session, &Session::hint, this, [this](const QString &channel) {
            if (channel == "tm_notification"_L1)
                read();
        });
    }
    Q_EMIT sessionChanged();
    read();
}

void UnreadNotifications::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    read();
}

void UnreadNotifications::read()
{
    const quint64 number = ++m_reading;
    if (!m_session || !m_session->isSignedIn())
        return setUnread(0);
    if (!m_active)
        return;
    m_session->ask(Session::Lane::Lists, this, access::activity::unreadNotifications,
                   [this, number](const core::Result<qint64> &unread) {
                       if (unread && number == m_reading)
                           setUnread(*unread);
                   });
}

void UnreadNotifications::setUnread(qint64 unread)
{
    if (std::exchange(m_unread, unread) != unread)
        Q_EMIT unreadChanged();
}

} // namespace transmittal::models
