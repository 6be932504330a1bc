// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/staff_member.h"
#include "core/secret.h"
#include "core/when_done.h"
#include "database/database_thread.h"
#include "database/listener.h"
#include "ending_threads.h"
#include "injected.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>

#include <functional>
#include <map>
#include <memory>

namespace transmittal::models {

/// A person's login at the database, and through it everything the screens read and do. GUI thread.
///
/// Signing in opens two connections for screens, so that a long list does not hold up a click, and one that
/// listens. When the database goes away the session stays, says so, and comes back by itself. When the
/// database refuses the login in the middle (disabled, another password), what is on the screen stays until
/// the person signs in again or out.
class Session : public QObject, public Injected<Session>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(transmittal::models::Session::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool signingIn READ isSigningIn NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString login READ login NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString fullName READ fullName NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString role READ role NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString roleTitle READ roleTitle NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString environment READ environment NOTIFY identityChanged FINAL)
    Q_PROPERTY(bool practice READ isPractice NOTIFY identityChanged FINAL)
    Q_PROPERTY(bool mayOperate READ mayOperate NOTIFY identityChanged FINAL)
    Q_PROPERTY(bool mayManage READ mayManage NOTIFY identityChanged FINAL)
    Q_PROPERTY(bool mayAdminister READ mayAdminister NOTIFY identityChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool live READ isLive NOTIFY liveChanged FINAL)
    Q_PROPERTY(QDateTime lastRead READ lastRead NOTIFY lastReadChanged FINAL)
    Q_PROPERTY(QString databaseTitle READ databaseTitle NOTIFY identityChanged FINAL)

public:
    enum class State {
        SignedOut,
        SigningIn,
        Ready,
        Lost,  ///< signed in, but the database does not answer at the moment; it is tried again
        Ended, ///< signed in, but the database refuses this login now; somebody must sign in again
    };
    Q_ENUM(State)

    /// Who waits for whom: calls on one lane keep their order.
    enum class Lane {
        Lists,   ///< pages of lists, counts, charts
        Actions, ///< details, and what a person does
    };

