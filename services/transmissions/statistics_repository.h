// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "transmissions/listed_transmission.h"

namespace transmittal::database {
class Connection;
}

/// The figures of the overview, from counters that are kept: as fast with a million transmissions as with
/// ten. Each call is one statement; it blocks, on the thread of the connection.
namespace transmittal::transmissions::statistics {

/// The last days up to today, each once, first to last. channel empty: all.
[[nodiscard]] core::Result<std::vector<DayOutcomes>> outcomesByDay(database::Connection &connection,
                                                                   const QString &channel, int days);
/// All five kinds, also those of which there are none.
[[nodiscard]] core::Result<std::vector<WaitingOnPerson>> waitingOnPerson(database::Connection &connection,
                                                                         const QString &channel);

/// Accepted of all that was answered (accepted, rejected or failed) over these days, between 0 and 1; nothing
/// without an answer.
[[nodiscard]] std::optional<double> acceptanceRate(const std::vector<DayOutcomes> &days);

} // namespace transmittal::transmissions::statistics
