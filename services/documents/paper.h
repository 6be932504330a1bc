// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "documents/canonical_pdf.h"

#include <QBuffer>
#include <QColor>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <functional>
#include <memory>

namespace transmittal::documents {

/// Letter where offices use it, A4 elsewhere.
[[nodiscard]] QPageSize::PageSizeId usualPaper(const QLocale &locale);

/// Data as they may stand on paper: what would break the line, reorder other text or cannot be seen becomes a
/// visible mark, and what is longer than any field is cut with an ellipsis.
[[nodiscard]] QString printable(const QString &text, qsizetype longest = 400);

/// How a piece of text is set.
struct Type
{
    enum class Face { Text, Mono };
    enum class Align { Left, Right, Centre };
    double size = 9; ///< points
    Face face = Face::Text;
    bool strong = false;
    QColor color = QColor(0x1a, 0x1f, 0x24);
    int lines = 1; ///< at most; the rest is an ellipsis
    Align align = Align::Left;
};

/// Pages that are drawn from top to bottom, measured in points (1/72 inch) from the upper left corner,
/// written as PDF with embedded fonts. Used on one thread at a time, which may be any; needs a
/// QGuiApplication.
class Paper
{
public:
    /// Draws what stands on every page, given its number from 1 and how many there are.
    using Frame = std::function<void(Paper &, int page, int pages)>;
    /// Draws the content, calling need() before each block.
    using Content = std::function<void(Paper &)>;

    /// Draws everything twice: once to count the pages, once to write them.
    [[nodiscard]] static core::Result<QByteArray> write(QPageSize::PageSizeId size, const QString &title,
                                                        const PdfFacts &facts, const Frame &frame,
                                                        const Content &content);

    [[nodiscard]] double width() const { return m_size.width(); }
    [[nodiscard]] double height() const { return m_size.height(); }
    /// Where the next block begins.
    [[nodiscard]] double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    void advance(double points) { m_y += points; }
    /// Goes to a new page when less than that is left above the bottom margin. False: it did not have to.
    bool need(double points);
    void newPage();

    /// Sets text into a box of that width; returns the height it took. Pieces of one size and y stand on one
    /// line, whatever their face.
    double text(double x, double y, double width, const QString &text, const Type &type);
    /// The height that text() would take.
    [[nodiscard]] double measure(double width, const QString &text, const Type &type) const;
    void line(double x1, double x2, double y, const QColor &color, double thickness = 0.5);
    void box(const QRectF &area, const QColor &fill, const QColor &border = Qt::transparent,
             double radius = 3);
    /// A tick, a cross or an exclamation mark in a disc, so that the status is seen without colour.
    enum class Sign { Tick, Cross, Exclamation };
    void sign(QPointF centre, double radius, const QColor &color, Sign sign);
    /// Large faint words across the page.
    void watermark(const QString &words);

    static constexpr double margin = 48;
    static constexpr double top = 92;    ///< where content begins on every page
    static constexpr double bottom = 62; ///< what the footer keeps free

private:
    Paper(QSizeF size, QPdfWriter *writer, Frame frame, int pages);
    double set(double x, double y, double width, const QString &text, const Type &type,
               QPainter *painter) const;
    void beginPage();

    QSizeF m_size;
    QPdfWriter *m_writer; ///< null: only counting
    std::unique_ptr<QPainter> m_painter;
    Frame m_frame;
    int m_pages;
    int m_page = 0;
    double m_y = top;
    bool m_failed = false;
};

} // namespace transmittal::documents
