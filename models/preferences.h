// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injected.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariantMap>

namespace transmittal::models {

/// How this person likes the program on this machine: theme, language, column widths, pane sizes, the
/// window's place. Not for secrets and not for data of the work. GUI thread.
///
/// Read once when made, before there is a window; kept in memory; written half a second after the last change
/// on a thread of its own, the last time when destroyed. A file that cannot be read or written is logged and
/// costs nothing but the preferences.
class Preferences : public QObject, public Injected<Preferences>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int scale READ scale WRITE setScale NOTIFY scaleChanged FINAL)

public:
    /// An empty name: nothing is read and nothing written, for tests.
    explicit Preferences(QString file, QObject *parent = nullptr);
    /// Waits for the last write.
    ~Preferences() override;

    /// TRANSMITTAL_PREFERENCES, else transmittal/preferences.json in the user's configuration folder.
    [[nodiscard]] static QString usualFile();

    /// Keys are words with slashes, "transmissions/columns"; values are what JSON can hold: texts, numbers,
    /// true and false, lists, objects.
    Q_INVOKABLE [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    /// An invalid value (undefined) forgets the key.
    Q_INVOKABLE void setValue(const QString &key, const QVariant &value);
    /// Holds instead of the written one until the end of the program or the next setValue(); for what the
    /// command line says.
    void setForThisRun(const QString &key, const QVariant &value);

    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    /// "en" or "es"; empty: the system's, where the program speaks it.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// In per cent: 100, 125, 150 or 200. Counts from the next start on.
    [[nodiscard]] int scale() const;
    void setScale(int scale);

    /// Writes at once instead of after the pause; still on the other thread.
    void save();

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void scaleChanged();
    void valueChanged(const QString &key);

private:
    const QString m_file;
    QVariantMap m_values;
    QVariantMap m_ofThisRun; ///< wins over m_values and is not written
    QTimer m_pause;
    QThreadPool m_writer;
};

} // namespace transmittal::models
