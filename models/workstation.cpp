// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workstation.h"

#include "access/access_service.h"
#include "core/program.h"
#include "core/when_done.h"
#include "error_words.h"
#include "worker_registry.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::WorkerState;
using core::Error;
using core::Result;
using database::Connection;

namespace {

using Credentials = std::optional<core::WorkerCredentials>;
using Registered = std::optional<WorkerState>;

Result<Registered> registered(Connection &connection, const QString &login)
{
    const auto workers = access::AccessRepository(connection).workers();
    if (!workers)
        return workers.error();
    for (const auto &worker : *workers)
        if (worker.login == login)
            return Registered(worker.state);
    return Registered();
}

} // namespace

Workstation::Workstation(Session &session, Preferences &preferences, WorkerEngine &engine, QObject *parent)
    : QObject(parent), m_session(session), m_preferences(preferences), m_engine(engine)
{
    connect(&m_session, &Session::stateChanged, this, &Workstation::sessionChanged);
    connect(&m_session, &Session::identityChanged, this, &Workstation::sessionChanged);
    connect(&m_session, &Session::resync, this, &Workstation::readRegistry);
    connect(&m_session, &Session::hint, this, [this](const QString &channel) {
        if (channel == "tm_worker"_L1)
            readRegistry();
    });
    connect(&m_engine, &WorkerEngine::started, this, [this](qint64 process) {
        m_process = process;
        m_problem.clear();
        if (m_state == State::Starting)
            setState(State::Working);
    });
    connect(&m_engine, &WorkerEngine::refused, this,
            [this](const Error &error) { fail(State::Refused, error); });
    connect(&m_engine, &WorkerEngine::warned, this, [this](const QString &text) {
        m_problem = text;
        Q_EMIT stateChanged();
    });
    connect(&m_engine, &WorkerEngine::progressed, this, [this](quint64 ended) {
        m_ended = static_cast<qint64>(ended);
        Q_EMIT endedChanged();
    });
    connect(&m_engine, &WorkerEngine::finished, this, [this](const QString &reason) {
        m_process = 0;
        // Drained from elsewhere: it must not begin again by itself.
        if (!std::exchange(m_askedToStop, false)) {
            m_on = false;
            m_reason = reason;
        }
        if (m_state == State::Starting || m_state == State::Working || m_state == State::Stopping)
            setState(State::Off);
        startIfMeant();
    });
}

QString Workstation::status() const
{
    switch (m_state) {
    case State::Unknown:
        return {};
    case State::Unreadable:
    case State::Refused:
        return u"error"_s;
    case State::Unregistered:
    case State::Off:
        return u"stopped"_s;
    case State::Requested:
        return u"requested"_s;
    case State::Retired:
        return u"retired"_s;
    case State::Starting:
    case State::Working:
        return u"running"_s;
    case State::Stopping:
        return u"stopping"_s;
    }
    return {};
}

QString Workstation::sentence() const
{
    switch (m_state) {
    case State::Unknown:
        return {};
    case State::Unreadable:
    case State::Refused:
        return problem();
    case State::Unregistered:
        return tr("This workstation sends nothing: it is not registered as a worker.");
    case State::Requested:
        return tr("This workstation waits to be approved. An administrator compares its key, %1, and "
                  "approves it.")
            .arg(fingerprint());
    case State::Retired:
        return tr("This workstation may not work any more: an administrator retired it. Register it again to "
                  "ask anew.");
    case State::Off:
        return m_reason.isEmpty() ? tr("This workstation may send, but is switched off.")
                                  : tr("This workstation was asked to stop: %1").arg(m_reason);
    case State::Starting:
        return tr("This workstation is about to begin.");
    case State::Working:
        return tr("This workstation sends transmissions.");
    case State::Stopping:
        return tr("This workstation stops: it waits for the answers to what was sent.");
    }
    return {};
}

QString Workstation::problem() const
{
    return errorSentence(m_problem);
}

bool Workstation::isSwitchable() const
{
    switch (m_state) {
    case State::Off:
    case State::Starting:
    case State::Working:
    case State::Stopping:
    case State::Refused:
        return true;
    case State::Unknown:
    case State::Unreadable:
    case State::Unregistered:
    case State::Requested:
    case State::Retired:
        break;
    }
    return false;
}

bool Workstation::isRegistrable() const
{
    return (m_state == State::Unregistered || m_state == State::Retired) && !m_registering &&
           m_session.mayOperate();
}

QString Workstation::name() const
{
    return core::program::workstation();
}

QString Workstation::fingerprint() const
{
    return m_credentials ? grouped(access::keyFingerprint(m_credentials->keys.publicKey)) : QString();
}

