// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/property.h"
#include "models/setting_texts.h"

#include <QJsonDocument>

using namespace transmittal;
using namespace transmittal::models;
using fuzz::require;

namespace {

void asJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    (void)texts::fromWindows(document.isArray() ? QJsonValue(document.array())
                                                : QJsonValue(document.object()));
    (void)texts::fromCourtMap(document.object());
    (void)texts::fromHolidays(document.object());
}

} // namespace

/// What a person writes into a channel's form, and what the database holds of it: what was understood is
/// shown in a way that is understood as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::toBytes(data, size);
    asJson(bytes);
    const QString text = QString::fromUtf8(bytes);
    if (const auto duration = texts::toDuration(text)) {
        require(duration->count() >= 0, "no length of time is negative");
        require(texts::toDuration(texts::fromDuration(*duration)) == duration,
                "a length of time is shown as it is read");
    }
    if (const auto durations = texts::toDurations(text))
        require(texts::toDurations(texts::fromDurations(*durations)) == durations,
                "a list of them is shown as it is read");
    if (const auto interval = texts::fromInterval(text))
        require(interval->count() >= 0, "no interval of these is negative");
    if (const auto courts = texts::toCourtMap(text))
        require(texts::toCourtMap(texts::fromCourtMap(*courts)) == courts,
                "the court map is shown as it is read");
    if (const auto windows = texts::toWindows(text))
        require(texts::toWindows(texts::fromWindows(*windows)) == windows,
                "service windows are shown as they are read");
    if (const auto holidays = texts::toHolidays(text))
        require(texts::toHolidays(texts::fromHolidays(*holidays)) == holidays,
                "holidays are shown as they are read");
    return 0;
}
