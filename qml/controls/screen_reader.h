// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QObject>

namespace transmittal::controls {

/// Whether anything reads the screen through the system's accessibility interface. What only a reader hears
/// need not be told anew a few hundred times while one scrolls without it. GUI thread.
class ScreenReader : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    /// Made by the first who asks, kept until the program ends.
    [[nodiscard]] static ScreenReader &one();
    [[nodiscard]] bool listens() const { return m_listens; }

Q_SIGNALS:
    void listensChanged();

private:
    ScreenReader();
    ~ScreenReader() override;
    Q_DISABLE_COPY_MOVE(ScreenReader)

    void accessibilityActiveChanged(bool active) override;

    bool m_listens = QAccessible::isActive();
};

} // namespace transmittal::controls
