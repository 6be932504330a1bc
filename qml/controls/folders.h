// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace transmittal::controls {

/// The folders of the machine, in the program that the system shows them with. GUI thread.
class Folders : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Folders(QObject *parent = nullptr) : QObject(parent) {}

    /// The folder that this file is in; none for what is no file of this machine.
    Q_INVOKABLE [[nodiscard]] static QUrl of(const QUrl &file);
    /// Whether there is a file of this name already.
    Q_INVOKABLE [[nodiscard]] static bool has(const QUrl &file);
    /// Shows the folder that this file is in. False when no program for that was found.
    Q_INVOKABLE [[nodiscard]] static bool show(const QUrl &file);
    /// What to say then.
    Q_INVOKABLE [[nodiscard]] static QString notShown(const QUrl &file);
};

} // namespace transmittal::controls
