// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace transmittal::database {
class Connection;
}

/// What the page of activity asks besides the lists of AccessRepository. Each call is one statement; it
/// blocks, on the thread of the connection.
namespace transmittal::access::activity {

/// What the audit trail holds, each once and in order, for the filters to offer. Quick on a long trail.
struct AuditChoices
{
    QStringList actors;
    QStringList operations;
    QStringList subjectTables;
};
/// Error NotPermitted: below a manager nobody reads the audit trail.
[[nodiscard]] core::Result<AuditChoices> auditChoices(database::Connection &connection);

/// Open notifications that the asking login has not read.
[[nodiscard]] core::Result<qint64> unreadNotifications(database::Connection &connection);
/// The id of the newest notification, open or not; 0 when there was none yet.
[[nodiscard]] core::Result<qint64> newestNotification(database::Connection &connection);
/// Marks this one as read by the asking login; one that does not exist is ignored.
core::Result<void> readNotification(database::Connection &connection, qint64 id);
/// Marks these as not read by the asking login; those that it has not read are ignored.
core::Result<void> unreadAgain(database::Connection &connection, const QList<qint64> &ids);
/// Opens a resolved one again, for everybody; operators and above. Error WrongState: it is open; NotFound.
core::Result<void> reopenNotification(database::Connection &connection, qint64 id);

} // namespace transmittal::access::activity
