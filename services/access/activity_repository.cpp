// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/activity_repository.h"

#include "database/connection.h"
#include "database/mapping.h"

namespace transmittal::access::activity {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using database::done;

namespace {

/// The distinct values of an indexed column: one probe of the index for each, instead of a scan of the trail.
const QString distinctValues =
    u"array(with recursive found(v) as ("
    "(select %1 from core.audit_view order by %1 limit 1) union all "
    "select (select a.%1 from core.audit_view a where a.%1 > found.v order by a.%1 limit 1) "
    "from found where found.v is not null) "
    "select v from found where v is not null) as %1"_s;

} // namespace

Result<AuditChoices> auditChoices(Connection &connection)
{
    static const QString sql = u"select "_s + distinctValues.arg(u"actor"_s) + u", "_s +
                               distinctValues.arg(u"operation"_s) + u", "_s +
                               distinctValues.arg(u"subject_table"_s);
    const auto row = connection.queryOne(sql);
    if (!row)
        return row.error();
    return AuditChoices{(*row)->texts("actor"), (*row)->texts("operation"), (*row)->texts("subject_table")};
}

Result<qint64> unreadNotifications(Connection &connection)
{
    const auto row = connection.queryOne(
        u"select count(*) as number from core.notification_view where resolved_at is null and read_at is null"_s);
    if (!row)
        return row.error();
    return (*row)->integer("number");
}

Result<qint64> newestNotification(Connection &connection)
{
    const auto row = connection.queryOne(
        u"select coalesce((select id from core.notification_view order by id desc limit 1), 0) as id"_s);
    if (!row)
        return row.error();
    return (*row)->integer("id");
}

Result<void> readNotification(Connection &connection, qint64 id)
{
    return done(connection.execute(u"select core.read_notification($1)"_s, {id}));
}

Result<void> unreadAgain(Connection &connection, const QList<qint64> &ids)
{
    return done(connection.execute(u"select core.unread_notifications($1)"_s, {ids}));
}

Result<void> reopenNotification(Connection &connection, qint64 id)
{
    return done(connection.execute(u"select core.reopen_notification($1)"_s, {id}));
}

} // namespace transmittal::access::activity
