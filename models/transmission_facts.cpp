// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_facts.h"

#include "format.h"

#include <QCoreApplication>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using transmissions::Transmission;
using transmissions::TransmissionState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransmissionFacts)
};

QString deadline(const Transmission &t)
{
    if (!t.dueOn.isValid())
        return {};
    const QString day = Format::date(t.dueOn);
    const auto left = static_cast<int>(t.daysLeft.value_or(0));
    if (t.state == TransmissionState::Accepted || t.state == TransmissionState::Cancelled)
        return day;
    if (left < 0)
        return Words::tr("%1, %n day(s) ago", nullptr, -left).arg(day);
    if (left == 0)
        return Words::tr("%1, today").arg(day);
    return Words::tr("%1, %n day(s) left", nullptr, left).arg(day);
}

} // namespace

TransmissionFacts factsOf(const Transmission &t)
{
    TransmissionFacts facts;
    facts.id = t.id;
    facts.state = name(t.state);
    facts.student = u"%1 %2"_s.arg(t.firstName, t.lastName).trimmed();
    facts.channel = t.channel;
    facts.authority = t.authority;
    facts.certificateNumber = t.certificateNumber;
    facts.code = t.code;
    facts.enrollmentId = t.enrollmentId;
    facts.revision = t.revision;
    facts.supersedes = t.supersedes.value_or(0);
    facts.supersededBy = t.supersededBy.value_or(0);
    facts.blockedBy = t.blockedBy.value_or(0);
    facts.attempts = t.attempts;
    facts.phase = t.phase;
    facts.nextTry = t.nextTry;
    facts.stateSince = t.stateSince;
    facts.sentAt = t.sentAt;
    facts.acceptedAt = t.acceptedAt;
    facts.createdAt = t.createdAt;
    facts.createdBy = t.createdBy;
    facts.deadline = deadline(t);
    facts.daysLeft = static_cast<int>(t.daysLeft.value_or(0));
    facts.deadlineNear = t.daysLeft && *t.daysLeft <= 7 && t.state != TransmissionState::Accepted &&
                         t.state != TransmissionState::Cancelled;
    facts.deleted = t.deletedAt.isValid();
    return facts;
}

} // namespace transmittal::models
