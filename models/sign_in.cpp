// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sign_in.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Secret;

namespace {
constexpr int highestPort = 65535;
}

SignIn::SignIn(Session &session, Preferences &preferences, PasswordStore &passwords,
               PracticeStarter &practice, QObject *parent)
    : QObject(parent), m_session(session), m_preferences(preferences), m_passwords(passwords),
      m_practice(practice), m_usual(session.settings()),
      m_login(preferences.value(u"signIn/login"_s).toString()),
      m_remember(preferences.value(u"signIn/remember"_s).toBool())
{
    useUsualDatabase();
    const QVariantMap other = preferences.value(u"signIn/database"_s).toMap();
    if (!other.isEmpty()) {
        m_server = other.value(u"server"_s).toString();
        m_port = other.value(u"port"_s).toString();
        m_database = other.value(u"name"_s).toString();
    }
    connect(&session, &Session::stateChanged, this, &SignIn::sessionChanged);
    connect(&session, &Session::errorChanged, this, &SignIn::sessionChanged);
    connect(&practice, &PracticeStarter::progress, this,
            [this](const QString &text) { setPractice(true, text); });
    connect(&practice, &PracticeStarter::failed, this,
            [this](const QString &text) { setPractice(false, text); });
    connect(&practice, &PracticeStarter::stopped, this, &SignIn::practiceStopped);
    connect(&practice, &PracticeStarter::started, this, &SignIn::practiceStarted);
}

void SignIn::setLogin(const QString &login)
{
    if (login == m_login)
        return;
    m_login = login;
    clearError(u"login"_s);
    clearError(u"password"_s); // a login that was refused is refused together with its password
    Q_EMIT loginChanged();
}

void SignIn::setServer(const QString &server)
{
    if (server == m_server)
        return;
    m_server = server;
    clearError(u"server"_s);
    Q_EMIT databaseChanged();
}

void SignIn::setPort(const QString &port)
{
    if (port == m_port)
        return;
    m_port = port;
    clearError(u"port"_s);
    Q_EMIT databaseChanged();
}

void SignIn::setDatabase(const QString &database)
{
    if (database == m_database)
        return;
    m_database = database;
    clearError(u"database"_s);
    Q_EMIT databaseChanged();
}

bool SignIn::isOtherDatabase() const
{
    return m_server != m_usual.host || m_port != QString::number(m_usual.port) || m_database != m_usual.name;
}

void SignIn::setRemember(bool remember)
{
    if (remember == m_remember)
        return;
    m_remember = remember;
    if (!remember)
        m_passwords.forget(storeName(), m_login);
    m_preferences.setValue(u"signIn/remember"_s, remember);
    Q_EMIT rememberChanged();
}

void SignIn::begin()
{
    if (!m_remember || m_login.isEmpty() || !canRemember() || m_session.state() != Session::State::SignedOut)
        return;
    m_passwords.find(storeName(), m_login,
                     [self = QPointer<SignIn>(this), login = m_login](const std::optional<Secret> &password) {
                         // The person may have begun to type something else meanwhile.
                         if (self && password && self->m_login == login &&
                             self->m_session.state() == Session::State::SignedOut)
                             self->m_session.signIn(login, *password);
                     });
}

void SignIn::submit(const QString &password)
{
    if (m_session.isSigningIn())
        return;
    const QMap<QString, QString> wrong = check(password);
    setErrors(wrong);
    if (!wrong.isEmpty())
        return;
    m_login = m_login.trimmed();
    const auto wanted = wantedSettings();
    const auto &present = m_session.settings();
    if (wanted.host != present.host || wanted.port != present.port || wanted.name != present.name)
        m_session.setSettings(wanted);
    m_preferences.setValue(u"signIn/login"_s, m_login);
    m_preferences.setValue(
        u"signIn/database"_s,
        isOtherDatabase()
            ? QVariant(QVariantMap{{u"server"_s, m_server}, {u"port"_s, m_port}, {u"name"_s, m_database}})
            : QVariant());
    m_submitted = Secret(password.toUtf8());
    m_session.signIn(m_login, m_submitted);
}

