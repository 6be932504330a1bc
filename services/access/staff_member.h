// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace transmittal::access {

/// What a person may do; each includes the ones before it. The names are those of the database: "viewer" …
enum class StaffRole { Viewer, Operator, Manager, Administrator };

[[nodiscard]] QString name(StaffRole role);
/// The reverse of name(StaffRole); nothing for any other text.
[[nodiscard]] std::optional<StaffRole> staffRoleFromName(QStringView name);

/// A person to be given a login.
struct NewStaff
{
    QString login;    ///< 2 to 63 small letters, digits, dots, dashes, underscores; a letter first
    QString fullName; ///< 1 to 200 characters
    std::optional<QString> email;
    StaffRole role = StaffRole::Viewer;
};

/// A person who has or had a login.
struct StaffMember
{
    QString login;
    QString fullName;
    std::optional<QString> email; ///< shown to administrators only
    StaffRole role = StaffRole::Viewer;
    QDateTime createdAt;
    QString createdBy;
    std::optional<QDateTime> disabledAt;
    QString disabledBy; ///< empty unless disabled
};

/// The asking login.
struct Identity
{
    QString login;
    QString fullName;              ///< empty when it is not an active member of staff
    std::optional<StaffRole> role; ///< likewise
    bool worker = false;
    QString environment; ///< "practice" or "live"
};

} // namespace transmittal::access
