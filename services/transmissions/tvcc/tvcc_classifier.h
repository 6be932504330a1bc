// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/one_shot_request.h"
#include "transmissions/classification.h"

#include <QDateTime>
#include <QStringView>

namespace transmittal::transmissions {

/// Maps what came back from TVCC to an outcome, by the catalogue and the raw bytes alone. The one place where
/// this is decided: live, and when a job is recovered from stored evidence (then the caller builds the reply
/// with Stage::Replied from the stored status, headers and body). receivedAt (UTC) is the base of a
/// Retry-After that is a date. Pure; any thread; never fails.
[[nodiscard]] Classification classifyTvcc(const ReplyCatalogue &catalogue, const core::OneShotReply &reply,
                                          const QDateTime &receivedAt);

/// What a refusal on this side means, before anything was opened: the catalogue's rule of layer "local" for
/// the given word: "validation" (see validate(); field is the first finding's), "no_credentials",
/// "no_endpoint", or another, which falls to the catalogue's rule for the rest.
[[nodiscard]] Classification classifyLocal(const ReplyCatalogue &catalogue, QStringView reason,
                                           const QString &field = {});

} // namespace transmittal::transmissions
