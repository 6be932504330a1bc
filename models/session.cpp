// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "access/access_repository.h"
#include "core/clock.h"
#include "core/program.h"
#include "database/migrator.h"
#include "error_words.h"

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

/// Whether trying again with the same login and password is of no use.
bool refusesLogin(ErrorCode code)
{
    return code == ErrorCode::LoginRefused || code == ErrorCode::NotPermitted;
}

QString fieldOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LoginRefused:
        return u"password"_s;
    case ErrorCode::NotPermitted:
        return u"login"_s;
    case ErrorCode::DatabaseMissing:
    case ErrorCode::SchemaOlder:
    case ErrorCode::SchemaNewer:
    case ErrorCode::MigrationEdited:
        return u"database"_s;
    default:
        return u"server"_s;
    }
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
    m_unanswered.clear(); // whoever asked may be half gone
    close();
}

QString Session::role() const
{
    return m_identity.role ? access::name(*m_identity.role) : QString();
}

QString Session::roleTitle() const
{
    if (!m_identity.role)
        return {};
    switch (*m_identity.role) {
    case access::StaffRole::Viewer:
        return tr("viewer");
    case access::StaffRole::Operator:
        return tr("operator");
    case access::StaffRole::Manager:
        return tr("manager");
    case access::StaffRole::Administrator:
        return tr("administrator");
    }
    return {};
}

QString Session::error() const
{
    return errorSentence(m_error);
}

QString Session::databaseTitle() const
{
    return tr("%1 at %2")
        .arg(m_settings.name, m_settings.host.isEmpty() ? tr("this machine") : m_settings.host);
}

void Session::setSettings(database::ConnectionSettings settings)
{
    signOut();
    clearError(); // of another database
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
    const bool again = isSignedIn() && login == m_identity.login;
    if (isSignedIn() && !again)
        signOut();
    else
        close();
    clearError();
    m_settings.user = login;
    m_settings.password = password;
    m_lists = std::make_unique<DatabaseThread>(m_settings);
    m_actions = std::make_unique<DatabaseThread>(m_settings);
    // What an earlier sign-in's threads say may still be on its way.
    connect(m_actions.get(), &DatabaseThread::stateChanged, this,
            [this, session = m_number](DatabaseThread::State state) {
                if (session == m_number)
                    connectionChanged(state);
            });
    connect(m_lists.get(), &DatabaseThread::stateChanged, this,
            [this, session = m_number](DatabaseThread::State state) {
                if (session == m_number)
                    listsChanged(state);
            });
    m_resuming = again;
    if (again)
        Q_EMIT stateChanged();
    else
        setState(State::SigningIn);
    m_actions->start();
}

void Session::signOut()
{
    close();
    m_settings.password = {};
    m_identity = {};
    clearError();
    setState(State::SignedOut);
    Q_EMIT identityChanged();
}

void Session::tryNow()
{
    for (const auto &thread : {m_actions.get(), m_lists.get()})
        if (thread)
            thread->tryNow();
}

void Session::close()
{
    ++m_number;
    m_readingIdentity = false;
    m_resuming = false;
    m_listsLost = false;
    for (QObject *thread : {static_cast<QObject *>(m_listener.get()), static_cast<QObject *>(m_lists.get()),
                            static_cast<QObject *>(m_actions.get())})
        if (thread)
            thread->disconnect(this);
    m_ending.take(std::move(m_listener));
    m_ending.take(std::move(m_lists), DatabaseThread::Running::Cancel);
    m_ending.take(std::move(m_actions), DatabaseThread::Running::LetFinish);
    answerAll();
    if (std::exchange(m_live, false))
        Q_EMIT liveChanged();
}

void Session::answerAll()
{
    for (const auto &[question, answer] : std::exchange(m_unanswered, {}))
        answer();
}

void Session::connectionChanged(DatabaseThread::State state)
{
    if (state == DatabaseThread::State::Connected) {
        readIdentity();
        return;
    }
    if (state != DatabaseThread::State::Disconnected)
        return;
    // The thread's answer to any question names the reason by its code.
    core::whenDone(m_actions->run([](Connection &) { return Result<void>(); }), this,
                   [this, session = m_number](const Result<void> &result) {
                       if (session == m_number && !result)
                           connectionFailed(result.error());
                   });
}

