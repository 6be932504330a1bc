// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace transmittal::widgets {

/// The pages that "1-3, 5" means, from 0, each once and in order, of a document with so many; all for an
/// empty text. Nothing when it cannot be read or names a page that is not there.
[[nodiscard]] std::optional<QList<int>> printPages(const QString &text, int count);

} // namespace transmittal::widgets
