// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace transmittal::app {

/// Measures how long the thread that it lives in goes without looking at its events: for that long the window
/// answers to nobody. Logs the longest such gap of each second:
///
///     2026-03-01T08:30:00.123Z INFO transmittal.loop longest gap ms=12.3
///
/// It does so only where the environment has TRANSMITTAL_WATCH_EVENT_LOOP, since its ticks keep a machine
/// awake.
class EventLoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit EventLoopWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// Once a second while it watches. A gap is what exceeds the interval of its ticks.
    void measured(double longestGapMs);

private:
    void tick();

    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_sinceReport;
    qint64 m_longest = 0; ///< nanoseconds
};

} // namespace transmittal::app
