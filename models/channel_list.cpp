// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_list.h"

#include "access/access_repository.h"
#include "jobs/board_repository.h"
#include "status_look.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;

namespace {

using Channels = std::vector<ChannelList::Channel>;

Result<Channels> readChannels(Connection &connection)
{
    const auto channels = access::AccessRepository(connection).channels();
    if (!channels)
        return channels.error();
    const auto queues = jobs::board::queues(connection);
    if (!queues)
        return queues.error();
    Channels found;
    for (const auto &channel : *channels) {
        ChannelList::Channel one{0, channel.name, channel.title, u"disabled"_s, 0, 0};
        for (const auto &queue : *queues) {
            if (queue.channel != channel.name)
                continue;
            one.condition = channelStatus(queue.condition);
            one.waiting = queue.available + queue.scheduled + queue.blocked;
            one.held = queue.held;
        }
        found.push_back(one);
    }
    return found;
}

QString waitingText(const ChannelList::Channel &channel)
{
    const auto shown = [](qint64 count) {
        return static_cast<int>(std::min<qint64>(count, 999'999));
    };
    QString waiting = ChannelList::tr("%n waiting", nullptr, shown(channel.waiting));
    if (channel.held == 0)
        return waiting;
    //: what waits, and what is on hold
    return ChannelList::tr("%1, %2").arg(waiting,
                                         ChannelList::tr("%n on hold", nullptr, shown(channel.held)));
}

} // namespace

QString channelStatus(const QString &condition)
{
    if (condition == "go"_L1)
        return u"open"_s;
    if (condition == "on_hold"_L1)
        return u"held"_s;
    if (condition.startsWith("breaker"_L1))
        return u"tripped"_s;
    if (condition == "closed_hours"_L1)
        return u"closed"_s;
    return condition; // "paused", "disabled"
}

QList<TableColumn> ChannelList::columns() const
{
    return {{u"title"_s, tr("Channel"), u"text"_s, 260},
            {u"condition"_s, tr("Condition"), u"status"_s, 120},
            {u"waiting"_s, tr("Waiting"), u"number"_s, 90, 60, true}};
}

int ChannelList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_channels.size());
}

QVariant ChannelList::data(const QModelIndex &index, int role) const
{
    if (role < ExtraRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return TableModel::data(index, role);
    const Channel &channel = m_channels[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return channel.name;
    case TitleRole:
        return channel.title;
    case ConditionRole:
        return channel.condition;
    case WaitingRole:
        return waitingText(channel);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChannelList::roleNames() const
{
    auto names = TableModel::roleNames();
    names.insert(
        {{NameRole, "name"}, {TitleRole, "title"}, {ConditionRole, "condition"}, {WaitingRole, "waiting"}});
    return names;
}

TableCell ChannelList::cell(int row, int column) const
{
    const Channel &channel = m_channels[static_cast<std::size_t>(row)];
    switch (column) {
    case 0:
        return {channel.title, {}, channel.name, {}};
    case 1:
        return {StatusLook::word(channel.condition), channel.condition, {}, {}};
    default:
        return {QString::number(channel.waiting), {}, {}, channel.waiting};
    }
}

QStringList ChannelList::liveChannels() const
{
    return {u"tm_channel"_s, u"tm_queue"_s};
}

void ChannelList::read()
{
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this, readChannels, [this, number](const Result<Channels> &channels) {
            if (!isCurrent(number))
                return;
            if (!channels)
                return finishRead(channels.error());
            Channels fresh = *channels;
            for (Channel &channel : fresh)
                channel.id = m_ids.contains(channel.name)
                                 ? m_ids.value(channel.name)
                                 : m_ids.insert(channel.name, m_ids.size() + 1).value();
            takeRows(m_channels, std::move(fresh), [](const Channel &channel) { return channel.id; });
            setTotal(static_cast<qint64>(m_channels.size()));
            finishRead();
        });
}

void ChannelList::clearRows()
{
    takeRows(m_channels, {}, [](const Channel &channel) { return channel.id; });
}

} // namespace transmittal::models
