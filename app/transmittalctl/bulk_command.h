// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"
#include "transmissions/transmission.h"

namespace transmittal::ctl {

/// Shows what an action would do to the transmissions that fit.
int previewBulk(Invocation &in, transmissions::BulkAction action,
                const transmissions::TransmissionFilter &filter);

/// Starts an action on all that fit and, unless told not to, follows it to its end and lists what did not
/// work.
int runBulk(Invocation &in, transmissions::BulkAction action,
            const transmissions::TransmissionFilter &filter);

/// "transmissions bulk": looks at a bulk action, follows it, or stops it.
[[nodiscard]] Command bulkCommand();

} // namespace transmittal::ctl
