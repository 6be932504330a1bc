// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "advice.h"
#include "attempt_list.h"
#include "jobs/queue_health.h"
#include "session.h"
#include "transmission_facts.h"
#include "transmission_fields.h"
#include "transmissions/detail_repository.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include <optional>

namespace transmittal::models {

/// One transmission with everything around it: data, attempts, what to do now, and what a person may do.
/// Read again by itself when it changes. Created bare, or with id 0, it is empty. GUI thread.
class TransmissionDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(
        qint64 transmissionId READ transmissionId WRITE setTransmissionId NOTIFY transmissionIdChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(transmittal::models::TransmissionFacts facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(transmittal::models::Advice advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(transmittal::models::TransmissionFields *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(transmittal::models::AttemptList *attempts READ attempts CONSTANT FINAL)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY revealedChanged FINAL)
    Q_PROPERTY(bool revealing READ isRevealing NOTIFY revealedChanged FINAL)
    Q_PROPERTY(QString student READ student NOTIFY studentChanged FINAL)
    Q_PROPERTY(QString acting READ acting NOTIFY actingChanged FINAL)
    Q_PROPERTY(QString sendRefusal READ sendRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString retryRefusal READ retryRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString correctRefusal READ correctRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString resolveRefusal READ resolveRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString cancelRefusal READ cancelRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString removeRefusal READ removeRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString revealRefusal READ revealRefusal NOTIFY changed FINAL)

public:
    explicit TransmissionDetail(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// Whether somebody looks at it; while nobody does nothing is read and nothing stays revealed.
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] qint64 transmissionId() const { return m_id; }
    void setTransmissionId(qint64 id);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Whether there is something to show.
    [[nodiscard]] bool isFound() const { return m_transmission.has_value(); }
    /// Why the last reading failed, for staff; what was read before stays.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] TransmissionFacts facts() const { return m_facts; }
    [[nodiscard]] Advice advice() const { return m_advice; }
    [[nodiscard]] TransmissionFields *fields() { return &m_fields; }
    [[nodiscard]] AttemptList *attempts() { return &m_attempts; }
    /// As the database last gave it.
    [[nodiscard]] const std::optional<transmissions::Transmission> &transmission() const
    {
        return m_transmission;
    }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] bool isRevealing() const { return m_revealing; }
    /// The name: masked, or in clear while revealed.
    [[nodiscard]] QString student() const { return m_student; }
    /// The action under way ("send", "retry", "cancel", "remove"), empty when there is none.
    [[nodiscard]] QString acting() const { return m_acting; }

    // Why an action is not possible, a sentence for staff; empty when it is. The database decides again.
    [[nodiscard]] QString sendRefusal() const;
    [[nodiscard]] QString retryRefusal() const;
    [[nodiscard]] QString correctRefusal() const;
    [[nodiscard]] QString resolveRefusal() const;
    [[nodiscard]] QString cancelRefusal() const;
    [[nodiscard]] QString removeRefusal() const;
    [[nodiscard]] QString revealRefusal() const;

    Q_INVOKABLE void refresh();
    /// Shows the personal data in clear for a while; the reason is kept in the audit trail.
    Q_INVOKABLE void reveal(const QString &reason);
    Q_INVOKABLE void hide();
    /// How long data stay revealed; two minutes unless set.
    void setRevealTime(std::chrono::milliseconds time) { m_hideTimer.setInterval(time); }

    /// "send", "retry", "cancel" or "remove" on any transmission, this one or another; one at a time. Ends
    /// with done() or failed().
    Q_INVOKABLE void act(const QString &action, qint64 id, const QString &reason = {});

Q_SIGNALS:
    void sessionChanged();
    void activeChanged();
    void transmissionIdChanged();
    void loadingChanged();
    void errorChanged();
    void changed();
    void revealedChanged();
    void studentChanged();
    void actingChanged();
    /// couldUndo: cancelling it can be taken back without anything being sent that was not to be sent.
    void done(const QString &action, qint64 id, bool couldUndo);
    void failed(const QString &action, qint64 id, const QString &sentence);

private:
    struct Reading;
    [[nodiscard]] bool mayRead() const;
    void read();
    void take(const Reading &reading);
    void forget();
    void identityChanged();
    void signedOut();
    void compose();
    void hinted(const QString &channel);
    void setLoading(bool loading);
    void setError(const QString &error);
    void setStudent(const QString &student);
    [[nodiscard]] QString refusal(const QString &action) const;

    QPointer<Session> m_session;
    QString m_login;
    qint64 m_id = 0;
    quint64 m_request = 0; ///< answers to an earlier one are dropped
    bool m_active = true;
    bool m_loading = false;
    bool m_again = false;       ///< it changed while it was being read
    bool m_contextStale = true; ///< queue and workers are to be read again
    bool m_revealed = false;
    bool m_revealing = false;
    QString m_error;
    QString m_acting;
    QString m_student;
    std::optional<transmissions::Transmission> m_transmission;
    std::optional<jobs::QueueHealth> m_queue;
    std::optional<transmissions::detail::OpenOrder> m_order;
    int m_workers = -1;
    TransmissionFacts m_facts;
    Advice m_advice;
    TransmissionFields m_fields;
    AttemptList m_attempts;
    QTimer m_hideTimer;
};

} // namespace transmittal::models