void Workstation::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    m_reason.clear();
    m_preferences.setValue(u"worker/"_s + databaseKey(), on);
    if (on)
        startIfMeant();
    else
        switchOff();
    Q_EMIT stateChanged();
}

void Workstation::switchOff()
{
    if (m_state == State::Working || m_state == State::Starting) {
        m_askedToStop = true;
        setState(State::Stopping);
        m_engine.stop(tr("switched off here"));
    } else if (m_state == State::Refused) {
        m_problem.clear();
        m_state = State::Off;
    }
}

void Workstation::sessionChanged()
{
    const QString database =
        m_session.isSignedIn() && !m_session.environment().isEmpty() ? databaseKey() : QString();
    if (database == m_database) {
        Q_EMIT stateChanged();
        return;
    }
    if (m_state == State::Working || m_state == State::Starting) {
        m_askedToStop = true;
        m_engine.stop(tr("signed out"));
    }
    ++m_number;
    m_database = database;
    m_credentials.reset();
    m_problem.clear();
    m_reason.clear();
    m_process = 0;
    m_ended = 0;
    m_registering = false;
    setState(State::Unknown);
    if (m_database.isEmpty())
        return;
    m_on = m_preferences.value(u"worker/"_s + m_database, m_session.isPractice()).toBool();
    load();
}

void Workstation::load()
{
    core::whenDone(m_engine.load(m_session.settings()), this,
                   [this, number = m_number](const Result<Credentials> &loaded) {
                       if (number != m_number)
                           return;
                       if (!loaded)
                           return fail(State::Unreadable, loaded.error());
                       m_credentials = *loaded;
                       if (!m_credentials)
                           return setState(State::Unregistered);
                       readRegistry();
                   });
}

void Workstation::readRegistry()
{
    if (!m_credentials || m_session.state() != Session::State::Ready)
        return;
    m_session.ask(
        Session::Lane::Lists, this,
        [login = m_credentials->login](Connection &connection) { return registered(connection, login); },
        [this, number = m_number](const Result<Registered> &found) {
            if (number == m_number && found)
                take(*found);
        });
}

void Workstation::take(const Registered &found)
{
    if (!found || *found == WorkerState::Retired) {
        if (m_state == State::Working || m_state == State::Starting) {
            m_askedToStop = true;
            m_engine.stop(tr("retired"));
        }
        return setState(found ? State::Retired : State::Unregistered);
    }
    if (*found == WorkerState::Requested)
        return setState(State::Requested);
    if (isSwitchable())
        return;
    setState(State::Off);
    startIfMeant();
}

void Workstation::startIfMeant()
{
    if (!m_on || !m_credentials || (m_state != State::Off && m_state != State::Refused))
        return;
    m_problem.clear();
    m_reason.clear();
    m_ended = 0;
    m_askedToStop = false;
    setState(State::Starting);
    m_engine.start(m_session.settings(), *m_credentials);
}

void Workstation::registerHere()
{
    if (!isRegistrable())
        return;
    m_registering = true;
    m_problem.clear();
    Q_EMIT stateChanged();
    m_session.ask(
        Session::Lane::Actions, this,
        [name = name()](Connection &connection) {
            return access::AccessService(connection).requestWorker(name);
        },
        [this, number = m_number](const Result<access::WorkerRequest> &request) {
            if (number != m_number)
                return;
            if (request)
                return keep(*request);
            m_registering = false;
            m_problem = request.error().staff;
            Q_EMIT stateChanged();
        });
}

void Workstation::keep(const access::WorkerRequest &request)
{
    core::whenDone(m_engine.keep(m_session.settings(), request.credentials), this,
                   [this, number = m_number, request](const Result<void> &kept) {
                       if (number != m_number)
                           return;
                       m_registering = false;
                       if (!kept) {
                           m_problem =
                               tr("%1 The worker %2, which was asked for, is of no use: an administrator may "
                                  "retire it.")
                                   .arg(errorSentence(kept.error()), request.credentials.login);
                           Q_EMIT stateChanged();
                           return;
                       }
                       m_credentials = request.credentials;
                       take(request.state);
                   });
}

void Workstation::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Workstation::fail(State state, const Error &error)
{
    m_process = 0;
    m_askedToStop = false;
    m_problem = error.staff;
    setState(state);
}

QString Workstation::databaseKey() const
{
    const auto &settings = m_session.settings();
    return u"%1:%2/%3"_s.arg(settings.host).arg(settings.port).arg(settings.name);
}

} // namespace transmittal::models
