// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QCoreApplication;

namespace transmittal::models {

/// Hears for all models that the program speaks another language from now on. A filter in each model would
/// have every event of the program pass through all of them. It belongs to the application. GUI thread.
class LanguageWatch : public QObject
{
    Q_OBJECT

public:
    /// Calls this at every change from now on, for as long as the listener lives; never without an
    /// application.
    static void listen(QObject *listener, const std::function<void()> &onChange);

    /// As long as it lives, changes are one change, told when it ends: a language is several translators, and
    /// Qt tells of each that goes or comes.
    class Whole
    {
    public:
        Whole();
        ~Whole();
        Whole(const Whole &) = delete;
        Whole &operator=(const Whole &) = delete;

    private:
        QPointer<LanguageWatch> m_watch;
    };

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    explicit LanguageWatch(QCoreApplication *program);
    [[nodiscard]] static LanguageWatch *of(QCoreApplication *program);

    int m_held = 0; ///< how many Whole there are
    bool m_changed = false;
};

} // namespace transmittal::models
