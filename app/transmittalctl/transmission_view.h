// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <vector>

namespace transmittal::ctl {

/// "transmissions list", "show" and "counts": what can be seen of transmissions.
[[nodiscard]] std::vector<Command> transmissionViews();

} // namespace transmittal::ctl
