// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injected.h"
#include "password_store.h"
#include "practice_starter.h"
#include "preferences.h"
#include "session.h"

#include <QObject>

namespace transmittal::models {

/// The form with which a person signs in: what they type, what is wrong with it beside the field in question,
/// and the ways round it (remembered password, practice). The password is not kept here. GUI thread.
class SignIn : public QObject, public Injected<SignIn>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString login READ login WRITE setLogin NOTIFY loginChanged FINAL)
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY databaseChanged FINAL)
    Q_PROPERTY(QString port READ port WRITE setPort NOTIFY databaseChanged FINAL)
    Q_PROPERTY(QString database READ database WRITE setDatabase NOTIFY databaseChanged FINAL)
    Q_PROPERTY(bool otherDatabase READ isOtherDatabase NOTIFY databaseChanged FINAL)
    Q_PROPERTY(bool remember READ remember WRITE setRemember NOTIFY rememberChanged FINAL)
    Q_PROPERTY(bool canRemember READ canRemember CONSTANT FINAL)
    Q_PROPERTY(QString loginError READ loginError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString serverError READ serverError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString portError READ portError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString databaseError READ databaseError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(bool offersPractice READ offersPractice CONSTANT FINAL)
    Q_PROPERTY(bool startingPractice READ isStartingPractice NOTIFY practiceChanged FINAL)
    Q_PROPERTY(QString practiceText READ practiceText NOTIFY practiceChanged FINAL)

public:
    /// All of them outlive it.
    SignIn(Session &session, Preferences &preferences, PasswordStore &passwords, PracticeStarter &practice,
           QObject *parent = nullptr);

    [[nodiscard]] QString login() const { return m_login; }
    void setLogin(const QString &login);
    /// A host, or the folder of a unix socket.
    [[nodiscard]] QString server() const { return m_server; }
    void setServer(const QString &server);
    [[nodiscard]] QString port() const { return m_port; }
    void setPort(const QString &port);
    [[nodiscard]] QString database() const { return m_database; }
    void setDatabase(const QString &database);
    /// Whether server, port and database differ from those of the settings.
    [[nodiscard]] bool isOtherDatabase() const;
    [[nodiscard]] bool remember() const { return m_remember; }
    void setRemember(bool remember);
    [[nodiscard]] bool canRemember() const { return m_passwords.isAvailable(); }

    [[nodiscard]] QString loginError() const { return m_errors.value(QStringLiteral("login")); }
    [[nodiscard]] QString passwordError() const { return m_errors.value(QStringLiteral("password")); }
    [[nodiscard]] QString serverError() const { return m_errors.value(QStringLiteral("server")); }
    [[nodiscard]] QString portError() const { return m_errors.value(QStringLiteral("port")); }
    [[nodiscard]] QString databaseError() const { return m_errors.value(QStringLiteral("database")); }

    [[nodiscard]] bool offersPractice() const { return m_practice.isAvailable(); }
    [[nodiscard]] bool isStartingPractice() const { return m_startingPractice; }
    /// What the start of practice is doing, why it failed, or that it was stopped.
    [[nodiscard]] QString practiceText() const { return m_practiceText; }

    /// Signs in with a remembered password if there is one; called once, at the start of the program.
    void begin();
    Q_INVOKABLE void submit(const QString &password);
    /// The same person again, after the database has refused the login in the middle.
    Q_INVOKABLE void resume(const QString &password);
    /// Likewise, with a password that has just been changed.
    void continueWith(const core::Secret &password);
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void useUsualDatabase();
    /// Signs in there as soon as it is ready.
    Q_INVOKABLE void startPractice();
    /// Calls that off while it is under way; it can be started again at once.
    Q_INVOKABLE void stopPractice();
    /// For a field that is being edited: its error is answered for.
    Q_INVOKABLE void clearError(const QString &field);
    /// For a form that is opened: what was wrong before it is no answer to what is typed now.
    Q_INVOKABLE void clearErrors();

Q_SIGNALS:
    void loginChanged();
    void databaseChanged();
    void rememberChanged();
    void errorsChanged();
    void practiceChanged();

private:
    [[nodiscard]] QString storeName() const;
    [[nodiscard]] database::ConnectionSettings wantedSettings() const;
    [[nodiscard]] QMap<QString, QString> check(const QString &password) const;
    void setErrors(const QMap<QString, QString> &errors);
    void setPractice(bool starting, const QString &text);
    void practiceStopped();
    void sessionChanged();
    void practiceStarted(const database::ConnectionSettings &settings, const QString &login,
                         const core::Secret &password);

    Session &m_session;
    Preferences &m_preferences;
    PasswordStore &m_passwords;
    PracticeStarter &m_practice;
    const database::ConnectionSettings m_usual;
    QString m_login;
    QString m_server;
    QString m_port;
    QString m_database;
    QMap<QString, QString> m_errors; ///< by field
    QString m_practiceText;
    core::Secret m_submitted; ///< until the database has answered, to be remembered when it was right
    bool m_remember = false;
    bool m_startingPractice = false;
};

} // namespace transmittal::models
