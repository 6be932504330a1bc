// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/proof.h"

namespace transmittal::test {

/// An invented filing that the authority took at the second attempt.
[[nodiscard]] transmissions::Proof acceptedProof();
/// The same after its first attempt, whose answer never came.
[[nodiscard]] transmissions::Proof unconfirmedProof();
[[nodiscard]] transmissions::ResolutionRecord sampleResolution();
/// The bytes behind acceptedProof(), by attempt.
[[nodiscard]] std::map<qint64, std::vector<transmissions::Evidence>> sampleEvidence();

} // namespace transmittal::test
