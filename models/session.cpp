// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "access/access_repository.h"
#include "core/clock.h"
#include "core/program.h"
#include "database/migrator.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using database::DatabaseThread;

namespace {

const QStringList &hintChannels()
{
    static const QStringList channels{u"tm_transmission"_s, u"tm_queue"_s, u"tm_worker"_s,
                                      u"tm_channel"_s,      u"tm_bulk"_s,  u"tm_notification"_s,
                                      u"tm_audit"_s,        u"tm_staff"_s, u"tm_setting"_s};
    return channels;
}

/// Refuses a schema that is not this program's, then says who has logged in.
Result<access::Identity> identify(Connection &connection)
{
    if (const auto verified = database::Migrator(connection).verify(); !verified)
        return verified.error();
    auto identity = access::AccessRepository(connection).whoami();
    if (identity && !identity->role)
        return Error{ErrorCode::NotPermitted,
                     Session::tr("This login belongs to no active member of staff. Ask an administrator."),
                     identity->login};
    return identity;
}

} // namespace

Session::Session(database::ConnectionSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{
    m_settings.workstation = core::program::workstation();
    m_settings.applicationName = u"transmittal"_s;
}

Session::~Session()
{
    close();
}

QString Session::role() const
{
    return m_identity.role ? access::name(*m_identity.role) : QString();
}

QString Session::databaseTitle() const
{
    return tr("%1 at %2")
        .arg(m_settings.name, m_settings.host.isEmpty() ? tr("this machine") : m_settings.host);
}

void Session::setSettings(database::ConnectionSettings settings)
{
    signOut();
    m_settings = std::move(settings);
    m_settings.workstation = core::program::workstation();
    m_settings.applicationName = u"transmittal"_s;
    Q_EMIT identityChanged();
}

void Session::signIn(const QString &login, const QString &password)
{
    signIn(login, core::Secret(password.toUtf8()));
}

void Session::signIn(const QString &login, const core::Secret &password)
{
    close();
    clearError();
    m_settings.user = login;
    m_settings.password = password;
    m_lists = std::make_unique<DatabaseThread>(m_settings);
    m_actions = std::make_unique<DatabaseThread>(m_settings);
    connect(m_actions.get(), &DatabaseThread::stateChanged, this, &Session::connectionChanged);
    setState(State::SigningIn);
    m_actions->start();
}

void Session::signOut()
{
    close();
    m_settings.password = {};
    m_identity = {};
    clearError();
    Q_EMIT identityChanged();
    setState(State::SignedOut);
}

void Session::close()
{
    ++m_number;
    m_listener.reset();
    m_lists.reset();
    m_actions.reset();
    if (std::exchange(m_live, false))
        Q_EMIT liveChanged();
}

void Session::connectionChanged(DatabaseThread::State state, const QString &staffText)
{
    switch (state) {
    case DatabaseThread::State::Connected:
        readIdentity();
        break;
    case DatabaseThread::State::Disconnected:
        if (m_state == State::SigningIn) {
            const quint64 session = m_number;
            // The thread's answer to any question names the reason by its code.
            core::whenDone(m_actions->run([](Connection &) { return Result<void>(); }), this,
                           [this, session](const Result<void> &result) {
                               if (session != m_number || result)
                                   return;
                               const Error why = result.error();
                               close();
                               setError(why);
                               setState(State::SignedOut);
                           });
        } else if (isSignedIn()) {
            setError(Error{ErrorCode::ConnectionLost, staffText, {}});
            setState(State::Lost);
        }
        break;
    case DatabaseThread::State::Connecting:
    case DatabaseThread::State::Stopped:
        break;
    }
}

void Session::readIdentity()
{
    ask(Lane::Actions, this, identify,
        [this](const Result<access::Identity> &result) { takeIdentity(result); });
}

void Session::takeIdentity(const Result<access::Identity> &result)
{
    if (!result) {
        if (result.error().code == ErrorCode::ConnectionLost)
            return; // the connection is tried again, and this with it
        const Error why = result.error();
        close();
        m_identity = {};
        Q_EMIT identityChanged();
        setError(why);
        setState(State::SignedOut);
        return;
    }
    const bool first = m_state == State::SigningIn;
    m_identity = *result;
    clearError();
    Q_EMIT identityChanged();
    if (first) {
        m_lists->start();
        listen();
    }
    setState(State::Ready);
    if (!first)
        Q_EMIT resync();
}

void Session::listen()
{
    m_listener = std::make_unique<database::Listener>(m_settings, hintChannels());
    connect(m_listener.get(), &database::Listener::hint, this, &Session::hint);
    connect(m_listener.get(), &database::Listener::resync, this, &Session::resync);
    connect(m_listener.get(), &database::Listener::tick, this, &Session::tick);
    connect(m_listener.get(), &database::Listener::listeningChanged, this, [this](bool listening) {
        if (m_live == listening)
            return;
        m_live = listening;
        Q_EMIT liveChanged();
    });
    m_listener->start();
}

Error Session::signedOut()
{
    return Error{ErrorCode::ConnectionLost, tr("Nobody is signed in."), {}};
}

void Session::noteAnswer()
{
    m_lastRead = core::SystemClock().now();
    Q_EMIT lastReadChanged();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::setError(const Error &error)
{
    m_error = error.staff;
    m_errorField = error.code == ErrorCode::LoginRefused || error.code == ErrorCode::NotPermitted
                       ? u"login"_s
                       : u"server"_s;
    Q_EMIT errorChanged();
}

void Session::clearError()
{
    m_error.clear();
    m_errorField.clear();
    Q_EMIT errorChanged();
}

} // namespace transmittal::models
