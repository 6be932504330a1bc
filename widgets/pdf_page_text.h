// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace transmittal::widgets {

/// The text of a page in reading order, and where each character stands. Places are parts of the page: 0 to 1
/// from its upper left corner. A value.
struct PdfPageText
{
    QString text;
    QList<QRectF> boxes; ///< one per UTF-16 unit of the text; empty ones for spaces and line ends

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    /// The character at a place, or the nearest one; -1 when there is no text.
    [[nodiscard]] qsizetype nearest(QPointF place) const;
    /// Whether a character stands there.
    [[nodiscard]] bool hits(QPointF place) const;
    /// First and last character of the word at that one.
    [[nodiscard]] std::pair<qsizetype, qsizetype> wordAt(qsizetype character) const;
    /// One rectangle per line for the characters from first to last.
    [[nodiscard]] QList<QRectF> lines(qsizetype first, qsizetype last) const;
};

} // namespace transmittal::widgets
