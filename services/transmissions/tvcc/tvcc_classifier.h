// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transmissions/classification.h"
#include "transmissions/exchange_result.h"

namespace transmittal::transmissions {

/// Maps what came back from TVCC to an outcome, by the catalogue and the raw bytes alone. The one place where
/// this is decided: live, and when a job is recovered from stored evidence. Pure; any thread; never fails:
/// what no rule knows is Unconfirmed, or RetryLater when nothing was sent.
[[nodiscard]] Classification classifyTvcc(const ReplyCatalogue &catalogue, const ExchangeResult &result);

} // namespace transmittal::transmissions
