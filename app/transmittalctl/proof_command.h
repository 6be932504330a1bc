// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace transmittal::ctl {

/// "transmissions verify": whether a printed proof of transmission is what the stored evidence yields.
[[nodiscard]] Command proofCommand();

} // namespace transmittal::ctl
