// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/transmission.h"

#include <QVariantMap>

namespace transmittal::models {

/// A filter of the desk as QML, saved filters and links between pages carry it: channel, states, code, court,
/// search (texts), createdFrom, createdTo, completedFrom, completedTo ("2026-03-14" or a date; days of the
/// user, the last one included), recordedWithin, completedWithin (days up to today, 0: today alone; they go
/// before createdFrom and completedFrom), dueWithin (days). What is missing or empty does not restrict; what
/// is unknown is ignored.
[[nodiscard]] transmissions::TransmissionFilter filterFromMap(const QVariantMap &map, QDate today);
/// As of now.
[[nodiscard]] transmissions::TransmissionFilter filterFromMap(const QVariantMap &map);
/// The same filter with nothing in it that does not restrict. Days up to today stay that, whenever it is.
[[nodiscard]] QVariantMap tidied(const QVariantMap &map);

} // namespace transmittal::models
