// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace transmittal::documents {

/// What a written PDF says about itself.
struct PdfFacts
{
    QDateTime created; ///< of the thing it shows, not of the writing
    QString language;  ///< BCP 47, for readers that speak: "es-MX"
};

/// Brings what QPdfWriter wrote into the one form that only its content decides: objects numbered in the
/// order in which they are first named, font tags from these numbers, the given date instead of the clock's,
/// and an identifier from the content. Two runs of the program yield the same bytes, although Qt 6.4 writes
/// the fonts in the order of a hash table with a random seed. Internal when the input is not what Qt 6
/// writes.
[[nodiscard]] core::Result<QByteArray> canonicalPdf(const QByteArray &written, const PdfFacts &facts);

} // namespace transmittal::documents
