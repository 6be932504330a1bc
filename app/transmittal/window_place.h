// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRect>

#include <optional>

class QQuickWindow;

namespace transmittal::models {
class Preferences;
}

namespace transmittal::app {

/// Where a window of this size should stand so that a person can see and move it: as remembered when a good
/// part of that is on a screen, else nothing. The areas are those of the screens without their bars.
[[nodiscard]] std::optional<QRect> reachablePlace(const QRect &remembered, const QList<QRect> &screens);

/// Opens the window where it was closed, and remembers where it goes. GUI thread; window and preferences
/// outlive it.
class WindowPlace : public QObject
{
    Q_OBJECT

public:
    WindowPlace(QQuickWindow &window, models::Preferences &preferences, QObject *parent = nullptr);

    void open();

private:
    void remember();

    QQuickWindow &m_window;
    models::Preferences &m_preferences;
};

} // namespace transmittal::app
