// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace transmittal::practice_program {

/// Where the private database of a practice folder lies: "database" in it, if PostgreSQL may go there. As
/// root the server runs under another account, which may not pass the folders above (a home folder, for one);
/// then it is a folder of its own under /tmp, named after the practice folder, and "database" is a link to
/// it.
///
/// Made when missing, for this user alone. Error File: it cannot be made, or somebody else made it.
[[nodiscard]] core::Result<QString> databaseFolder(const QString &practiceFolder);

} // namespace transmittal::practice_program
