// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bulk_action.h"
#include "transmission_table.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

class QQuickWindow;

namespace transmittal::app {

/// Measures how soon the window shows what was asked of it, where the environment has
/// TRANSMITTAL_WATCH_SCREEN. Each second it logs the frames of that second in milliseconds: what it took to
/// make each of them, and for those that answer to keyboard, wheel or mouse the time since the input left the
/// display:
///
///     … INFO transmittal.screen frames made=3.1,2.8 answered=9.0,8.2
///
/// and whenever the Transmissions page shows rows that it has read, a row that changed or a bulk action's
/// preview, what it shows (the ids of the rows), with the end of that frame on the machine's monotonic clock,
/// and whether more is being read already; and when the page asks for rows:
///
///     … INFO transmittal.screen shown what=rows at_ms=123456.789 first=42 last=7 count=200 more=0
///     … INFO transmittal.screen asked for rows
///
/// Frames are measured as Qt draws them in software, in the window's own thread.
class ScreenWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScreenWatch(QQuickWindow &window, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;

    void frameShown();
    void lookForPage();
    void report();

    QQuickWindow &m_window;
    QPointer<models::TransmissionTable> m_table;
    QTimer m_second;
    std::vector<double> m_made;     ///< milliseconds
    std::vector<double> m_answered; ///< milliseconds
    std::optional<Clock::time_point> m_begun;
    std::optional<Clock::time_point> m_input; ///< the oldest that no frame has answered
    std::vector<qint64> m_changed;            ///< rows, by id
    bool m_rowsRead = false;
    bool m_previewed = false;
};

} // namespace transmittal::app
