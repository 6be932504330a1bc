// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/registered_worker.h"
#include "injected.h"
#include "preferences.h"
#include "session.h"
#include "worker_engine.h"

namespace transmittal::models {

/// This workstation as a worker: whether it may work, whether it does, and the switch. It works while
/// somebody is signed in, under a login of its own which an administrator approved; on by default in
/// practice, off in live until somebody switches it on here. GUI thread.
class Workstation : public QObject, public Injected<Workstation>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(transmittal::models::Workstation::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString status READ status NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool working READ isWorking NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool switchable READ isSwitchable NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool registrable READ isRegistrable NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool registering READ isRegistering NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString login READ login NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY stateChanged FINAL)
    Q_PROPERTY(qint64 process READ process NOTIFY stateChanged FINAL)
    Q_PROPERTY(qint64 ended READ ended NOTIFY endedChanged FINAL)

public:
    enum class State {
        Unknown,      ///< nobody is signed in, or it is not known yet
        Unreadable,   ///< its credentials cannot be read
        Unregistered, ///< it never asked to work for this database
        Requested,    ///< it waits for an administrator
        Retired,
        Off,
        Starting,
        Working,
        Stopping, ///< sees through what was sent
        Refused,  ///< it could not begin
    };
    Q_ENUM(State)

    /// All of them outlive it.
    Workstation(Session &session, Preferences &preferences, WorkerEngine &engine, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// For StatusLook: "working", "off", "requested", …
    [[nodiscard]] QString status() const;
    /// How it stands and what to do, for staff.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isWorking() const { return m_state == State::Working; }
    /// It is meant to work whenever it may.
    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    /// It is approved, so that switching has an effect.
    [[nodiscard]] bool isSwitchable() const;
    /// It could ask to work, and this person may ask.
    [[nodiscard]] bool isRegistrable() const;
    [[nodiscard]] bool isRegistering() const { return m_registering; }
    /// Why the last registering failed, or what went wrong while working; empty for nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString login() const { return m_credentials ? m_credentials->login : QString(); }
    /// Of its key, in groups of four: an administrator compares it before approving.
    [[nodiscard]] QString fingerprint() const;
    /// Its number on the board of workers; 0 when it does not work.
    [[nodiscard]] qint64 process() const { return m_process; }
    /// Jobs it has ended since it began.
    [[nodiscard]] qint64 ended() const { return m_ended; }

    /// Makes keys and a login for this workstation and asks for approval; in practice it may work at once.
    Q_INVOKABLE void registerHere();

Q_SIGNALS:
    void stateChanged();
    void endedChanged();

private:
    void sessionChanged();
    void load();
    void readRegistry();
    void take(const std::optional<access::WorkerState> &registered);
    void startIfMeant();
    void switchOff();
    void keep(const access::WorkerRequest &request);
    void setState(State state);
    void fail(State state, const core::Error &error);
    [[nodiscard]] QString databaseKey() const;

    Session &m_session;
    Preferences &m_preferences;
    WorkerEngine &m_engine;
    std::optional<core::WorkerCredentials> m_credentials;
    QString m_database; ///< key of the one it is signed in to; empty for none
    QString m_problem;
    QString m_reason; ///< why it stopped
    State m_state = State::Unknown;
    qint64 m_process = 0;
    qint64 m_ended = 0;
    quint64 m_number = 0; ///< of the sign-in: answers to an earlier one are dropped
    bool m_on = false;
    bool m_askedToStop = false;
    bool m_registering = false;
};

} // namespace transmittal::models