    /// The settings lack user and password.
    explicit Session(database::ConnectionSettings settings, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Somebody's screens are open, even when the database does not answer or refuses the login by now.
    [[nodiscard]] bool isSignedIn() const
    {
        return m_state == State::Ready || m_state == State::Lost || m_state == State::Ended;
    }
    /// A login is on its way; in state Ended too, where the screens stay open meanwhile.
    [[nodiscard]] bool isSigningIn() const { return m_state == State::SigningIn || m_resuming; }
    [[nodiscard]] QString login() const { return m_identity.login; }
    [[nodiscard]] QString fullName() const { return m_identity.fullName; }
    /// "viewer", "operator", "manager", "administrator"; empty while nobody is signed in.
    [[nodiscard]] QString role() const;
    /// The same for people, translated.
    [[nodiscard]] QString roleTitle() const;
    /// "practice" or "live"; empty while nobody is signed in.
    [[nodiscard]] QString environment() const { return m_identity.environment; }
    [[nodiscard]] bool isPractice() const { return m_identity.environment == QLatin1String("practice"); }
    // Hints for the screen only: the database decides again at each call.
    [[nodiscard]] bool mayOperate() const { return may(access::StaffRole::Operator); }
    [[nodiscard]] bool mayManage() const { return may(access::StaffRole::Manager); }
    [[nodiscard]] bool mayAdminister() const { return may(access::StaffRole::Administrator); }
    /// Why nobody is signed in, or why the database is lost: a sentence for staff; empty when all is well.
    [[nodiscard]] QString error() const;
    /// "login", "password", "server", "database" or empty: which field of the sign-in form the error is
    /// about.
    [[nodiscard]] QString errorField() const { return m_errorField; }
    /// Whether changes by others are told at once; otherwise screens read again every 15 s.
    [[nodiscard]] bool isLive() const { return m_live; }
    /// When the database last answered.
    [[nodiscard]] QDateTime lastRead() const { return m_lastRead; }
    /// "transmittal at db.example.org"; for the status bar.
    [[nodiscard]] QString databaseTitle() const;
    [[nodiscard]] const database::ConnectionSettings &settings() const { return m_settings; }

    /// Another server or database; signs out first.
    void setSettings(database::ConnectionSettings settings);
    /// In state Ended the same login goes on where it was; another one begins anew.
    Q_INVOKABLE void signIn(const QString &login, const QString &password);
    void signIn(const QString &login, const core::Secret &password);
    /// Ends everything at once: what was asked is answered with an error, what runs at the server is
    /// cancelled, except for writes, which may finish.
    Q_INVOKABLE void signOut();
    /// Tries a lost database again now instead of after the pause.
    Q_INVOKABLE void tryNow();

    /// Runs work(connection) on a database thread and then(result) on this one, exactly once and never from
    /// within this call, unless the receiver is gone by then. The work returns a core::Result. After signing
    /// out the result is an error whatever the database said.
    template <typename Work, typename Then>
    void ask(Lane lane, QObject *receiver, Work work, Then then)
    {
        using R = std::invoke_result_t<Work, database::Connection &>;
        auto *thread = (lane == Lane::Lists ? m_lists : m_actions).get();
        // Type-erased, or GCC 12 warns of values that are not there in an error.
        const auto shared = std::make_shared<std::function<void(const R &)>>(
            [receiver = QPointer<QObject>(receiver), then = std::move(then)](const R &result) mutable {
                if (receiver)
                    then(result);
            });
        if (!thread) {
            QMetaObject::invokeMethod(
                this, [this, shared] { (*shared)(R(noConnection())); }, Qt::QueuedConnection);
            return;
        }
        const quint64 question = ++m_question;
        m_unanswered.emplace(question, [this, shared] { (*shared)(R(noConnection())); });
        core::whenDone(thread->run(std::move(work)), this, [this, question, shared](const R &result) {
            if (m_unanswered.erase(question) == 0)
                return; // answered when the person signed out
            if (result)
                noteAnswer();
            else
                noteRefusal(result.error());
            (*shared)(result);
        });
    }

Q_SIGNALS:
    void stateChanged();
    void identityChanged();
    void errorChanged();
    void liveChanged();
    void lastReadChanged();
    /// Something changed: "tm_transmission", "tm_queue", "tm_worker", "tm_channel", "tm_bulk",
    /// "tm_notification", "tm_audit", "tm_staff", "tm_setting". Read again what is shown of it.
    void hint(const QString &channel);
    /// Anything may have changed: read everything again that is shown.
    void resync();
    /// Every 15 s: read again what must not be old.
    void tick();
    /// What the person may do has changed; a sentence that says so.
    void rightsChanged(const QString &text);

private:
    [[nodiscard]] bool may(access::StaffRole least) const
    {
        return m_identity.role && *m_identity.role >= least;
    }
    /// Why there is nobody to ask.
    [[nodiscard]] core::Error noConnection() const;
    void noteAnswer();
    void noteRefusal(const core::Error &error);
    void setState(State state);
    void setError(const core::Error &error);
    void clearError();
    void connectionChanged(database::DatabaseThread::State state);
    void listsChanged(database::DatabaseThread::State state);
    void connectionFailed(const core::Error &error);
    void readIdentity();
    void takeIdentity(const core::Result<access::Identity> &result);
    void refuse(const core::Error &error);
    void tellRights(const access::Identity &before);
    void listen();
    void listeningChanged(bool listening);
    void hinted(const QString &channel);
    void close();
    void answerAll();

    database::ConnectionSettings m_settings;
    std::unique_ptr<database::DatabaseThread> m_lists;
    std::unique_ptr<database::DatabaseThread> m_actions;
    std::unique_ptr<database::Listener> m_listener;
    access::Identity m_identity;
    State m_state = State::SignedOut;
    QString m_error; ///< as it was written
    QString m_errorField;
    QDateTime m_lastRead;
    bool m_live = false;
    bool m_resuming = false; ///< signing in again out of Ended
    bool m_readingIdentity = false;
    bool m_listsLost = false;
    quint64 m_number = 0; ///< of the sign-in
    quint64 m_question = 0;
    std::map<quint64, std::function<void()>> m_unanswered; ///< answers with an error
    EndingThreads m_ending;
};

} // namespace transmittal::models
