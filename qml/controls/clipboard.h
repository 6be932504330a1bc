// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>

namespace transmittal::controls {

/// The system's clipboard, for text. GUI thread.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Clipboard(QObject *parent = nullptr) : QObject(parent) {}

    Q_INVOKABLE static void copy(const QString &text);
    Q_INVOKABLE [[nodiscard]] static QString text();
};

/// Texts from data, made fit for one line of a screen. GUI thread.
class PlainText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit PlainText(QObject *parent = nullptr) : QObject(parent) {}

    /// Control characters and line ends become spaces, and what no line can show (over 500 characters) is
    /// cut.
    Q_INVOKABLE [[nodiscard]] static QString line(const QString &text);
};

} // namespace transmittal::controls
