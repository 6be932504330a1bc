// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channel_health.h"

#include "channel_list.h"
#include "format.h"
#include "jobs/board_repository.h"
#include "reply_words.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using database::Connection;

namespace {

constexpr double troublingErrorRate = 0.05;

Result<ChannelHealth::Health> readHealth(Connection &connection, const QString &channel)
{
    const auto queue = jobs::board::queueOfChannel(connection, channel);
    if (!queue)
        return queue.error();
    const auto calls = jobs::board::recentCalls(connection, queue->name, 24h);
    if (!calls)
        return calls.error();
    const auto forecast = jobs::board::forecast(connection, queue->name);
    if (!forecast)
        return forecast.error();
    return ChannelHealth::Health{*queue, *calls, *forecast};
}

} // namespace

ChannelHealth::ChannelHealth(QObject *parent)
    : EditForm(parent), m_reason(add(u"reason"_s, [](const QString &text) {
          return text.trimmed().isEmpty() ? tr("Say why: the next person reads it.") : QString();
      }))
{}

void ChannelHealth::setChannel(const QString &channel)
{
    if (m_channel == channel)
        return;
    m_channel = channel;
    m_health = {};
    clear();
    Q_EMIT channelChanged();
    Q_EMIT healthChanged();
    refresh();
}

QString ChannelHealth::condition() const
{
    return isLoaded() ? channelStatus(m_health.queue.condition) : QString();
}

QString ChannelHealth::sentence() const
{
    const auto &queue = m_health.queue;
    const QString status = condition();
    if (status == "open"_L1)
        return queue.probation ? tr("It is open, for one call at a time until the first answer.")
                               : tr("It is open.");
    if (status == "paused"_L1)
        return tr("%1 paused it on %2: %3")
            .arg(queue.pausedBy, Format::dateTime(queue.pausedAt), queue.pauseReason);
    if (status == "held"_L1)
        return tr("On hold since %1: %2")
            .arg(Format::dateTime(queue.pausedAt), holdReason(m_channel, queue.pauseReason));
    if (status == "tripped"_L1)
        return tr("%n call(s) in a row failed. It is tried again by itself with a harmless call after %1.",
                  nullptr, static_cast<int>(queue.breakerFailures))
            .arg(Format::time(queue.breakerUntil));
    if (status == "closed"_L1)
        return queue.nextOpen.isValid()
                   ? tr("The service is closed now and opens on %1.").arg(Format::dateTime(queue.nextOpen))
                   : tr("The service is closed now.");
    if (status == "disabled"_L1)
        return tr("It is switched off: nothing is sent. Switch it on below when the rest is right.");
    return {};
}

bool ChannelHealth::isResumable() const
{
    const QString status = condition();
    return status == "paused"_L1 || status == "held"_L1 || status == "tripped"_L1;
}

double ChannelHealth::errorRate() const
{
    return m_health.calls.calls == 0
               ? 0
               : static_cast<double>(m_health.calls.troubled) / static_cast<double>(m_health.calls.calls);
}

QString ChannelHealth::errorRateText() const
{
    return m_health.calls.calls == 0 ? tr("no calls") : Format::percent(errorRate());
}

bool ChannelHealth::isTroubled() const
{
    return errorRate() >= troublingErrorRate;
}

QString ChannelHealth::forecast() const
{
    const auto &forecast = m_health.forecast;
    if (forecast.waiting == 0)
        return {};
    QString text =
        forecast.clearsAt.isValid()
            ? tr("At the rate of the last hour it is done by %1.").arg(Format::dateTime(forecast.clearsAt))
            : tr("Nothing has moved within the last hour.");
    if (forecast.late > 0)
        text = tr("%1 %n would miss the deadline.", nullptr, static_cast<int>(forecast.late)).arg(text);
    return text;
}

QString ChannelHealth::locked() const
{
    if (!session() || !session()->isSignedIn() || session()->mayManage())
        return {};
    return tr("Only managers and administrators can pause and resume a channel.");
}

void ChannelHealth::resume()
{
    if (!session())
        return;
    session()->ask(
        Session::Lane::Actions, this,
        [queue = m_health.queue.name](Connection &connection) {
            return jobs::board::resume(connection, queue);
        },
        [this](const Result<qint64> &freed) {
            if (freed)
                Q_EMIT resumed(*freed);
            else
                fail(freed.error());
            refresh();
        });
}

QStringList ChannelHealth::liveChannels() const
{
    return {u"tm_channel"_s, u"tm_queue"_s, u"tm_transmission"_s};
}

void ChannelHealth::read()
{
    if (m_channel.isEmpty())
        return;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [channel = m_channel](Connection &connection) { return readHealth(connection, channel); },
        [this, number](const Result<Health> &health) {
            if (!isCurrent(number))
                return;
            if (!health)
                return finishRead(health.error());
            m_health = *health;
            finishRead();
            Q_EMIT healthChanged();
        });
}

void ChannelHealth::write()
{
    session()->ask(
        Session::Lane::Actions, this,
        [queue = m_health.queue.name, reason = m_reason->text().trimmed()](Connection &connection) {
            return jobs::board::pause(connection, queue, reason);
        },
        [this](const Result<void> &done) {
            if (!done)
                return finishWrite(done.error());
            finishWrite();
            m_reason->takeStored({});
        });
}

} // namespace transmittal::models
