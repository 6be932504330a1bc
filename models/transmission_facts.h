// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/transmission.h"

#include <QDateTime>
#include <QObject>
#include <QQmlEngine>

namespace transmittal::models {

/// What the head and the facts of a transmission's detail show. A value; ids are 0 where there is none.
class TransmissionFacts
{
    Q_GADGET
    QML_VALUE_TYPE(transmissionFacts)
    Q_PROPERTY(qint64 id MEMBER id FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(QString student MEMBER student FINAL)
    Q_PROPERTY(QString channel MEMBER channel FINAL)
    Q_PROPERTY(QString authority MEMBER authority FINAL)
    Q_PROPERTY(QString certificateNumber MEMBER certificateNumber FINAL)
    Q_PROPERTY(QString code MEMBER code FINAL)
    Q_PROPERTY(qint64 enrollmentId MEMBER enrollmentId FINAL)
    Q_PROPERTY(int revision MEMBER revision FINAL)
    Q_PROPERTY(qint64 supersedes MEMBER supersedes FINAL)
    Q_PROPERTY(qint64 supersededBy MEMBER supersededBy FINAL)
    Q_PROPERTY(qint64 blockedBy MEMBER blockedBy FINAL)
    Q_PROPERTY(int attempts MEMBER attempts FINAL)
    Q_PROPERTY(QString phase MEMBER phase FINAL)
    Q_PROPERTY(QDateTime nextTry MEMBER nextTry FINAL)
    Q_PROPERTY(QDateTime stateSince MEMBER stateSince FINAL)
    Q_PROPERTY(QDateTime sentAt MEMBER sentAt FINAL)
    Q_PROPERTY(QDateTime acceptedAt MEMBER acceptedAt FINAL)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt FINAL)
    Q_PROPERTY(QString createdBy MEMBER createdBy FINAL)
    Q_PROPERTY(QString deadline MEMBER deadline FINAL)
    Q_PROPERTY(int daysLeft MEMBER daysLeft FINAL)
    Q_PROPERTY(bool deadlineNear MEMBER deadlineNear FINAL)
    Q_PROPERTY(bool deleted MEMBER deleted FINAL)

public:
    qint64 id = 0;
    QString state;   ///< as in the database, for StatusLook
    QString student; ///< first and last name, masked
    QString channel;
    QString authority;
    QString certificateNumber;
    QString code;
    qint64 enrollmentId = 0;
    int revision = 0;
    qint64 supersedes = 0;
    qint64 supersededBy = 0;
    qint64 blockedBy = 0;
    int attempts = 0;
    QString phase;
    QDateTime nextTry;
    QDateTime stateSince;
    QDateTime sentAt;
    QDateTime acceptedAt;
    QDateTime createdAt;
    QString createdBy;
    QString deadline;          ///< "3/14/26, 5 days left"; empty without one
    int daysLeft = 0;          ///< 0 also without a deadline
    bool deadlineNear = false; ///< a week or less, or over, while the filing is open
    bool deleted = false;

    friend bool operator==(const TransmissionFacts &, const TransmissionFacts &) = default;
};

[[nodiscard]] TransmissionFacts factsOf(const transmissions::Transmission &transmission);

} // namespace transmittal::models
