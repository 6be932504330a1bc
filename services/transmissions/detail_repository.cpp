// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/detail_repository.h"

#include "database/connection.h"

namespace transmittal::transmissions::detail {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;

Result<std::optional<OpenOrder>> openOrder(Connection &connection, qint64 transmission)
{
    const auto row = connection.queryOne(u"select * from core.open_resolution($1)"_s, {transmission});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<OpenOrder>();
    return std::optional(OpenOrder{(*row)->text("decision"), (*row)->text("basis"), (*row)->text("reason"),
                                   (*row)->text("asked_by"), (*row)->instant("asked_at")});
}

Result<std::vector<Court>> courts(Connection &connection, const QString &authority)
{
    const auto rows = connection.query(u"select * from core.courts_of($1)"_s, {authority});
    if (!rows)
        return rows.error();
    std::vector<Court> courts;
    courts.reserve(rows->size());
    for (const auto &row : *rows)
        courts.push_back({row.text("code"), row.text("name"), row.text("county")});
    return courts;
}

} // namespace transmittal::transmissions::detail
