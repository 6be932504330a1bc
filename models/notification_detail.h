// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notification_list.h"

namespace transmittal::models {

/// One notification of a list, opened; follows what becomes of it. GUI thread.
class NotificationDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::NotificationList *list READ list WRITE setList NOTIFY listChanged FINAL)
    Q_PROPERTY(qint64 notificationId READ notificationId WRITE setNotificationId NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime at READ at NOTIFY changed FINAL)
    Q_PROPERTY(QString severity READ severity NOTIFY changed FINAL)
    Q_PROPERTY(QString channel READ channel NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QString body READ body NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime resolvedAt READ resolvedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString resolvedBy READ resolvedBy NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] NotificationList *list() const { return m_list; }
    void setList(NotificationList *list);
    /// 0: none is open.
    [[nodiscard]] qint64 notificationId() const { return m_id; }
    void setNotificationId(qint64 id);
    [[nodiscard]] bool isFound() const { return m_notification.id != 0; }
    [[nodiscard]] QDateTime at() const { return m_notification.at; }
    /// For StatusLook: "info", "warning", "error", "critical".
    [[nodiscard]] QString severity() const;
    [[nodiscard]] QString channel() const { return m_notification.channel; }
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] bool isOpen() const { return isFound() && !m_notification.resolvedAt && !m_ended; }
    [[nodiscard]] QDateTime resolvedAt() const { return m_notification.resolvedAt.value_or(QDateTime()); }
    /// Empty: it was resolved by the program, when what it warned of had passed.
    [[nodiscard]] QString resolvedBy() const { return m_notification.resolvedBy; }
    Q_INVOKABLE [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void listChanged();
    void changed();

private:
    void look();
    void setEnded(qint64 id, bool ended);

    QPointer<NotificationList> m_list;
    access::StaffNotification
        m_notification; ///< the last that was seen: it may have left a list of open ones
    qint64 m_id = 0;
    bool m_ended = false; ///< resolved from here, and not seen since
};

} // namespace transmittal::models
