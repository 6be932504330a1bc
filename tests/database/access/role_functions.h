// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace transmittal::test {

/// Who may call each function of the schema core, as agreed: the logins of RoleWorld by the function's name.
/// A function that is not in the table may be called by nobody, so that none is granted in passing.
[[nodiscard]] const QHash<QString, QStringList> &agreedCallers();

} // namespace transmittal::test
