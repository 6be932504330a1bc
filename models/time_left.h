// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace transmittal::models {

/// How long something still takes, by how far it came since it was first seen: it may have been begun long
/// before. GUI thread.
class TimeLeft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double share READ share WRITE setShare NOTIFY shareChanged FINAL)
    Q_PROPERTY(qint64 milliseconds READ milliseconds NOTIFY changed FINAL)

public:
    explicit TimeLeft(QObject *parent = nullptr);
    /// The clock outlives this.
    explicit TimeLeft(const core::Clock &clock, QObject *parent = nullptr);

    /// How much is done, 0 to 1; below 0 while nobody knows, or nothing runs. What goes back begins anew.
    [[nodiscard]] double share() const { return m_share; }
    void setShare(double share);
    /// Rounded, so that it stands still long enough to be read; -1 when it is too early to say, or too short
    /// to be worth it.
    [[nodiscard]] qint64 milliseconds() const { return m_left; }
    /// Estimates by the time that it is now. It does so by itself while something runs, since what stands
    /// still takes longer.
    void estimate();

Q_SIGNALS:
    void shareChanged();
    void changed();

private:
    const core::Clock &m_clock;
    QTimer m_again;
    std::chrono::steady_clock::time_point m_since;
    double m_first = -1; ///< the share then
    double m_share = -1;
    qint64 m_left = -1;
};

} // namespace transmittal::models
