// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace transmittal::transmissions {

/// The states of core.transmission (requirement T4).
enum class TransmissionState {
    Pending,
    Sending,
    Accepted,
    Rejected, ///< the data must change
    Waiting,  ///< to be tried again
    OnHold,   ///< the channel must be mended
    Unconfirmed,
    Failed, ///< attempts used up
    Cancelled,
};

/// As in the database: "pending", "on_hold", …
[[nodiscard]] QString name(TransmissionState state);
[[nodiscard]] std::optional<TransmissionState> transmissionStateFromName(QStringView name);
/// All of them, in the order above.
[[nodiscard]] const std::vector<TransmissionState> &transmissionStates();

/// One revision of a filing as staff see it (core.transmission_view): personal data are masked in the
/// database.
struct Transmission
{
    qint64 id = 0;
    QString channel;
    QString authority;
    qint64 enrollmentId = 0;
    int revision = 1;
    std::optional<qint64> supersedes;
    std::optional<qint64> supersededBy;
    TransmissionState state = TransmissionState::Pending;
    QString firstName;     ///< masked
    QString lastName;      ///< masked
    QString driverLicense; ///< masked
    QString birthYear;
    QString citationNumber;
    QString courtCode;
    QDate completionDate;
    QString modality; ///< empty: the channel's
    QDate dueOn;
    std::optional<qint64> daysLeft; ///< until dueOn, by the database's date
    QString businessKey;            ///< hexadecimal hash; empty while the data are incomplete
    std::optional<qint64> jobId;
    std::optional<qint64> blockedBy;
    QJsonArray findings; ///< [{"field", "message"}]
    QString code;        ///< named error, empty when there is none
    QString message;     ///< for staff
    int attempts = 0;
    QString certificateNumber;
    QString ccStatCd;
    QString ccSubTstamp;
    QDateTime sentAt;
    QDateTime acceptedAt;
    QDateTime stateSince;
    QDateTime deletedAt;
    QDateTime createdAt;
    QString createdBy;
    QDateTime nextTry;
    QString phase; ///< of the attempt under way
    QString environment;
};

/// A filter that lists, previews and bulk actions share (core.transmission_where). What is not set does not
/// restrict; superseded and deleted ones never show.
struct TransmissionFilter
{
    QList<qint64> ids;
    QString channel;
    QStringList states;
    QString code;
    QString court;
    /// Beginning of a name (first or last first), licence or citation, or a whole certificate number or id;
    /// capitals and accents do not count.
    QString search;
    QDateTime createdFrom;
    QDateTime createdTo; ///< exclusive
    QDate completedFrom; ///< of the course
    QDate completedTo;   ///< inclusive
    /// Still open and due within so many days, or overdue.
    std::optional<int> dueWithin;
    QList<qint64> exclude; ///< what a selection of everything leaves out

    bool operator==(const TransmissionFilter &) const = default;
    [[nodiscard]] bool isEmpty() const;
    /// The form the database reads; an empty filter says {"all": true}, so that nothing means everything by
    /// accident.
    [[nodiscard]] QJsonObject json() const;
};

/// One attempt with the facts of its phases; the bytes are read by readEvidence().
struct Attempt
{
    qint64 id = 0;
    qint64 jobId = 0;
    int number = 0;
    QString login;
    QString workstation;
    QString programVersion;
    QDateTime claimedAt;
    QJsonArray phases; ///< [{"phase", "at", "detail"}]
    QString outcome;   ///< empty while it is under way, or lost
    QString code;
    QString detail;
    std::optional<qint64> httpStatus;
    QString requestSha256;
    QString replySha256;
    QString endpoint;
    QJsonObject microseconds;
    int lateEvidence = 0; ///< answers that came after the lease was lost
};

/// The exact bytes of one phase of an attempt.
struct Evidence
{
    QString phase; ///< "prepared", "replied", …; of late ones "reply" or "finish"
    QDateTime at;
    QByteArray content; ///< requests hold placeholders instead of secrets, but personal data
    QString sha256;
    std::optional<qint64> httpStatus;
    QString httpHeaders;
    bool late = false;
};

/// How many there are; superseded and deleted ones left out.
struct TransmissionCount
{
    QString channel;
    QString state;
    qint64 count = 0;
};

enum class BulkAction { Send, Retry, Cancel, Delete };
[[nodiscard]] QString name(BulkAction action);

/// How many transmissions an action would touch or pass over, by reason.
struct BulkPreviewLine
{
    bool applies = false;
    QString reason; ///< empty when it applies
    qint64 count = 0;
    bool capped = false; ///< more than the preview counts match; the line stands for more than it says
};

struct BulkStatus
{
    qint64 id = 0;
    QString action;
    QJsonObject filter;
    QString reason;
    QString askedBy;
    QDateTime askedAt;
    QString state; ///< "running", "stopping", "stopped", "finished"
    int total = 0;
    int done = 0;
    int skipped = 0;
    int failed = 0;
    QDateTime finishedAt;

    bool operator==(const BulkStatus &) const = default;
    [[nodiscard]] bool ended() const;
};

struct BulkItem
{
    qint64 transmissionId = 0;
    QString result; ///< "done", "skipped", "failed"; empty while it waits
    QString reason;

    bool operator==(const BulkItem &) const = default;
};

/// A person's word on an unconfirmed transmission (requirement X1).
struct Resolution
{
    QString decision; ///< "accepted", "not_filed", "send_again"
    QString basis;    ///< "look_up", "report", "late_reply", "decision"
    QString reason;
    QString certificateNumber; ///< with "accepted"
};

} // namespace transmittal::transmissions
