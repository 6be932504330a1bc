// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace transmittal::controls {

/// The icons of resources/icons/icons.txt in any colour and size. The first use gives the engine the image
/// provider that draws them. GUI thread.
class Icons : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// For the QML engine, which must use it and not a constructor: that takes what it cannot give.
    static Icons *create(QQmlEngine *engine, QJSEngine *);

    /// For an Image: its sourceSize says the size in device pixels. An empty name gives no address.
    Q_INVOKABLE [[nodiscard]] static QUrl source(const QString &name, const QColor &colour);
    Q_INVOKABLE [[nodiscard]] static bool exists(const QString &name);
    /// The file that is built in; empty for a name that is not in the list, which is logged.
    [[nodiscard]] static QString file(const QString &name);

private:
    explicit Icons(QQmlEngine &engine);
};

} // namespace transmittal::controls
