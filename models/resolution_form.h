// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "transmissions/transmission.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

#include <optional>

namespace transmittal::models {

/// A person's decision on an unconfirmed transmission: what became of it, how that is known, and why. A reply
/// that came too late is offered as evidence. What was typed stays until it is decided. GUI thread.
class ResolutionForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        transmittal::models::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(qint64 transmissionId READ transmissionId NOTIFY openChanged FINAL)
    Q_PROPERTY(QString decision READ decision WRITE setDecision NOTIFY edited FINAL)
    Q_PROPERTY(QString basis READ basis WRITE setBasis NOTIFY edited FINAL)
    Q_PROPERTY(
        QString certificateNumber READ certificateNumber WRITE setCertificateNumber NOTIFY edited FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY edited FINAL)
    Q_PROPERTY(QString certificateProblem READ certificateProblem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString reasonProblem READ reasonProblem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString basisProblem READ basisProblem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited FINAL)
    Q_PROPERTY(bool valid READ isValid NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString saveRefusal READ saveRefusal NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool hasLateReply READ hasLateReply NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString lateReplyWords READ lateReplyWords NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool lateReplyUsable READ isLateReplyUsable NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY stateChanged FINAL)

public:
    explicit ResolutionForm(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] qint64 transmissionId() const { return m_id; }
    /// "accepted", "not_filed", "send_again", or empty while nothing is chosen.
    [[nodiscard]] QString decision() const { return m_wanted.decision; }
    void setDecision(const QString &decision);
    /// "look_up", "report", "late_reply", "decision", or empty while nothing is chosen.
    [[nodiscard]] QString basis() const { return m_wanted.basis; }
    void setBasis(const QString &basis);
    [[nodiscard]] QString certificateNumber() const { return m_wanted.certificateNumber; }
    void setCertificateNumber(const QString &number);
    [[nodiscard]] QString reason() const { return m_wanted.reason; }
    void setReason(const QString &reason);
    [[nodiscard]] QString certificateProblem() const;
    [[nodiscard]] QString reasonProblem() const;
    [[nodiscard]] QString basisProblem() const;
    /// What follows from the decision, a sentence.
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] QString saveRefusal() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool hasLateReply() const { return m_lateAttempt != 0; }
    /// What the late reply says, once it was looked at; empty before.
    [[nodiscard]] QString lateReplyWords() const { return m_lateWords; }
    /// The late reply was read and is an acceptance with a number.
    [[nodiscard]] bool isLateReplyUsable() const { return !m_lateNumber.isEmpty(); }
    /// That a second person is awaited, in words; empty when not.
    [[nodiscard]] QString asked() const { return m_asked; }

    /// Opens the form; lateAttempt: the attempt with answers that came too late, 0 when there is none.
    Q_INVOKABLE void begin(qint64 id, qint64 lateAttempt);
    /// Reads the late reply, which leaves an audit row, and fills the form with it when it is an acceptance.
    Q_INVOKABLE void useLateReply();
    /// Ends with resolved(), secondPersonNeeded() or failed().
    Q_INVOKABLE void save();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void sessionChanged();
    void openChanged();
    void edited();
    void stateChanged();
    void resolved(qint64 id, const QString &decision);
    void secondPersonNeeded(qint64 id);
    void failed(const QString &sentence);

private:
    void touch();
    void takeLateReply(const std::vector<transmissions::Evidence> &evidence);

    QPointer<Session> m_session;
    qint64 m_id = 0;
    quint64 m_request = 0;
    bool m_saving = false;
    bool m_tried = false; ///< saving was tried: say what is missing
    QString m_error;
    QString m_asked;
    qint64 m_lateAttempt = 0;
    QString m_lateWords;
    QString m_lateNumber;
    transmissions::Resolution m_wanted;
};

} // namespace transmittal::models
