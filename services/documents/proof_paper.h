// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "documents/proof_wording.h"
#include "transmissions/proof.h"

#include <QByteArray>

namespace transmittal::documents {

/// A proof of transmission as a PDF of one or two pages; for what was not accepted a record that says so
/// plainly. The same proof and wording give the same bytes. Takes some 10 ms: for a pool thread; needs a
/// QGuiApplication. When there are too many attempts for two pages the last ones are shown, and their number;
/// the hash covers all.
[[nodiscard]] core::Result<QByteArray> writeProof(const transmissions::Proof &proof,
                                                  const ProofWording &words);

} // namespace transmittal::documents
