// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/audit_entry.h"
#include "access/channel_settings.h"
#include "access/registered_worker.h"
#include "access/staff_member.h"
#include "access/staff_notification.h"
#include "core/result.h"

#include <QHash>

#include <vector>

namespace transmittal::database {
class Connection;
}

namespace transmittal::access {

/// The SQL of access: one method per function or view of the database, which alone decides who may do what.
/// Blocks like the connection does; to be used on the connection's thread, for no longer than it lives.
///
/// Refusals come as NotPermitted, WrongState, NotFound, InvalidInput, Duplicate with the database's sentence.
class AccessRepository
{
public:
    explicit AccessRepository(database::Connection &connection) : m_connection(connection) {}

    [[nodiscard]] core::Result<Identity> whoami();

    core::Result<void> addStaff(const NewStaff &person, const QString &verifier);
    core::Result<void> setStaffDetails(const QString &login, const QString &fullName,
                                       const std::optional<QString> &email);
    core::Result<void> setStaffRole(const QString &login, StaffRole role);
    /// The number of sessions ended.
    core::Result<qint64> disableStaff(const QString &login);
    core::Result<void> enableStaff(const QString &login);
    core::Result<void> setOwnPassword(const QString &verifier);
    core::Result<void> resetPassword(const QString &login, const QString &verifier);
    core::Result<qint64> endSessions(const QString &login);
    [[nodiscard]] core::Result<std::vector<StaffMember>> staff();

    /// The new worker's number.
    core::Result<qint64> requestWorker(const QString &login, const QString &verifier,
                                       const QByteArray &publicKey, const QString &workstation);
    core::Result<void> approveWorker(const QString &login);
    core::Result<qint64> retireWorker(const QString &login);
    [[nodiscard]] core::Result<std::vector<RegisteredWorker>> workers();
    [[nodiscard]] core::Result<RegisteredWorker> worker(qint64 id);
    [[nodiscard]] core::Result<std::vector<WorkerKey>> workerKeys();

    [[nodiscard]] core::Result<std::vector<ChannelSettings>> channels();
    [[nodiscard]] core::Result<ChannelSettings> channel(const QString &name);
    core::Result<void> setChannel(const QString &name, const QJsonObject &patch);
    core::Result<void> setSecret(const QString &channel, const QString &name,
                                 const QHash<qint64, QByteArray> &sealedByWorker);
    /// By name; sealed to the asking worker.
    [[nodiscard]] core::Result<QHash<QString, QByteArray>> mySecrets(const QString &channel);
    [[nodiscard]] core::Result<std::vector<SecretStatus>> secretStatus(const QString &channel);

    [[nodiscard]] core::Result<QJsonValue> setting(const QString &key);
    core::Result<void> setSetting(const QString &key, const QJsonValue &value);

    [[nodiscard]] core::Result<AuditPage> audit(const AuditFilter &filter);
    [[nodiscard]] core::Result<NotificationPage> notifications(const NotificationFilter &filter);
    /// The ones that were not read before, for activity::unreadAgain() to take back.
    core::Result<QList<qint64>> readNotifications(qint64 upTo);
    /// Whether it was open until then: false when somebody has resolved it before.
    core::Result<bool> resolveNotification(qint64 id);

private:
    database::Connection &m_connection;
};

} // namespace transmittal::access
