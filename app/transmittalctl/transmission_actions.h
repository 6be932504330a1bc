// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"
#include "transmissions/transmission.h"

#include <optional>
#include <vector>

namespace transmittal::ctl {

/// "transmissions send", "retry", "cancel", "delete", "resolve", "correct" and "bulk": what people do with
/// transmissions.
[[nodiscard]] std::vector<Command> transmissionActions();

/// The options that say which transmissions are meant, and what they say. Complains when they cannot be read.
[[nodiscard]] std::vector<Option> filterOptions();
[[nodiscard]] std::optional<transmissions::TransmissionFilter> transmissionFilter(Invocation &in);

} // namespace transmittal::ctl
