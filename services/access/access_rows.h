// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/audit_entry.h"
#include "access/channel_settings.h"
#include "access/registered_worker.h"
#include "access/staff_member.h"
#include "access/staff_notification.h"
#include "database/row.h"

/// What the repository's rows mean; part of it, and included by it alone.
namespace transmittal::access {

[[nodiscard]] StaffMember staffMember(const database::Row &row);
[[nodiscard]] RegisteredWorker registeredWorker(const database::Row &row);
[[nodiscard]] ChannelSettings channelSettings(const database::Row &row);
[[nodiscard]] AuditEntry auditEntry(const database::Row &row);
[[nodiscard]] StaffNotification staffNotification(const database::Row &row);

} // namespace transmittal::access
