// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace transmittal::widgets {

/// Writes a file on a pool thread: all of it, or what was there before stays. The error says in words whether
/// the disk is full, the folder may not be written, or the name is wrong.
[[nodiscard]] QFuture<core::Result<void>> saveFile(const QString &path, const QByteArray &content);

} // namespace transmittal::widgets
