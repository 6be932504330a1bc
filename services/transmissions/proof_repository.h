// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "transmissions/proof.h"

namespace transmittal::database {
class Connection;
}

/// Reads what a proof of transmission states. Blocks, on the thread of the connection.
namespace transmittal::transmissions::proof {

/// As of one instant. Any member of staff may; NotFound when there is no such transmission, WrongState while
/// it is being sent, for then nothing is known yet that a page could state.
[[nodiscard]] core::Result<Proof> gather(database::Connection &connection, qint64 transmission);

/// Reads the stored bytes of every attempt and recomputes the proof from them; see checkProof(). Operators
/// may; leaves an audit row with the reason for each attempt read.
[[nodiscard]] core::Result<ProofCheck> verify(database::Connection &connection, qint64 transmission,
                                              const QString &claimed, const QString &reason);

} // namespace transmittal::transmissions::proof