void SignIn::resume(const QString &password)
{
    if (m_session.isSigningIn())
        return;
    if (password.isEmpty()) {
        setErrors({{u"password"_s, tr("Enter your password.")}});
        return;
    }
    setErrors({});
    continueWith(Secret(password.toUtf8()));
}

void SignIn::continueWith(const Secret &password)
{
    m_submitted = password;
    m_session.signIn(m_session.login(), m_submitted);
}

void SignIn::giveUp()
{
    if (m_session.state() == Session::State::SigningIn)
        m_session.signOut();
}

void SignIn::useUsualDatabase()
{
    m_server = m_usual.host;
    m_port = QString::number(m_usual.port);
    m_database = m_usual.name;
    setErrors({});
    Q_EMIT databaseChanged();
}

void SignIn::startPractice()
{
    if (m_startingPractice)
        return;
    setPractice(true, tr("Starting practice…"));
    m_practice.start();
}

void SignIn::stopPractice()
{
    if (!m_startingPractice)
        return;
    practiceStopped();
    m_practice.stop();
}

void SignIn::clearError(const QString &field)
{
    if (m_errors.remove(field) > 0)
        Q_EMIT errorsChanged();
}

void SignIn::clearErrors()
{
    setErrors({});
}

QString SignIn::storeName() const
{
    return u"%1:%2/%3"_s.arg(m_server, m_port, m_database);
}

database::ConnectionSettings SignIn::wantedSettings() const
{
    database::ConnectionSettings settings = m_usual;
    settings.host = m_server.trimmed();
    settings.port = m_port.toInt();
    settings.name = m_database.trimmed();
    return settings;
}

QMap<QString, QString> SignIn::check(const QString &password) const
{
    QMap<QString, QString> wrong;
    if (m_login.trimmed().isEmpty())
        wrong.insert(u"login"_s, tr("Enter your login."));
    if (password.isEmpty())
        wrong.insert(u"password"_s, tr("Enter your password."));
    if (m_server.trimmed().isEmpty())
        wrong.insert(u"server"_s, tr("Enter the name of the database server."));
    if (m_database.trimmed().isEmpty())
        wrong.insert(u"database"_s, tr("Enter the name of the database."));
    bool isNumber = false;
    const int port = m_port.toInt(&isNumber);
    if (!isNumber || port < 1 || port > highestPort)
        wrong.insert(u"port"_s, tr("Enter a number between 1 and 65535; usually it is 5432."));
    return wrong;
}

void SignIn::setErrors(const QMap<QString, QString> &errors)
{
    if (errors == m_errors)
        return;
    m_errors = errors;
    Q_EMIT errorsChanged();
}

void SignIn::setPractice(bool starting, const QString &text)
{
    m_startingPractice = starting;
    m_practiceText = text;
    Q_EMIT practiceChanged();
}

void SignIn::practiceStopped()
{
    if (m_startingPractice)
        setPractice(false, tr("The start was stopped."));
}

void SignIn::sessionChanged()
{
    if (m_session.isSigningIn())
        return;
    if (m_session.state() == Session::State::Ready) {
        setErrors({});
        if (m_remember && !m_submitted.isEmpty())
            m_passwords.keep(storeName(), m_session.login(), m_submitted);
        m_submitted = {};
    } else if (!m_session.error().isEmpty() && !m_session.errorField().isEmpty()) {
        if (m_session.errorField() == u"password"_s && m_session.state() == Session::State::SignedOut)
            m_passwords.forget(storeName(), m_login);
        m_submitted = {};
        setErrors({{m_session.errorField(), m_session.error()}});
    }
}

void SignIn::practiceStarted(const database::ConnectionSettings &settings, const QString &login,
                             const Secret &password)
{
    setPractice(false, {});
    m_session.setSettings(settings);
    m_session.signIn(login, password);
}

} // namespace transmittal::models
