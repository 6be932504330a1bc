// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notification_list.h"

#include "access/access_repository.h"
#include "access/activity_repository.h"
#include "format.h"
#include "notification_words.h"
#include "row_selection.h"
#include "status_look.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::AccessRepository;
using access::StaffNotification;
using core::Result;
using database::Connection;

namespace {

enum Column { Severity, Subject, Channel, At, State };

/// As StatusLook knows them.
QString look(const QString &severity)
{
    return severity == "information"_L1 ? u"info"_s : severity;
}

QString state(const StaffNotification &notification)
{
    if (notification.resolvedAt)
        return u"resolved"_s;
    return notification.readAt ? u"seen"_s : u"unread"_s;
}

} // namespace

void NotificationList::setOpenOnly(bool openOnly)
{
    if (m_openOnly == openOnly)
        return;
    m_openOnly = openOnly;
    Q_EMIT openOnlyChanged();
    restart();
}

const StaffNotification *NotificationList::notification(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

QList<TableColumn> NotificationList::columns() const
{
    return {
        {u"severity"_s, tr("Severity"), u"status"_s, 108, 90, false, false, false},
        {u"subject"_s, tr("What happened"), u"text"_s, 220, 160, false, false, false, 1},
        {u"channel"_s, tr("Channel"), u"text"_s, 76, 60, false, false, false},
        {u"at"_s, tr("When"), u"ago"_s, 110, 80, false, false, false},
        {u"state"_s, tr("State"), u"status"_s, 108, 90, false, false, false},
    };
}

int NotificationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

qint64 NotificationList::idOf(int row) const
{
    return m_items[static_cast<std::size_t>(row)].id;
}

TableCell NotificationList::cell(int row, int column) const
{
    return cellOf(m_items[static_cast<std::size_t>(row)], column);
}

TableCell NotificationList::cellOf(const StaffNotification &item, int column)
{
    switch (column) {
    case Severity:
        return {StatusLook::word(look(item.severity)), look(item.severity), {}, {}};
    case Subject:
        return {notificationSentence(item.subject), {}, notificationBody(item), {}};
    case Channel:
        return {Format::channel(item.channel), {}, {}, {}};
    case At:
        return {Format::ago(item.at), {}, Format::exactDateTime(item.at), item.at};
    case State:
        return {StatusLook::word(state(item)),
                state(item),
                item.resolvedAt && !item.resolvedBy.isEmpty()
                    ? tr("By %1, %2").arg(item.resolvedBy, Format::dateTime(*item.resolvedAt))
                    : QString(),
                {}};
    default:
        return {};
    }
}

RowSource NotificationList::rowSource(const RowSelection *selection) const
{
    if (selection && !selection->isEmpty() && !selection->isAllMatching())
        return TableModel::rowSource(selection); // what is selected is loaded
    access::NotificationFilter filter{m_openOnly, {}, filePortion};
    return [filter, columns = columns(), excluded = selection ? selection->excluded() : QList<qint64>()](
               Connection &connection) mutable -> Result<RowPortion> {
        const auto page = AccessRepository(connection).notifications(filter);
        if (!page)
            return page.error();
        RowPortion portion;
        portion.last = !page->next;
        filter.before = page->next;
        for (const StaffNotification &item : page->notifications) {
            if (excluded.contains(item.id))
                continue;
            portion.rows.push_back(fileRow(columns, [&](int column) { return cellOf(item, column); }));
        }
        return portion;
    };
}

void NotificationList::replace(std::vector<Item> fresh)
{
    takeRows(m_items, std::move(fresh), [](const Item &item) { return item.id; });
}

void NotificationList::read()
{
    ask({}, pageSize);
}

void NotificationList::readChanges()
{
    // All that is loaded once more: what was read or resolved elsewhere shows in place.
    ask({}, qBound(pageSize, static_cast<int>(m_items.size()), filePortion));
}

void NotificationList::ask(std::optional<qint64> before, int limit)
{
    const access::NotificationFilter filter{m_openOnly, before, limit};
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [filter](Connection &connection) -> Result<Answer> {
            const auto page = AccessRepository(connection).notifications(filter);
            if (!page)
                return page.error();
            const auto unread = access::activity::unreadNotifications(connection);
            if (!unread)
                return unread.error();
            return Answer{*page, *unread};
        },
        [this, number, more = before.has_value()](const Result<Answer> &answer) {
            if (!isCurrent(number))
                return;
            if (!answer)
                return finishRead(answer.error());
            takeAnswer(*answer, more);
            finishRead();
        });
}

void NotificationList::takeAnswer(const Answer &answer, bool more)
{
    std::vector<Item> all;
    if (more)
        all = m_items;
    for (const StaffNotification &each : answer.page.notifications)
        all.push_back({each});
    const qint64 newest = m_items.empty() ? 0 : m_items.front().id;
    const auto held = std::count_if(all.begin(), all.end(),
                                    [newest](const Item &item) { return newest > 0 && item.id > newest; });
    if (held > 0 && !isListTop()) {
        std::erase_if(all, [newest](const Item &item) { return item.id > newest; });
        setPending(static_cast<int>(held));
    } else {
        setPending(0);
    }
    m_next = answer.page.next;
    replace(std::move(all));
    setEdges(true, !m_next);
    setTotal(m_next ? -1 : static_cast<qint64>(m_items.size()));
    setUnread(answer.unread);
}

void NotificationList::setUnread(qint64 unread)
{
    if (m_unread == unread)
        return;
    m_unread = unread;
    Q_EMIT unreadChanged();
}

void NotificationList::showPending()
{
    setListTop(true);
    restart();
}

void NotificationList::jumpToStart()
{
    if (pending() > 0)
        showPending();
}

void NotificationList::fetchAfter()
{
    if (m_next && !isLoading() && mayRead())
        ask(m_next, pageSize);
}

void NotificationList::clearRows()
{
    replace({});
    m_next.reset();
    setUnread(0);
    m_resolving = 0; // answers of an earlier sign-in do not come any more
    Q_EMIT resolvingChanged();
}

template <typename Work>
void NotificationList::change(Work work)
{
    if (!session())
        return;
    session()->ask(Session::Lane::Actions, this, std::move(work), [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().staff);
        refresh();
    });
}

void NotificationList::markRead(qint64 id)
{
    const StaffNotification *found = notification(id);
    if (!found || found->readAt)
        return;
    change([id](Connection &connection) { return access::activity::readNotification(connection, id); });
}

void NotificationList::markAllRead()
{
    if (m_items.empty())
        return;
    change([newest = m_items.front().id](Connection &connection) {
        return AccessRepository(connection).readNotifications(newest);
    });
}

void NotificationList::resolve(qint64 id)
{
    if (!session())
        return;
    ++m_resolving;
    Q_EMIT resolvingChanged();
    session()->ask(
        Session::Lane::Actions, this,
        [id](Connection &connection) { return AccessRepository(connection).resolveNotification(id); },
        [this, id](const Result<void> &done) {
            --m_resolving;
            Q_EMIT resolvingChanged();
            if (done)
                Q_EMIT resolved(id);
            else
                Q_EMIT failed(done.error().staff);
            refresh();
        });
}

// NotificationDetail
// -------------------------------------------------------------------------------------------

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
    look();
    Q_EMIT changed();
}

void NotificationDetail::look()
{
    const StaffNotification *found = m_list && m_id != 0 ? m_list->notification(m_id) : nullptr;
    if (!found)
        return;
    m_notification = *found;
    Q_EMIT changed();
}

QString NotificationDetail::severity() const
{
    return transmittal::models::look(m_notification.severity);
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
