// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access_rows.h"

namespace transmittal::access {

using database::Row;

namespace {

template <typename T>
std::optional<T> unlessNull(const Row &row, QAnyStringView column, T value)
{
    return row.isNull(column) ? std::nullopt : std::optional<T>(std::move(value));
}

} // namespace

StaffMember staffMember(const Row &row)
{
    StaffMember person;
    person.login = row.text("login");
    person.fullName = row.text("full_name");
    person.email = unlessNull(row, "email", row.text("email"));
    person.role = staffRoleFromName(row.text("role")).value();
    person.createdAt = row.instant("created_at");
    person.createdBy = row.text("created_by");
    person.disabledAt = unlessNull(row, "disabled_at", row.instant("disabled_at"));
    person.disabledBy = row.text("disabled_by");
    return person;
}

RegisteredWorker registeredWorker(const Row &row)
{
    RegisteredWorker worker;
    worker.id = row.integer("id");
    worker.login = row.text("login");
    worker.workstation = row.text("workstation");
    worker.state = !row.isNull("retired_at")    ? WorkerState::Retired
                   : !row.isNull("approved_at") ? WorkerState::Approved
                                                : WorkerState::Requested;
    worker.keyFingerprint = row.text("key_fingerprint");
    worker.requestedBy = row.text("requested_by");
    worker.requestedAt = row.instant("requested_at");
    worker.approvedBy = row.text("approved_by");
    worker.approvedAt = row.instant("approved_at");
    worker.retiredBy = row.text("retired_by");
    worker.retiredAt = row.instant("retired_at");
    return worker;
}

ChannelSettings channelSettings(const Row &row)
{
    ChannelSettings channel;
    channel.name = row.text("name");
    channel.title = row.text("title");
    channel.authority = row.text("authority");
    channel.enabled = row.boolean("enabled");
    channel.environment = row.text("environment");
    channel.endpoint = row.text("endpoint");
    channel.userId = unlessNull(row, "user_id", row.text("user_id"));
    channel.modality = row.text("modality");
    channel.timeout = std::chrono::milliseconds(row.integer("timeout_ms"));
    channel.connectTimeout = std::chrono::milliseconds(row.integer("connect_timeout_ms"));
    channel.verifyTls = row.boolean("verify_tls");
    channel.caCertificate = row.text("ca_certificate");
    channel.dateFormat = row.text("date_format");
    channel.replyLimitBytes = row.integer("reply_limit_bytes");
    channel.validation = row.json("validation").toObject();
    channel.courtMap = row.json("court_map").toObject();
    channel.requiredSecrets = row.texts("required_secrets");
    channel.updatedAt = row.instant("updated_at");
    channel.updatedBy = row.text("updated_by");
    return channel;
}

AuditEntry auditEntry(const Row &row)
{
    AuditEntry entry;
    entry.id = row.integer("id");
    entry.at = row.instant("at");
    entry.actor = row.text("actor");
    entry.address = row.text("address");
    entry.workstation = row.text("workstation");
    entry.operation = row.text("operation");
    entry.subjectTable = row.text("subject_table");
    entry.subjectKey = row.text("subject_key");
    entry.before = row.json("before");
    entry.after = row.json("after");
    entry.note = row.text("note");
    return entry;
}

StaffNotification staffNotification(const Row &row)
{
    StaffNotification notification;
    notification.id = row.integer("id");
    notification.at = row.instant("at");
    notification.kind = row.text("kind");
    notification.severity = row.text("severity");
    notification.channel = row.text("channel");
    notification.subject = row.text("subject");
    notification.body = row.text("body");
    notification.resolvedAt = unlessNull(row, "resolved_at", row.instant("resolved_at"));
    notification.resolvedBy = row.text("resolved_by");
    notification.readAt = unlessNull(row, "read_at", row.instant("read_at"));
    notification.rank = static_cast<int>(row.integer("severity_rank"));
    return notification;
}

} // namespace transmittal::access
