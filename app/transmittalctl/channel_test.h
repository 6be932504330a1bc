// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace transmittal::ctl {

/// "channel test": finds out whether a channel could work, without doing any harm there. Credentials cannot
/// be tried harmlessly, so they are not (design.md 5).
[[nodiscard]] Command testCommand();

} // namespace transmittal::ctl
