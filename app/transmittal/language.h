// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spoken_texts.h"

#include <QObject>
#include <QTranslator>

#include <array>

class QQmlEngine;

namespace transmittal::models {
class Preferences;
}

namespace transmittal::app {

/// Makes the program speak the language of the preferences, from the start and whenever it changes. The
/// numbers and dates stay those of the person's system. GUI thread.
class Language : public QObject
{
    Q_OBJECT

public:
    /// The preferences outlive it.
    explicit Language(const models::Preferences &preferences, QObject *parent = nullptr);
    ~Language() override;

    /// The engine whose texts to renew, before it loads anything: bindings note the language when they are
    /// evaluated. It outlives nothing here.
    void setEngine(QQmlEngine *engine);

Q_SIGNALS:
    /// Every text that was made by tr() before must be made again.
    void changed();

private:
    void apply();
    void install();
    void renewTexts();

    const models::Preferences &m_preferences;
    QQmlEngine *m_engine = nullptr;
    models::SpokenTexts m_ours;
    std::array<QTranslator, 2> m_qts; ///< of Qt and of Qt Quick
    QString m_spoken;
};

} // namespace transmittal::app
