// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notification_list.h"

#include "access/access_repository.h"
#include "access/activity_repository.h"
#include "error_words.h"
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

QString state(const StaffNotification &notification)
{
    if (notification.resolvedAt)
        return u"resolved"_s;
    return notification.readAt ? u"seen"_s : u"unread"_s;
}

} // namespace

NotificationList::NotificationList(QObject *parent) : SearchedTable(parent)
{
    setInitialSort(u"at"_s, true);
}

QString NotificationList::look(const QString &severity)
{
    return severity == "information"_L1 ? u"info"_s : severity;
}

void NotificationList::setOpenOnly(bool openOnly)
{
    setFilter(m_openOnly, openOnly);
}

QVariantMap NotificationList::filters() const
{
    QVariantMap map = SearchedTable::filters();
    if (!m_openOnly)
        map.insert(u"openOnly"_s, false);
    return map;
}

void NotificationList::takeFilters(const QVariantMap &filters)
{
    SearchedTable::takeFilters(filters);
    m_openOnly = filters.value(u"openOnly"_s, true).toBool();
}

const StaffNotification *NotificationList::notification(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

QList<TableColumn> NotificationList::columns() const
{
    return {
        {u"severity"_s, tr("Severity"), u"status"_s, 108, 90, false, true, false},
        {u"subject"_s, tr("What happened"), u"text"_s, 220, 160, false, false, false, 1},
        {u"channel"_s, tr("Channel"), u"text"_s, 76, 60, false, false, false},
        {u"at"_s, tr("When"), u"ago"_s, 110, 80, false, true, false},
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
    return [filter = asked(filePortion), columns = columns(),
            excluded = selection ? selection->excluded()
                                 : QList<qint64>()](Connection &connection) mutable -> Result<RowPortion> {
        const auto page = AccessRepository(connection).notifications(filter);
        if (!page)
            return page.error();
        RowPortion portion;
        portion.last = !page->next;
        filter.place = page->next;
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
    ask({}, qBound(pageSize, static_cast<int>(m_items.size()) + pending(), filePortion));
}

access::NotificationFilter NotificationList::asked(int limit) const
{
    using Order = access::NotificationOrder;
    const bool bySeverity = sortColumn() == "severity"_L1;
    const Order downwards = bySeverity ? Order::Severest : Order::Newest;
    const Order upwards = bySeverity ? Order::Mildest : Order::Oldest;
    return {.openOnly = m_openOnly,
            .text = search(),
            .order = isSortDescending() ? downwards : upwards,
            .place = {},
            .limit = limit};
}

void NotificationList::ask(const std::optional<access::NotificationPlace> &place, int limit)
{
    access::NotificationFilter filter = asked(limit);
    filter.place = place;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [filter](Connection &connection) -> Result<Answer> {
            const auto newest = access::activity::newestNotification(connection);
            if (!newest)
                return newest.error();
            const auto page = AccessRepository(connection).notifications(filter);
            if (!page)
                return page.error();
            const auto unread = access::activity::unreadNotifications(connection);
            if (!unread)
                return unread.error();
            return Answer{*page, *unread, *newest};
        },
        [this, number, more = place.has_value()](const Result<Answer> &answer) {
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
    const bool anew = isRestarting();
    std::vector<Item> fresh;
    if (more)
        fresh = m_items;
    for (const StaffNotification &each : answer.page.notifications)
        fresh.push_back({each});
    setUnread(answer.unread);
    if (!more) {
        const int held = anew ? 0 : holdBack(fresh, answer.page.next.has_value());
        setPending(held);
        if (held > 0 && fresh.empty())
            return; // so many came that what is shown lies below all that was read
        if (held == 0)
            m_newest = answer.newest;
    }
    m_next = answer.page.next;
    replace(std::move(fresh));
    setEdges(true, !m_next);
    setTotal(m_next ? -1 : static_cast<qint64>(m_items.size()));
    if (anew)
        Q_EMIT restarted();
}

int NotificationList::holdBack(std::vector<Item> &fresh, bool cut) const
{
    if (isListTop() || m_items.empty())
        return 0;
    const auto isShown = [this](const Item &item) {
        return notification(item.id) != nullptr;
    };
    // What comes in below all that is shown moves nothing.
    const auto lastShown = std::find_if(fresh.rbegin(), fresh.rend(), isShown);
    const auto end = lastShown == fresh.rend() && cut ? fresh.end() : lastShown.base();
    const auto held = std::remove_if(fresh.begin(), end, [this, &isShown](const Item &item) {
        return item.id > m_newest && !isShown(item);
    });
    const auto number = static_cast<int>(end - held);
    fresh.erase(held, end);
    return number;
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
    setPending(0);
    restart();
}

void NotificationList::jumpToStart()
{
    if (pending() > 0)
        showPending();
}

void NotificationList::fetchAfter()
{
    if (m_next && !isRestarting() && !isLoading() && mayRead()) // a place of another order leads nowhere
        ask(m_next, pageSize);
}

void NotificationList::clearRows()
{
    replace({});
    m_next.reset();
    m_newest = 0;
    m_markings.clear();
    setUnread(0);
    m_resolving = 0; // answers of an earlier sign-in do not come any more
    Q_EMIT resolvingChanged();
}

template <typename Work, typename Then>
void NotificationList::change(Work work, Then then)
{
    if (!session())
        return;
    using Done = std::invoke_result_t<Work, Connection &>;
    session()->ask(Session::Lane::Actions, this, std::move(work), [this, then](const Done &done) {
        if (done)
            then(done);
        else
            Q_EMIT failed(errorSentence(done.error()));
        refresh();
    });
}

void NotificationList::markRead(qint64 id)
{
    const StaffNotification *found = notification(id);
    if (!found || found->readAt)
        return;
    change([id](Connection &connection) { return access::activity::readNotification(connection, id); },
           [](const Result<void> &) {});
}

void NotificationList::markAllRead()
{
    if (m_newest == 0)
        return;
    change([newest = m_newest](
               Connection &connection) { return AccessRepository(connection).readNotifications(newest); },
           [this](const Result<QList<qint64>> &marked) {
               if (marked->isEmpty())
                   return;
               m_markings.emplace(++m_lastMarking, *marked);
               Q_EMIT markedRead(m_lastMarking);
           });
}

void NotificationList::takeBackRead(int marking)
{
    const auto found = m_markings.find(marking);
    if (found == m_markings.end())
        return;
    change([ids = std::move(found->second)](
               Connection &connection) { return access::activity::unreadAgain(connection, ids); },
           [this](const Result<void> &) { Q_EMIT markedUnread(); });
    m_markings.erase(found);
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
        [this, id](const Result<bool> &done) {
            --m_resolving;
            Q_EMIT resolvingChanged();
            if (done && *done)
                Q_EMIT resolved(id);
            else if (done)
                Q_EMIT resolvedBefore(id);
            else
                Q_EMIT failed(errorSentence(done.error()));
            refresh();
        });
}

void NotificationList::reopen(qint64 id)
{
    change([id](Connection &connection) { return access::activity::reopenNotification(connection, id); },
           [this, id](const Result<void> &) { Q_EMIT reopened(id); });
}

} // namespace transmittal::models
