// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>

namespace transmittal::core {

/// UTF-8 bytes as they stand between tags or in a double-quoted attribute: & < > " ' and CR are escaped.
[[nodiscard]] QByteArray xmlEscaped(const QByteArray &utf8);
[[nodiscard]] Secret xmlEscaped(const Secret &utf8);

} // namespace transmittal::core
