// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace transmittal::models {

/// A cell as CSV (RFC 4180): quoted where it must be, and never a formula, whatever a spreadsheet would make
/// of it. NUL, which no spreadsheet reads, is left out. Pure; any thread.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace transmittal::models
