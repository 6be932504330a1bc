// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event_loop_watch.h"

#include "core/logging.h"

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logLoop, "transmittal.loop", QtInfoMsg)

namespace transmittal::app {

namespace {

constexpr auto interval = 4ms;
constexpr qint64 nanosecondsPerMillisecond = 1'000'000;

} // namespace

EventLoopWatch::EventLoopWatch(QObject *parent) : QObject(parent)
{
    if (!qEnvironmentVariableIsSet("TRANSMITTAL_WATCH_EVENT_LOOP"))
        return;
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(interval);
    connect(&m_ticks, &QTimer::timeout, this, &EventLoopWatch::tick);
    connect(this, &EventLoopWatch::measured, this, [](double longest) {
        qCInfo(logLoop).noquote() << "longest gap" << core::field("ms", QString::number(longest, 'f', 1));
    });
    m_sinceTick.start();
    m_sinceReport.start();
    m_ticks.start();
}

void EventLoopWatch::tick()
{
    const qint64 expected = std::chrono::nanoseconds(interval).count();
    m_longest = std::max(m_longest, m_sinceTick.nsecsElapsed() - expected);
    m_sinceTick.start();
    if (!m_sinceReport.hasExpired(1000))
        return;
    m_sinceReport.start();
    Q_EMIT measured(static_cast<double>(std::exchange(m_longest, 0)) / nanosecondsPerMillisecond);
}

} // namespace transmittal::app
