// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace transmittal::charts {

/// Fillings that can be told apart without colour, for bars and for their squares in the legend. GUI thread.
class ChartBrush : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// mark: "plain", "stripes", "dots", "grid"; drawn in ink upon the colour. scale: device pixels per
    /// pixel, so that the lines are as sharp as the screen.
    Q_INVOKABLE [[nodiscard]] static QBrush brush(const QString &mark, const QColor &colour,
                                                  const QColor &ink, double scale);
    /// The same as the address of an image, for a legend.
    Q_INVOKABLE [[nodiscard]] static QUrl tile(const QString &mark, const QColor &colour, const QColor &ink,
                                               double scale);
};

} // namespace transmittal::charts
