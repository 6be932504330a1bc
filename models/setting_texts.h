// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

/// Settings that are more than a word or a number, as a person writes them in a form. Each pair of functions
/// is the other's reverse; what cannot be read yields nothing.
namespace transmittal::models::texts {

/// "30 s", "5 min", "1 h 30 min", "250 ms"; read back also as "5m", "90", (seconds) and in words such as "5
/// minutes".
[[nodiscard]] QString fromDuration(std::chrono::milliseconds duration);
[[nodiscard]] std::optional<std::chrono::milliseconds> toDuration(const QString &text);
/// A comma-separated list of them.
[[nodiscard]] QString fromDurations(const std::vector<std::chrono::milliseconds> &durations);
[[nodiscard]] std::optional<std::vector<std::chrono::milliseconds>> toDurations(const QString &text);

/// An interval as PostgreSQL prints it ("00:05:00", "1 day 02:00:00", "00:00:00.25") and as it reads it
/// without doubt ("300000 milliseconds").
[[nodiscard]] std::optional<std::chrono::milliseconds> fromInterval(const QString &interval);
[[nodiscard]] QString toInterval(std::chrono::milliseconds duration);

/// The court map, a line a court: "19 = 19462". Codes have no blanks and no equals sign.
[[nodiscard]] QString fromCourtMap(const QJsonObject &map);
[[nodiscard]] std::optional<QJsonObject> toCourtMap(const QString &text);

/// Service windows, a line each: "Mon–Fri 06:00–22:00"; empty for always open. Days by their short names in
/// the user's language or in English.
[[nodiscard]] QString fromWindows(const QJsonValue &windows);
/// Null for an empty text.
[[nodiscard]] std::optional<QJsonValue> toWindows(const QString &text);

/// Holidays, a line each: "2026-12-25 Christmas".
[[nodiscard]] QString fromHolidays(const QJsonObject &holidays);
[[nodiscard]] std::optional<QJsonObject> toHolidays(const QString &text);

} // namespace transmittal::models::texts
