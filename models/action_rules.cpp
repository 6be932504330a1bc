// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "action_rules.h"

#include <QCoreApplication>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::StaffRole;
using transmissions::Transmission;
using transmissions::TransmissionState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionRules)
};

QString roleRefusal(const QString &action, std::optional<StaffRole> role)
{
    if (!role)
        return Words::tr("Nobody is signed in.");
    const bool managers = action == "resolve"_L1 || action == "remove"_L1;
    if (managers && *role < StaffRole::Manager)
        return Words::tr("Only managers and administrators may do this.");
    if (*role < StaffRole::Operator)
        return Words::tr(
            "Your login may look, but not change anything. Ask an administrator for the role of operator.");
    return {};
}

QString stateRefusal(const QString &action, const Transmission &t)
{
    if (t.supersededBy)
        return Words::tr("It was replaced by transmission %1.").arg(*t.supersededBy);
    if (t.deletedAt.isValid())
        return Words::tr("It is deleted.");
    if (action == "resolve"_L1)
        return t.state == TransmissionState::Unconfirmed ? QString()
                                                         : Words::tr("Only an unconfirmed one is resolved.");
    switch (t.state) {
    case TransmissionState::Sending:
        return Words::tr("It is being sent right now.");
    case TransmissionState::Unconfirmed:
        return Words::tr("It was sent and its outcome is not known: resolve it first.");
    case TransmissionState::Accepted:
        return Words::tr("It is accepted.");
    case TransmissionState::OnHold:
        if (action == "send"_L1 || action == "retry"_L1)
            return Words::tr("Its channel is on hold: mend and resume the channel.");
        break;
    default:
        break;
    }
    const bool queued = t.state == TransmissionState::Pending || t.state == TransmissionState::Waiting;
    if (action == "send"_L1 && !queued)
        return Words::tr("It does not wait to be sent. Retry it instead.");
    if (action == "retry"_L1 && t.state == TransmissionState::Pending)
        return Words::tr("It waits to be sent already.");
    if ((action == "send"_L1 || action == "retry"_L1) && t.blockedBy)
        return Words::tr("It waits for transmission %1.").arg(*t.blockedBy);
    if (action == "cancel"_L1 && t.state == TransmissionState::Cancelled)
        return Words::tr("It is cancelled already.");
    if (action == "remove"_L1 && (queued || t.state == TransmissionState::OnHold))
        return Words::tr("Cancel it first.");
    return {};
}

} // namespace

QString actionRefusal(const QString &action, const Transmission &transmission, std::optional<StaffRole> role)
{
    if (const QString refused = roleRefusal(action, role); !refused.isEmpty() || action == "reveal"_L1)
        return refused;
    return stateRefusal(action, transmission);
}

} // namespace transmittal::models
