// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Who this process is, as the worker board and the audit trail show it. Thread-safe.
namespace transmittal::core::program {

/// For example "0.1.0"; from version.txt.
[[nodiscard]] QString version();

/// What this program understands of queues and jobs; raised whenever an older program would do harm. A queue
/// may ask for a least number.
[[nodiscard]] int protocol();

/// The machine's name, or TRANSMITTAL_WORKSTATION where several workers share one machine.
[[nodiscard]] QString workstation();

} // namespace transmittal::core::program
