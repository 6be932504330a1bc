// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notification_detail.h"

#include "format.h"
#include "notification_words.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::StaffNotification;

void NotificationDetail::setList(NotificationList *list)
{
    if (m_list == list)
        return;
    if (m_list)
        m_list->disconnect(this);
    m_list = list;
    if (list) {
        connect(list, &QAbstractItemModel::dataChanged, this, &NotificationDetail::look);
        connect(list, &QAbstractItemModel::rowsInserted, this, &NotificationDetail::look);
        // A list of open ones has no more row that could tell.
        connect(list, &NotificationList::resolved, this, [this](qint64 id) { setEnded(id, true); });
        connect(list, &NotificationList::reopened, this, [this](qint64 id) { setEnded(id, false); });
    }
    Q_EMIT listChanged();
    look();
}

void NotificationDetail::setNotificationId(qint64 id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_notification = {};
    m_ended = false;
    look();
    Q_EMIT changed();
}

void NotificationDetail::look()
{
    const StaffNotification *found = m_list && m_id != 0 ? m_list->notification(m_id) : nullptr;
    if (!found)
        return;
    m_notification = *found;
    m_ended = false;
    Q_EMIT changed();
}

void NotificationDetail::setEnded(qint64 id, bool ended)
{
    if (id != m_id)
        return;
    m_ended = ended;
    look();
    Q_EMIT changed();
}

QString NotificationDetail::severity() const
{
    return NotificationList::look(m_notification.severity);
}

QString NotificationDetail::subject() const
{
    return notificationSentence(m_notification.subject);
}

QString NotificationDetail::body() const
{
    return notificationBody(m_notification);
}

QString NotificationDetail::copyText() const
{
    return u"%1\n%2\n%3\n"_s.arg(Format::exactDateTime(m_notification.at), subject(), body());
}

} // namespace transmittal::models
