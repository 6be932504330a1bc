// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "time_left.h"

#include <cmath>

namespace transmittal::models {

using namespace std::chrono_literals;

namespace {

using Span = std::chrono::duration<double, std::milli>;

// Before that a single slow step would make a guess of hours.
constexpr auto longEnough = 5s;
constexpr auto worthSaying = 10s;
// What stands still would come to take for ever.
constexpr auto beyondGuessing = 24h;

qint64 rounded(Span left)
{
    const Span step = left < 1min ? Span(5s) : Span(1min);
    return static_cast<qint64>(std::round(left / step) * step.count());
}

const core::Clock &systemClock()
{
    static const core::SystemClock clock{};
    return clock;
}

} // namespace

TimeLeft::TimeLeft(QObject *parent) : TimeLeft(systemClock(), parent)
{}

TimeLeft::TimeLeft(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, &TimeLeft::estimate);
}

void TimeLeft::setShare(double share)
{
    if (m_share < 0 || share < m_share) {
        m_first = share;
        m_since = m_clock.steady();
    }
    m_share = share;
    if (share < 0 || share >= 1)
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
    Q_EMIT shareChanged();
    estimate();
}

void TimeLeft::estimate()
{
    qint64 left = -1;
    const Span passed = m_clock.steady() - m_since;
    if (m_share > m_first && m_share < 1 && passed >= longEnough) {
        const Span guess = passed * ((1 - m_share) / (m_share - m_first));
        if (guess > worthSaying && guess < beyondGuessing)
            left = rounded(guess);
    }
    if (left == m_left)
        return;
    m_left = left;
    Q_EMIT changed();
}

} // namespace transmittal::models
