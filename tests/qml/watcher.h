// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>

namespace transmittal::test {

/// What a test of screens cannot ask QML itself.
class Watcher : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Watcher(QObject *parent = nullptr) : QObject(parent) {}

    /// One line for each visible item below (and the item itself) that takes the keyboard or the pointer and
    /// has no name or no role for a screen reader.
    Q_INVOKABLE [[nodiscard]] static QStringList nameless(QQuickItem *item);
    /// One line for each visible text that is cut though it may not be: not elided, yet larger than its
    /// item's visible part of the window.
    Q_INVOKABLE [[nodiscard]] static QStringList clipped(QQuickItem *item);
    /// One line for each visible text below that is not shown as plain text.
    Q_INVOKABLE [[nodiscard]] static QStringList rich(QQuickItem *item);
    /// One line for each visible image below that is drawn larger than so many pixels.
    Q_INVOKABLE [[nodiscard]] static QStringList oversized(QQuickItem *item, double pixels);
    /// As if a screen reader were started, or ended.
    Q_INVOKABLE static void listen(bool listens);
    /// The role and the name that a screen reader is told, "Button: Save"; it listens from then on.
    Q_INVOKABLE [[nodiscard]] static QString told(QQuickItem *item);
    /// The contrast of two colours as WCAG 2 has it: 1 to 21.
    Q_INVOKABLE [[nodiscard]] static double contrast(const QColor &one, const QColor &other);
    /// Milliseconds that the window needs to draw, for each of so many steps of scrolling by pixels.
    Q_INVOKABLE [[nodiscard]] static QList<double> scrollTimes(QQuickItem *flickable, int steps,
                                                               double pixels);
};

} // namespace transmittal::test
