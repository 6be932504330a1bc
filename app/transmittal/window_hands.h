// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAccessibleInterface;
class QKeySequence;
class QQuickWindow;

namespace transmittal::app {

/// Acts on the window as a person does, by what a screen reader is told of it and by keys: so it needs no
/// handle into QML, and what it cannot find a person could not find either. GUI thread; the window outlives
/// it.
class WindowHands
{
public:
    explicit WindowHands(QQuickWindow &window);

    /// Presses the first control of that name that can be seen. False when there is none.
    [[nodiscard]] bool press(const QString &name);
    /// Gives the keyboard to the table on show. False when there is none.
    [[nodiscard]] bool focusTable();
    /// One key with its modifiers, to whatever has the keyboard.
    void key(const QKeySequence &keys);
    /// Closes every dialog and menu that is open.
    void closePopups();

private:
    template <typename Fits>
    [[nodiscard]] QAccessibleInterface *find(Fits fits) const;

    QQuickWindow &m_window;
};

} // namespace transmittal::app
