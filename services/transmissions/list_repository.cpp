// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/list_repository.h"

#include "database/connection.h"
#include "database/mapping.h"

namespace transmittal::transmissions::lists {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using database::each;
using database::one;
using database::Row;

namespace {

ListedTransmission listed(const Row &row)
{
    ListedTransmission t;
    t.id = row.integer("id");
    t.state = transmissionStateFromName(row.text("state")).value_or(TransmissionState::Pending);
    t.channel = row.text("channel");
    t.firstName = row.text("first_name");
    t.lastName = row.text("last_name");
    t.driverLicense = row.text("driver_license");
    t.citationNumber = row.text("citation_number");
    t.courtCode = row.text("court_code");
    t.completionDate = row.date("completion_date");
    t.dueOn = row.date("due_on");
    t.attempts = static_cast<int>(row.integer("attempts"));
    t.nextTry = row.instant("next_try");
    t.certificateNumber = row.text("certificate_number");
    t.code = row.text("code");
    t.createdAt = row.instant("created_at");
    t.supersedes = row.optionalInteger("supersedes");
    if (!row.isNull("sort_key"))
        t.sortKey = row.text("sort_key");
    return t;
}

QString name(ListPage page)
{
    switch (page) {
    case ListPage::First:
        return u"first"_s;
    case ListPage::Last:
        return u"last"_s;
    case ListPage::Before:
        return u"before"_s;
    case ListPage::After:
        return u"after"_s;
    }
    Q_UNREACHABLE();
}

database::Bind bound(const std::optional<ListPlace> &place)
{
    if (!place)
        return nullptr;
    return QJsonArray{place->sortKey ? QJsonValue(*place->sortKey) : QJsonValue(), place->id};
}

} // namespace

Result<std::vector<ListedTransmission>> page(Connection &connection, const TransmissionFilter &filter,
                                             const ListOrder &order, ListPage page, const ListPlace &place,
                                             int limit)
{
    return each(
        connection.query(
            u"select * from core.page_transmissions($1, $2, $3, $4, $5::text, $6::bigint, $7::int)"_s,
            {filter.json(), order.column, order.descending, name(page), place.sortKey, place.id, limit}),
        listed);
}

Result<CappedCount> count(Connection &connection, const TransmissionFilter &filter, int cap)
{
    return one(connection.queryOne(u"select count, capped from core.count_transmissions($1, $2::int)"_s,
                                   {filter.json(), cap}),
               {}, [](const Row &row) {
                   return CappedCount{row.integer("count"), row.boolean("capped")};
               });
}

Result<std::vector<StateCount>> countStates(Connection &connection, const TransmissionFilter &filter, int cap)
{
    return each(connection.query(u"select state, count, capped from core.count_states($1, $2::int)"_s,
                                 {filter.json(), cap}),
                [](const Row &row) {
                    return StateCount{row.text("state"), row.integer("count"), row.boolean("capped")};
                });
}

Result<QString> changesStart(Connection &connection)
{
    return one(connection.queryOne(u"select core.changes_start() as start"_s), {},
               [](const Row &row) { return row.text("start"); });
}

Result<std::vector<ListChange>> changes(Connection &connection, const TransmissionFilter &filter,
                                        const ListOrder &order, const QString &since, const Shown &shown,
                                        int limit)
{
    return each(connection.query(u"select (c.row_now).*, c.shown, c.matches from core.changed_transmissions("
                                 "$1, $2, $3, $4, $5::bigint[], $6::jsonb, $7::jsonb, $8::int) c"_s,
                                 {filter.json(), order.column, order.descending, since, shown.ids,
                                  bound(shown.first), bound(shown.last), limit}),
                [](const Row &row) {
                    return ListChange{listed(row), row.boolean("shown"), row.boolean("matches")};
                });
}

} // namespace transmittal::transmissions::lists
