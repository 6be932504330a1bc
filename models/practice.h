// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injected.h"
#include "practice_control.h"
#include "session.h"

namespace transmittal::models {

/// Practice, as the screens see it: starting and ending it, completed courses and faults on demand. SignIn,
/// which hears of the same start, signs in there; it must be made after this. GUI thread.
class Practice : public QObject, public Injected<Practice>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL)
    Q_PROPERTY(bool starting READ isStarting NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool here READ isHere NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList faultNames READ faultNames CONSTANT FINAL)
    Q_PROPERTY(QStringList faultWords READ faultWords CONSTANT FINAL)
    Q_PROPERTY(QString fault READ fault WRITE setFault NOTIFY faultChanged FINAL)
    Q_PROPERTY(QString faultMeaning READ faultMeaning NOTIFY faultChanged FINAL)

public:
    /// Both outlive it.
    Practice(PracticeControl &control, Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_control.isAvailable(); }
    [[nodiscard]] bool isStarting() const { return m_starting; }
    /// The practice services of this program run.
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// They run, and this session is signed in there.
    [[nodiscard]] bool isHere() const;
    /// What is being done while it starts, or that the start was stopped.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &error() const { return m_error; }
    /// It was asked for something and has not answered yet.
    [[nodiscard]] bool isBusy() const { return m_asked > 0; }

    /// When the services are ready, SignIn leaves the database where one is and signs in at theirs.
    Q_INVOKABLE void start();
    /// Calls off a start that is under way. Else signs out there; the next sign-in is at the database of
    /// before. The services end.
    Q_INVOKABLE void stop();
    /// Completed courses: each becomes a transmission. done() or error follows.
    Q_INVOKABLE void complete(int count);

    /// What can go wrong on demand, the first being nothing; how those are called; what the present one does.
    [[nodiscard]] static QStringList faultNames();
    [[nodiscard]] static QStringList faultWords();
    [[nodiscard]] const QString &fault() const { return m_fault; }
    void setFault(const QString &name);
    [[nodiscard]] QString faultMeaning() const;

Q_SIGNALS:
    void stateChanged();
    void faultChanged();
    void done(const QString &text);

private:
    void begin(const database::ConnectionSettings &settings);
    void callOff();
    void leave(const QString &why);
    [[nodiscard]] bool isThere(const database::ConnectionSettings &settings) const;

    PracticeControl &m_control;
    Session &m_session;
    database::ConnectionSettings m_before; ///< where the person was before
    database::ConnectionSettings m_settings;
    QString m_text;
    QString m_error;
    QString m_fault = QStringLiteral("none");
    QString m_wantedFault;
    int m_asked = 0;
    bool m_starting = false;
    bool m_running = false;
};

} // namespace transmittal::models
