// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/transmission.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QQmlEngine>

#include <vector>

namespace transmittal::models {

/// One step of an attempt, for its line of time. A value.
class AttemptStep
{
    Q_GADGET
    QML_VALUE_TYPE(attemptStep)
    Q_PROPERTY(QString phase MEMBER phase FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QDateTime at MEMBER at FINAL)
    Q_PROPERTY(qint64 milliseconds MEMBER milliseconds FINAL)
    Q_PROPERTY(bool reached MEMBER reached FINAL)

public:
    QString phase; ///< "prepared", "connecting", "sending", "replied", "classified", "lost"
    QString title;
    QString detail;
    QDateTime at;
    qint64 milliseconds = -1; ///< since the step before; -1 for the first
    bool reached = false;     ///< false: it never came to this

    friend bool operator==(const AttemptStep &, const AttemptStep &) = default;
};

/// The attempts of one transmission, last first. Updated by difference.
class AttemptList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a TransmissionDetail")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged FINAL)

public:
    enum Role {
        AttemptIdRole = Qt::UserRole + 1, ///< "attemptId"
        NumberRole,                       ///< "number": from 1 on, over all rounds
        ClaimedAtRole,                    ///< "claimedAt"
        StepsRole,                        ///< "steps": list of AttemptStep
        MillisecondsRole,                 ///< "milliseconds": from claim to the last step
        OutcomeRole,        ///< "outcome": of core::Outcome, "lost", "lost_sent" or "sending", for StatusLook
        CodeRole,           ///< "code": named error
        DetailRole,         ///< "detail": what staff were told, in the program's language
        HttpStatusRole,     ///< "httpStatus": 0 without one
        EndpointRole,       ///< "endpoint"
        WorkstationRole,    ///< "workstation"
        LoginRole,          ///< "login": of the worker
        ProgramVersionRole, ///< "programVersion"
        RequestHashRole,    ///< "requestSha256"
        ReplyHashRole,      ///< "replySha256"
        LateEvidenceRole,   ///< "lateEvidence": answers that came too late
        TimingsRole,        ///< "timings": time per part of the call, in words
        HasEvidenceRole,    ///< "hasEvidence": whether bytes are stored
    };
    Q_ENUM(Role)

    explicit AttemptList(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// first to last, as the database gives them; the channel is whose catalogue knows their messages.
    void show(const std::vector<transmissions::Attempt> &attempts, const QString &channel);
    /// The attempt that has answers which came too late, the newest; 0: none.
    Q_INVOKABLE [[nodiscard]] qint64 withLateEvidence() const;
    /// The last attempt's id; 0: none.
    [[nodiscard]] qint64 last() const;

Q_SIGNALS:
    void countChanged();

private:
    QString m_channel;
    QList<transmissions::Attempt> m_attempts; ///< last first
};

} // namespace transmittal::models

Q_DECLARE_METATYPE(transmittal::models::AttemptStep)
