// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace transmittal::test {

/// PDFs of one kind each, made where they are needed. Page n of the first says "Page n", "needle" and
/// "Straße".
[[nodiscard]] QByteArray pdfOfPages(int count, QSizeF points = {595, 842});
/// One page, encrypted with 40-bit RC4, as old programs do; the password opens it.
[[nodiscard]] QByteArray encryptedPdf(const QByteArray &password);
[[nodiscard]] QByteArray pdfWithoutPages();
/// One page that claims that size.
[[nodiscard]] QByteArray pdfOfSize(const QByteArray &mediaBox);
/// Takes long to paint: many large transparent shapes.
[[nodiscard]] QByteArray slowPdf();

} // namespace transmittal::test
