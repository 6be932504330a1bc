// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/access_repository.h"

#include "access/access_rows.h"
#include "database/connection.h"
#include "database/mapping.h"
#include "database/transaction.h"

#include <QJsonArray>

namespace transmittal::access {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Binds;
using database::done;
using database::each;
using database::Row;

namespace {

Result<qint64> number(const Result<std::optional<Row>> &row)
{
    if (!row)
        return row.error();
    return row->value().integer("number");
}

/// Takes the row beyond the limit away. Gives the last of the page when there was one: the next page begins
/// after it.
template <typename T>
const T *cutToPage(std::vector<T> &values, int limit)
{
    if (values.size() <= static_cast<std::size_t>(limit))
        return nullptr;
    values.pop_back();
    return &values.back();
}

/// The text of a statement that has only the conditions asked for, so that each combination gets its own
/// plan.
class Conditions
{
public:
    void add(const QString &condition, const database::Bind &bind)
    {
        m_binds.push_back(bind);
        m_texts.append(condition.arg(m_binds.size()));
    }
    void add(const QString &condition) { m_texts.append(condition); }
    [[nodiscard]] QString where() const { return m_texts.isEmpty() ? u"true"_s : m_texts.join(u" and "_s); }
    [[nodiscard]] QString next(const database::Bind &bind)
    {
        m_binds.push_back(bind);
        return u"$%1"_s.arg(m_binds.size());
    }
    [[nodiscard]] const Binds &binds() const { return m_binds; }

private:
    QStringList m_texts;
    Binds m_binds;
};

QString likeLiteral(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

} // namespace

Result<Identity> AccessRepository::whoami()
{
    const auto row =
        m_connection.queryOne(u"select login, full_name, role, worker, environment from core.whoami()"_s);
    if (!row)
        return row.error();
    const Row &found = row->value();
    return Identity{found.text("login"), found.text("full_name"), staffRoleFromName(found.text("role")),
                    found.boolean("worker"), found.text("environment")};
}

Result<void> AccessRepository::addStaff(const NewStaff &person, const QString &verifier)
{
    return done(
        m_connection.execute(u"select core.add_staff($1, $2, $3, $4, $5)"_s,
                             {person.login, person.fullName, person.email, name(person.role), verifier}));
}

Result<void> AccessRepository::setStaffDetails(const QString &login, const QString &fullName,
                                               const std::optional<QString> &email)
{
    return done(
        m_connection.execute(u"select core.set_staff_details($1, $2, $3)"_s, {login, fullName, email}));
}

Result<void> AccessRepository::setStaffRole(const QString &login, StaffRole role)
{
    return done(m_connection.execute(u"select core.set_staff_role($1, $2)"_s, {login, name(role)}));
}

Result<qint64> AccessRepository::disableStaff(const QString &login)
{
    return number(m_connection.queryOne(u"select core.disable_staff($1) as number"_s, {login}));
}

Result<void> AccessRepository::enableStaff(const QString &login)
{
    return done(m_connection.execute(u"select core.enable_staff($1)"_s, {login}));
}

Result<void> AccessRepository::setOwnPassword(const QString &verifier)
{
    return done(m_connection.execute(u"select core.set_own_password($1)"_s, {verifier}));
}

Result<void> AccessRepository::resetPassword(const QString &login, const QString &verifier)
{
    return done(m_connection.execute(u"select core.reset_password($1, $2)"_s, {login, verifier}));
}

Result<qint64> AccessRepository::endSessions(const QString &login)
{
    return number(m_connection.queryOne(u"select core.end_sessions($1) as number"_s, {login}));
}

Result<std::vector<StaffMember>> AccessRepository::staff()
{
    return each(m_connection.query(
                    u"select login, full_name, email, role, created_at, created_by, disabled_at, disabled_by "
                    "from core.staff_view order by login"_s),
                staffMember);
}

Result<qint64> AccessRepository::requestWorker(const QString &login, const QString &verifier,
                                               const QByteArray &publicKey, const QString &workstation)
{
    return number(m_connection.queryOne(u"select core.request_worker($1, $2, $3, $4) as number"_s,
                                        {login, verifier, publicKey, workstation}));
}

Result<void> AccessRepository::approveWorker(const QString &login)
{
    return done(m_connection.execute(u"select core.approve_worker($1)"_s, {login}));
}

Result<qint64> AccessRepository::retireWorker(const QString &login)
{
    return number(m_connection.queryOne(u"select core.retire_worker($1) as number"_s, {login}));
}

Result<std::vector<RegisteredWorker>> AccessRepository::workers()
{
    return each(
        m_connection.query(
            u"select id, login, workstation, key_fingerprint, requested_by, requested_at, approved_by, "
            "approved_at, retired_by, retired_at from core.worker_view order by id"_s),
        registeredWorker);
}

Result<RegisteredWorker> AccessRepository::worker(qint64 id)
{
    const auto row = m_connection.queryOne(
        u"select id, login, workstation, key_fingerprint, requested_by, requested_at, approved_by, "
        "approved_at, retired_by, retired_at from core.worker_view where id = $1"_s,
        {id});
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error{ErrorCode::NotFound, u"There is no worker of the number %1."_s.arg(id), {}};
    return registeredWorker(row->value());
}

Result<std::vector<WorkerKey>> AccessRepository::workerKeys()
{
    return each(
        m_connection.query(u"select worker_id, login, workstation, public_key from core.worker_keys()"_s),
        [](const Row &row) {
            return WorkerKey{row.integer("worker_id"), row.text("login"), row.text("workstation"),
                             row.bytes("public_key")};
        });
}

Result<std::vector<ChannelSettings>> AccessRepository::channels()
{
    return each(m_connection.query(u"select * from core.channel_view order by authority is null, name"_s),
                channelSettings);
}

Result<ChannelSettings> AccessRepository::channel(const QString &name)
{
    const auto row = m_connection.queryOne(u"select * from core.channel_view where name = $1"_s, {name});
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error{ErrorCode::NotFound, u"There is no channel named %1."_s.arg(name), {}};
    return channelSettings(row->value());
}

Result<void> AccessRepository::setChannel(const QString &name, const QJsonObject &patch)
{
    return done(m_connection.execute(u"select core.set_channel($1, $2)"_s, {name, patch}));
}

Result<void> AccessRepository::setSecret(const QString &channel, const QString &name,
                                         const QHash<qint64, QByteArray> &sealedByWorker)
{
    QJsonObject sealed;
    for (auto it = sealedByWorker.cbegin(); it != sealedByWorker.cend(); ++it)
        sealed.insert(QString::number(it.key()), QString::fromLatin1(it.value().toBase64()));
    return done(m_connection.execute(u"select core.set_secret($1, $2, $3)"_s, {channel, name, sealed}));
}

Result<QHash<QString, QByteArray>> AccessRepository::mySecrets(const QString &channel)
{
    const auto rows = m_connection.query(u"select name, sealed from core.my_secrets($1)"_s, {channel});
    if (!rows)
        return rows.error();
    QHash<QString, QByteArray> secrets;
    for (const auto &row : *rows)
        secrets.insert(row.text("name"), row.bytes("sealed"));
    return secrets;
}

Result<std::vector<SecretStatus>> AccessRepository::secretStatus(const QString &channel)
{
    return each(m_connection.query(u"select name, worker_id, login, workstation, can_open, set_by, set_at "
                                   "from core.secret_status($1)"_s,
                                   {channel}),
                [](const Row &row) {
                    return SecretStatus{row.text("name"),        row.integer("worker_id"), row.text("login"),
                                        row.text("workstation"), row.boolean("can_open"),  row.text("set_by"),
                                        row.instant("set_at")};
                });
}

Result<QJsonValue> AccessRepository::setting(const QString &key)
{
    const auto row = m_connection.queryOne(u"select core.get_setting($1) as value"_s, {key});
    if (!row)
        return row.error();
    return row->value().json("value");
}

Result<void> AccessRepository::setSetting(const QString &key, const QJsonValue &value)
{
    return done(m_connection.execute(u"select core.set_setting($1, $2)"_s, {key, value}));
}

Result<AuditPage> AccessRepository::audit(const AuditFilter &filter)
{
    Conditions conditions;
    if (filter.actor)
        conditions.add(u"actor = $%1"_s, *filter.actor);
    if (filter.operation && filter.operation->endsWith(u'*'))
        conditions.add(u"operation like $%1"_s, likeLiteral(filter.operation->chopped(1)) + u'%');
    else if (filter.operation)
        conditions.add(u"operation = $%1"_s, *filter.operation);
    if (filter.subjectTable)
        conditions.add(u"subject_table = $%1"_s, *filter.subjectTable);
    if (filter.subjectKey)
        conditions.add(u"subject_key = $%1"_s, *filter.subjectKey);
    if (filter.text)
        conditions.add(u"concat_ws(' ', subject_key, note, before, after) ilike $%1"_s,
                       u'%' + likeLiteral(*filter.text) + u'%');
    if (filter.from)
        conditions.add(u"at >= $%1"_s, *filter.from);
    if (filter.until)
        conditions.add(u"at < $%1"_s, *filter.until);
    if (filter.place)
        conditions.add(filter.oldestFirst ? u"id > $%1"_s : u"id < $%1"_s, *filter.place);
    const int limit = qBound(1, filter.limit, 1000);
    const QString wanted = conditions.next(limit + 1);

    auto entries = each(
        m_connection.query(
            u"select id, at, actor, host(address) as address, workstation, operation, subject_table, "
            "subject_key, before, after, note from core.audit_view where %1 order by id %2 limit %3"_s.arg(
                conditions.where(), filter.oldestFirst ? u"asc"_s : u"desc"_s, wanted),
            conditions.binds()),
        auditEntry);
    if (!entries)
        return entries.error();
    AuditPage page;
    page.entries = std::move(entries).value();
    if (const AuditEntry *last = cutToPage(page.entries, limit))
        page.next = last->id;
    return page;
}

Result<NotificationPage> AccessRepository::notifications(const NotificationFilter &filter)
{
    Conditions conditions;
    const bool bySeverity =
        filter.order == NotificationOrder::Severest || filter.order == NotificationOrder::Mildest;
    const bool upwards =
        filter.order == NotificationOrder::Oldest || filter.order == NotificationOrder::Mildest;
    if (filter.openOnly)
        conditions.add(u"resolved_at is null"_s);
    if (!filter.text.isEmpty())
        conditions.add(u"concat_ws(' ', subject, body, kind, channel) ilike $%1"_s,
                       u'%' + likeLiteral(filter.text) + u'%');
    const QString beyond = upwards ? u">"_s : u"<"_s;
    if (filter.place && bySeverity) {
        const QString rank = conditions.next(filter.place->rank);
        const QString id = conditions.next(filter.place->id);
        conditions.add(u"(severity_rank, id) %1 (%2, %3)"_s.arg(beyond, rank, id));
    } else if (filter.place) {
        const QString id = conditions.next(filter.place->id);
        conditions.add(u"id %1 %2"_s.arg(beyond, id));
    }
    const QString way = upwards ? u"asc"_s : u"desc"_s;
    const QString order = bySeverity ? u"severity_rank %1, id %1"_s.arg(way) : u"id %1"_s.arg(way);
    const int limit = qBound(1, filter.limit, 1000);
    const QString wanted = conditions.next(limit + 1);

    auto notifications =
        each(m_connection.query(
                 u"select id, at, kind, severity, channel, subject, body, resolved_at, resolved_by, "
                 "read_at, severity_rank from core.notification_view "
                 "where %1 order by %2 limit %3"_s.arg(conditions.where(), order, wanted),
                 conditions.binds()),
             staffNotification);
    if (!notifications)
        return notifications.error();
    NotificationPage page;
    page.notifications = std::move(notifications).value();
    if (const StaffNotification *last = cutToPage(page.notifications, limit))
        page.next = NotificationPlace{last->rank, last->id};
    return page;
}

Result<QList<qint64>> AccessRepository::readNotifications(qint64 upTo)
{
    const auto row = m_connection.queryOne(u"select core.read_notifications($1) as marked"_s, {upTo});
    if (!row)
        return row.error();
    return (*row)->integers("marked");
}

Result<bool> AccessRepository::resolveNotification(qint64 id)
{
    // The time of a transaction stands still: what was resolved in this one was resolved at now().
    return database::inTransaction(m_connection, [id](database::Connection &connection) -> Result<bool> {
        if (const auto done = connection.execute(u"select core.resolve_notification($1)"_s, {id}); !done)
            return done.error();
        const auto row = connection.queryOne(
            u"select coalesce(resolved_at = now(), false) as mine from core.notification_view where id = $1"_s,
            {id});
        if (!row)
            return row.error();
        return row->value().boolean("mine");
    });
}

} // namespace transmittal::access
