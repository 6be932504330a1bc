// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace transmittal::core {

/// Where a file dialog that saves something begins: the person's folder of documents, and in it a file of
/// that name. A folder that came with the name is left out. Any thread.
[[nodiscard]] QUrl suggestedFile(const QString &name);

} // namespace transmittal::core
