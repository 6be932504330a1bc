// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>

namespace transmittal::models {

/// How a status looks, everywhere the same: a word, an icon and a tone. Knows the states of a transmission
/// ("pending", "on_hold" …), how an attempt ended ("retry_later", "lost" …), the states of a channel ("open",
/// "paused", "held"), of a bulk action ("running", "stopped" …) and its items ("done", "skipped"), of workers
/// ("alive", "draining", "silent", "ended") and of notifications ("info", "warning", "error", "critical"). A
/// name it does not know is shown as it stands.
///
/// The functions are static so that models use them without an object; in QML it is a singleton.
class StatusLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList transmissionStates READ transmissionStates CONSTANT FINAL)

public:
    explicit StatusLook(QObject *parent = nullptr);

    /// The states of a transmission in the order in which the desk shows them.
    [[nodiscard]] static QStringList transmissionStates();
    /// Translated: "On hold".
    Q_INVOKABLE [[nodiscard]] static QString word(const QString &status);
    /// The name of an icon of Controls.
    Q_INVOKABLE [[nodiscard]] static QString icon(const QString &status);
    /// "good", "warn", "bad", "info" or "idle": which of the theme's five status colours.
    Q_INVOKABLE [[nodiscard]] static QString tone(const QString &status);
    /// What the status means, one translated sentence; empty where the word says it all.
    Q_INVOKABLE [[nodiscard]] static QString meaning(const QString &status);
};

} // namespace transmittal::models
