// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QPointer>

namespace transmittal::models {

/// How many open notifications this login has not read: for badges. GUI thread.
///
/// Made bare it says none; with a session and `active` set it reads, and reads again when one comes, is read
/// or is resolved. A reading that fails leaves the last figure.
class UnreadNotifications : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(qint64 unread READ unread NOTIFY unreadChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] qint64 unread() const { return m_unread; }

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void unreadChanged();

private:
    void read();
    void setUnread(qint64 unread);

    QPointer<Session> m_session;
    qint64 m_unread = 0;
    quint64 m_reading = 0;
    bool m_active = false;
};

} // namespace transmittal::models