void Session::listsChanged(DatabaseThread::State state)
{
    if (state == DatabaseThread::State::Disconnected)
        m_listsLost = true;
    else if (state == DatabaseThread::State::Connected && std::exchange(m_listsLost, false) &&
             m_state == State::Ready)
        Q_EMIT resync();
}

void Session::connectionFailed(const Error &error)
{
    const bool first = m_state == State::SigningIn || m_resuming;
    if (first || refusesLogin(error.code)) {
        refuse(error);
    } else if (isSignedIn()) {
        setError(error);
        setState(State::Lost);
    }
}

void Session::readIdentity()
{
    if (std::exchange(m_readingIdentity, true))
        return;
    ask(Lane::Actions, this, identify, [this, session = m_number](const Result<access::Identity> &result) {
        if (session != m_number)
            return;
        m_readingIdentity = false;
        takeIdentity(result);
    });
}

void Session::takeIdentity(const Result<access::Identity> &result)
{
    if (!result) {
        // Lost again: the connection is tried again, and this with it.
        if (result.error().code != ErrorCode::ConnectionLost)
            refuse(result.error());
        return;
    }
    const bool begins = m_state == State::SigningIn || m_resuming;
    const bool wasAway = m_state != State::Ready;
    const access::Identity before = std::exchange(m_identity, *result);
    m_resuming = false;
    clearError();
    if (begins) {
        m_lists->start();
        listen();
    }
    setState(State::Ready);
    Q_EMIT identityChanged();
    if (before.login == m_identity.login)
        tellRights(before);
    if (wasAway && !begins)
        Q_EMIT resync();
}

void Session::refuse(const Error &error)
{
    const bool screensOpen = isSignedIn();
    close();
    setError(error);
    if (screensOpen) {
        setState(State::Ended);
        Q_EMIT stateChanged(); // signingIn, which is not told otherwise
        return;
    }
    m_identity = {};
    setState(State::SignedOut);
    Q_EMIT identityChanged();
}

void Session::tellRights(const access::Identity &before)
{
    if (before.role == m_identity.role)
        return;
    Q_EMIT rightsChanged(
        tr("An administrator has changed your role to %1. What you may do has changed.").arg(roleTitle()));
    Q_EMIT resync();
}

void Session::listen()
{
    m_listener = std::make_unique<database::Listener>(m_settings, hintChannels());
    connect(m_listener.get(), &database::Listener::hint, this, &Session::hinted);
    connect(m_listener.get(), &database::Listener::resync, this, &Session::resync);
    connect(m_listener.get(), &database::Listener::tick, this, &Session::tick);
    connect(m_listener.get(), &database::Listener::listeningChanged, this,
            [this, session = m_number](bool listening) {
                if (session == m_number)
                    listeningChanged(listening);
            });
    m_listener->start();
}

void Session::listeningChanged(bool listening)
{
    // One connection that came or went says much about the others, which look only when they are used.
    if (listening)
        tryNow();
    else
        for (const Lane lane : {Lane::Actions, Lane::Lists})
            ask(
                lane, this, [](Connection &connection) { return connection.ping(); }, [](const auto &) {});
    if (m_live == listening)
        return;
    m_live = listening;
    Q_EMIT liveChanged();
}

void Session::hinted(const QString &channel)
{
    if (channel == u"tm_staff"_s)
        readIdentity();
    Q_EMIT hint(channel);
}

Error Session::noConnection() const
{
    return Error{ErrorCode::ConnectionLost, m_error.isEmpty() ? tr("Nobody is signed in.") : m_error, {}};
}

void Session::noteAnswer()
{
    m_lastRead = core::SystemClock().now();
    Q_EMIT lastReadChanged();
}

void Session::noteRefusal(const Error &error)
{
    // Perhaps the role was changed a moment ago and nobody told.
    if (error.code == ErrorCode::NotPermitted && m_state == State::Ready)
        readIdentity();
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
    m_errorField = fieldOf(error.code);
    Q_EMIT errorChanged();
}

void Session::clearError()
{
    m_error.clear();
    m_errorField.clear();
    Q_EMIT errorChanged();
}

} // namespace transmittal::models
