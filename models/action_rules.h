// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/staff_member.h"
#include "transmissions/transmission.h"

#include <QString>

#include <optional>

namespace transmittal::models {

/// Why a member of staff of that role cannot do something with a transmission: "send", "retry", "correct",
/// "resolve", "cancel", "remove", "reveal". A sentence for the tip of a button that is off; empty when
/// nothing is in the way. A hint only: the database decides (core.refusal, core.require).
[[nodiscard]] QString actionRefusal(const QString &action, const transmissions::Transmission &transmission,
                                    std::optional<access::StaffRole> role);

} // namespace transmittal::models
