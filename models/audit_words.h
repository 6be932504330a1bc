// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/audit_entry.h"

#include <QString>

/// The audit trail in words for staff, translated. What a later program wrote and this one does not know is
/// shown as it stands.
namespace transmittal::models::audit_words {

/// "transmission.retry": "Retried".
[[nodiscard]] QString operation(const QString &operation);
/// "core.transmission": "Transmission".
[[nodiscard]] QString subjectKind(const QString &table);
/// "Transmission 17".
[[nodiscard]] QString subject(const QString &table, const QString &key);
/// "completion_date": "Completion date".
[[nodiscard]] QString field(const QString &name);
/// A value as one reads it: a text plainly, true and false as yes and no, nothing as an empty text, an object
/// or a list as JSON on one line, an instant in the user's zone.
[[nodiscard]] QString value(const QJsonValue &value);
/// The value of a field in words where its values are a closed list ("pause_kind", "staff": "paused by a
/// person"), and the filter of a bulk action.
[[nodiscard]] QString value(const QString &field, const QJsonValue &value);
/// How much a summary says: what a line of a list holds, or everything.
enum class Extent { Brief, Whole };
/// The note and what was changed, on one line: "State: Pending → Cancelled".
[[nodiscard]] QString summary(const access::AuditEntry &entry, Extent extent = Extent::Brief);

} // namespace transmittal::models::audit_words
