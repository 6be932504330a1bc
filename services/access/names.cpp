// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/registered_worker.h"
#include "access/staff_member.h"

#include <QCryptographicHash>

namespace transmittal::access {

using namespace Qt::StringLiterals;

QString name(StaffRole role)
{
    switch (role) {
    case StaffRole::Viewer:
        return u"viewer"_s;
    case StaffRole::Operator:
        return u"operator"_s;
    case StaffRole::Manager:
        return u"manager"_s;
    case StaffRole::Administrator:
        return u"administrator"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StaffRole> staffRoleFromName(QStringView name)
{
    for (const auto role :
         {StaffRole::Viewer, StaffRole::Operator, StaffRole::Manager, StaffRole::Administrator})
        if (access::name(role) == name)
            return role;
    return std::nullopt;
}

QString name(WorkerState state)
{
    switch (state) {
    case WorkerState::Requested:
        return u"requested"_s;
    case WorkerState::Approved:
        return u"approved"_s;
    case WorkerState::Retired:
        return u"retired"_s;
    }
    Q_UNREACHABLE();
}

QString keyFingerprint(const QByteArray &publicKey)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace transmittal::access
