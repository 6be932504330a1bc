// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_status.h"

#include "access/access_repository.h"
#include "format.h"
#include "jobs/board_repository.h"
#include "transmissions/desk_repository.h"

#include <algorithm>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using database::Connection;

namespace {

// A bulk action of thousands sends hints all the time; the frame need not follow each.
constexpr auto hintPause = 500ms;
const QStringList waitsOnPerson{u"rejected"_s, u"unconfirmed"_s, u"on_hold"_s, u"failed"_s};
constexpr int minutesPerHour = 60;

} // namespace

DeskStatus::DeskStatus(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(hintPause);
    m_second.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &DeskStatus::refresh);
    connect(&m_second, &QTimer::timeout, this, &DeskStatus::takeAge);
    connect(&session, &Session::stateChanged, this, &DeskStatus::sessionChanged);
    connect(&session, &Session::errorChanged, this, &DeskStatus::connectionChanged);
    connect(&session, &Session::liveChanged, this, &DeskStatus::connectionChanged);
    connect(&session, &Session::lastReadChanged, this, &DeskStatus::takeAge);
    connect(&session, &Session::resync, this, &DeskStatus::refresh);
    connect(&session, &Session::tick, this, &DeskStatus::refresh);
    connect(&session, &Session::hint, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

QString DeskStatus::connection() const
{
    switch (m_session.state()) {
    case Session::State::Ready:
        return m_session.isLive() ? tr("Connected") : tr("Read every 15 s");
    case Session::State::Lost:
        return tr("Database lost");
    case Session::State::Ended:
        return tr("Login refused");
    case Session::State::SigningIn:
        return tr("Signing in…");
    case Session::State::SignedOut:
        return tr("Signed out");
    }
    return {};
}

QString DeskStatus::connectionTone() const
{
    if (m_session.state() == Session::State::Ready)
        return m_session.isLive() ? u"good"_s : u"warn"_s;
    return m_session.isSignedIn() ? u"bad"_s : u"idle"_s;
}

QString DeskStatus::connectionTip() const
{
    if (!m_session.error().isEmpty())
        return m_session.error();
    if (m_session.state() != Session::State::Ready)
        return {};
    return m_session.isLive()
               ? tr("The database tells of every change at once.")
               : tr("The database cannot tell of changes at the moment. They are looked for every 15 "
                    "seconds.");
}

QString DeskStatus::workers() const
{
    return tr("%n worker(s)", nullptr, m_load.alive);
}

QString DeskStatus::workersTone() const
{
    if (m_load.silent > 0)
        return u"warn"_s;
    return m_load.alive > 0 ? u"good"_s : u"bad"_s;
}

QString DeskStatus::workersTip() const
{
    QStringList sentences;
    if (m_load.alive == 0)
        sentences << tr("Nobody works the queue: nothing is sent until a worker starts.");
    else
        sentences << tr("%n worker(s) take work from the queue.", nullptr, m_load.alive);
    if (m_load.draining > 0)
        sentences << tr("%n finish what they hold and then end.", nullptr, m_load.draining);
    if (m_load.silent > 0)
        sentences << tr("%n give no sign of life; others take over what they hold.", nullptr, m_load.silent);
    return sentences.join(u'\n');
}

QString DeskStatus::rate() const
{
    const qint64 perMinute = m_load.perHour / minutesPerHour;
    return perMinute > 0 ? tr("%1 per minute").arg(Format::number(perMinute))
                         : tr("%1 per hour").arg(Format::number(m_load.perHour));
}

QString DeskStatus::rateTip() const
{
    return tr("Finished in the last hour: %1. Waiting: %2.")
        .arg(Format::number(m_load.perHour), Format::number(m_load.waiting));
}

QString DeskStatus::bulk() const
{
    if (m_load.bulkId == 0)
        return {};
    const QString done = Format::number(m_load.bulkDone);
    const QString total = Format::number(m_load.bulkTotal);
    QString text;
    if (m_load.bulkAction == u"send"_s)
        text = tr("Sending: %1 of %2").arg(done, total);
    else if (m_load.bulkAction == u"retry"_s)
        text = tr("Retrying: %1 of %2").arg(done, total);
    else if (m_load.bulkAction == u"cancel"_s)
        text = tr("Cancelling: %1 of %2").arg(done, total);
    else
        text = tr("Deleting: %1 of %2").arg(done, total);
    return m_load.moreBulks == 0 ? text : tr("%1 (and %n more)", nullptr, m_load.moreBulks).arg(text);
}

double DeskStatus::bulkShare() const
{
    return m_load.bulkTotal == 0 ? 0.0 : static_cast<double>(m_load.bulkDone) / m_load.bulkTotal;
}

Result<DeskStatus::Load> DeskStatus::read(Connection &connection)
{
    Load load;
    const auto workers = jobs::board::workers(connection, false);
    if (!workers)
        return workers.error();
    for (const auto &worker : *workers) {
        load.alive += worker.condition == u"alive"_s ? 1 : 0;
        load.draining += worker.condition == u"draining"_s ? 1 : 0;
        load.silent += worker.condition == u"silent"_s ? 1 : 0;
    }
    const auto queues = jobs::board::queues(connection);
    if (!queues)
        return queues.error();
    for (const auto &queue : *queues) {
        if (queue.channel.isEmpty())
            continue; // the engine's own housekeeping is no news
        const auto forecast = jobs::board::forecast(connection, queue.name);
        if (!forecast)
            return forecast.error();
        load.perHour += forecast->perHour;
        load.waiting += forecast->waiting;
    }
    const auto counts = transmissions::desk::counts(connection);
    if (!counts)
        return counts.error();
    for (const auto &count : *counts)
        if (waitsOnPerson.contains(count.state))
            load.waitingOnPerson += count.count;
    const auto notifications = access::AccessRepository(connection).notifications({});
    if (!notifications)
        return notifications.error();
    load.unread = static_cast<int>(std::ranges::count_if(
        notifications->notifications, [](const auto &notification) { return !notification.readAt; }));
    const auto bulks = transmissions::desk::bulks(connection, 20);
    if (!bulks)
        return bulks.error();
    for (const auto &bulk : *bulks) {
        if (bulk.ended())
            continue;
        if (load.bulkId != 0) {
            ++load.moreBulks;
            continue;
        }
        load.bulkId = bulk.id;
        load.bulkAction = bulk.action;
        load.bulkDone = bulk.done + bulk.skipped + bulk.failed;
        load.bulkTotal = bulk.total;
    }
    return load;
}

void DeskStatus::refresh()
{
    if (m_session.state() != Session::State::Ready)
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    m_session.ask(Session::Lane::Lists, this, read, [this](const Result<Load> &result) {
        m_reading = false;
        if (result) {
            m_load = *result;
            m_known = true;
            Q_EMIT countsChanged();
        }
        if (std::exchange(m_again, false))
            m_soon.start();
    });
}

void DeskStatus::retranslate()
{
    m_age.clear();
    takeAge();
    Q_EMIT connectionChanged();
    Q_EMIT countsChanged();
}

void DeskStatus::sessionChanged()
{
    if (m_session.isSignedIn()) {
        m_second.start();
    } else {
        m_second.stop();
        m_load = {};
        m_known = false;
        Q_EMIT countsChanged();
    }
    takeAge();
    Q_EMIT connectionChanged();
    refresh();
}

void DeskStatus::takeAge()
{
    const QString age = m_session.isSignedIn() && m_session.lastRead().isValid()
                            ? tr("Last read: %1").arg(Format::ago(m_session.lastRead()))
                            : QString();
    if (age == m_age)
        return;
    m_age = age;
    Q_EMIT ageChanged();
}

} // namespace transmittal::models
