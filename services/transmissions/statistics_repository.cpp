// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmissions/statistics_repository.h"

#include "database/connection.h"
#include "database/mapping.h"

namespace transmittal::transmissions::statistics {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using database::each;
using database::Row;

namespace {

std::optional<QString> given(const QString &channel)
{
    return channel.isEmpty() ? std::nullopt : std::optional(channel);
}

std::optional<double> seconds(const Row &row, QAnyStringView column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

} // namespace

Result<std::vector<DayOutcomes>> outcomesByDay(Connection &connection, const QString &channel, int days)
{
    return each(
        connection.query(u"select * from core.outcomes_by_day($1::text, $2::int)"_s, {given(channel), days}),
        [](const Row &row) {
            return DayOutcomes{.day = row.date("day"),
                               .accepted = row.integer("accepted"),
                               .rejected = row.integer("rejected"),
                               .failed = row.integer("failed"),
                               .unconfirmed = row.integer("unconfirmed"),
                               .cancelled = row.integer("cancelled"),
                               .p50Seconds = seconds(row, "p50_seconds"),
                               .p95Seconds = seconds(row, "p95_seconds")};
        });
}

Result<std::vector<WaitingOnPerson>> waitingOnPerson(Connection &connection, const QString &channel)
{
    return each(connection.query(u"select * from core.waiting_on_person($1::text)"_s, {given(channel)}),
                [](const Row &row) {
                    return WaitingOnPerson{row.text("kind"), row.integer("count"), row.instant("oldest")};
                });
}

std::optional<double> acceptanceRate(const std::vector<DayOutcomes> &days)
{
    qint64 accepted = 0;
    qint64 answered = 0;
    for (const DayOutcomes &day : days) {
        accepted += day.accepted;
        answered += day.accepted + day.rejected + day.failed;
    }
    if (answered == 0)
        return std::nullopt;
    return static_cast<double>(accepted) / static_cast<double>(answered);
}

} // namespace transmittal::transmissions::statistics
