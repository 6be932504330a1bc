// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace transmittal::models {

/// What stands in the bytes of an exchange about a person: the contents of the elements that name, licence,
/// birth date and citation are filed under, as written there and with references resolved. Shortest last, so
/// that a part never hides its whole. Pure.
[[nodiscard]] QStringList personalValues(const QByteArray &content);

/// The bytes as text to be read: well-formed XML with one element a line and indented, anything else as it
/// is; what is no UTF-8 or cannot be shown stands as its number. Every one of the hidden values is replaced
/// by dots wherever it occurs. Pure.
[[nodiscard]] QString readable(const QByteArray &content, const QStringList &hidden);

} // namespace transmittal::models
