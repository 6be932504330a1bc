// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QObject>

namespace transmittal::models {

/// A person's own new password: checked as it is typed, then set in the database. Neither entry is kept. GUI
/// thread.
class PasswordChange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed FINAL)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY changed FINAL)
    Q_PROPERTY(QString againError READ againError NOTIFY changed FINAL)
    Q_PROPERTY(int minimumLength READ minimumLength CONSTANT FINAL)

public:
    explicit PasswordChange(QObject *parent = nullptr);

    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] QString passwordError() const { return m_passwordError; }
    [[nodiscard]] QString againError() const { return m_againError; }
    [[nodiscard]] static int minimumLength();

    /// Afterwards done(), or an error beside its field.
    Q_INVOKABLE void save(const QString &password, const QString &again);
    Q_INVOKABLE void clearErrors();

Q_SIGNALS:
    void changed();
    void done();

private:
    void setErrors(const QString &password, const QString &again);

    QString m_passwordError;
    QString m_againError;
    bool m_saving = false;
};

} // namespace transmittal::models
