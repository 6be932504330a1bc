// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QPointer>

namespace transmittal::models {

/// Changes the password of the person who is signed in. What is typed is handed over and not kept; only a
/// SCRAM verifier of it leaves this machine. GUI thread.
class OwnPassword : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::Session *session MEMBER m_session NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)

public:
    explicit OwnPassword(QObject *parent = nullptr);

    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// Why it was refused; empty when it was not.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// What is wrong with a new password; empty when nothing is.
    Q_INVOKABLE [[nodiscard]] static QString problem(const QString &password);
    /// What is wrong with the second typing of it.
    Q_INVOKABLE [[nodiscard]] static QString repeatProblem(const QString &password, const QString &repeated);
    /// changed() or error follows.
    Q_INVOKABLE void change(const QString &password, const QString &repeated);

Q_SIGNALS:
    void sessionChanged();
    void stateChanged();
    void changed();

private:
    QPointer<Session> m_session;
    QString m_error;
    bool m_saving = false;
};

} // namespace transmittal::models
