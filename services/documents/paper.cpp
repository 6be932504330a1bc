// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/paper.h"

#include "core/program.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace transmittal::documents {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Fine enough that hinted advances do not show.
constexpr int resolution = 1200;
constexpr double unit = resolution / 72.0;

QFont fontOf(const Type &type)
{
    QFont font(type.face == Type::Face::Mono ? u"JetBrains Mono"_s : u"Inter"_s);
    if (type.face == Type::Face::Mono)
        font.setStyleHint(QFont::Monospace);
    font.setPixelSize(static_cast<int>(std::lround(type.size * unit)));
    font.setWeight(type.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter and JetBrains Mono replace ":" between digits, "-" between capitals and "--" by shapes without a
    // character of their own, which nobody could search or copy. Scripts that need shaping still get it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

bool reordersOthers(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0x061C;
}

} // namespace

QPageSize::PageSizeId usualPaper(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::PuertoRico:
    case QLocale::Colombia:
    case QLocale::Chile:
    case QLocale::CostaRica:
    case QLocale::Guatemala:
    case QLocale::ElSalvador:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Venezuela:
    case QLocale::DominicanRepublic:
    case QLocale::Philippines:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

QString printable(const QString &text, qsizetype longest)
{
    QString shown;
    qsizetype length = 0;
    for (const char32_t c : text.toUcs4()) {
        if (++length > longest)
            return shown.trimmed() + u'…';
        const auto category = QChar::category(c);
        if (c == U'\n' || c == U'\r' || c == U'\t' || c == 0x2028 || c == 0x2029)
            shown += u' ';
        else if (category == QChar::Other_Control || category == QChar::Other_Surrogate ||
                 category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse ||
                 reordersOthers(c))
            shown += QChar::ReplacementCharacter;
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return shown.trimmed();
}

Paper::Paper(QSizeF size, QPdfWriter *writer, Frame frame, int pages)
    : m_size(size), m_writer(writer), m_frame(std::move(frame)), m_pages(pages)
{}

Result<QByteArray> Paper::write(QPageSize::PageSizeId size, const QString &title, const PdfFacts &facts,
                                const Frame &frame, const Content &content)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{ErrorCode::Internal, u"This program cannot write a PDF."_s,
                     u"Paper needs a QGuiApplication for its fonts"_s};
    const QPageSize page(size);
    Paper counting(page.size(QPageSize::Point), nullptr, frame, 0);
    counting.beginPage();
    content(counting);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool failed = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout({page, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point});
        writer.setResolution(resolution);
        writer.setTitle(title);
        writer.setCreator(u"Transmittal %1"_s.arg(core::program::version()));
        Paper paper(page.size(QPageSize::Point), &writer, frame, counting.m_page);
        paper.m_painter = std::make_unique<QPainter>();
        paper.m_failed = !paper.m_painter->begin(&writer);
        paper.beginPage();
        content(paper);
        failed = paper.m_failed || !paper.m_painter->end();
    }
    if (failed || buffer.data().isEmpty())
        return Error{ErrorCode::Internal, u"The PDF could not be written."_s,
                     u"QPdfWriter refused to paint"_s};
    return canonicalPdf(buffer.data(), facts);
}

bool Paper::need(double points)
{
    if (m_y + points <= height() - bottom)
        return false;
    newPage();
    return true;
}

void Paper::newPage()
{
    if (m_writer && !m_writer->newPage())
        m_failed = true;
    beginPage();
}

void Paper::beginPage()
{
    ++m_page;
    m_y = top;
    m_frame(*this, m_page, m_pages);
}

double Paper::set(double x, double y, double width, const QString &text, const Type &type,
                  QPainter *painter) const
{
    if (text.isEmpty())
        return 0;
    const QFont font = fontOf(type);
    const QFontMetricsF metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(type.align == Type::Align::Right    ? Qt::AlignRight
                        : type.align == Type::Align::Centre ? Qt::AlignHCenter
                                                            : Qt::AlignLeft);
    const double leading = std::round(type.size * unit * 1.36);
    const auto arrange = [&](QTextLayout &layout) {
        layout.setTextOption(option);
        layout.beginLayout();
        int lines = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * unit);
            line.setPosition({0, lines * leading + type.size * unit * 1.04 - line.ascent()});
            ++lines;
        }
        layout.endLayout();
        return lines;
    };
    QTextLayout layout(text, font);
    int lines = arrange(layout);
    QTextLayout shortened;
    QTextLayout *shown = &layout;
    if (lines > type.lines) {
        const int start = layout.lineAt(type.lines - 1).textStart();
        shortened.setText(text.first(start) +
                          metrics.elidedText(text.sliced(start), Qt::ElideRight, width * unit));
        shortened.setFont(font);
        lines = std::min(arrange(shortened), type.lines);
        shown = &shortened;
    }
    if (painter) {
        painter->setPen(type.color);
        const QPointF origin(x * unit, y * unit);
        for (int i = 0; i < lines; ++i)
            shown->lineAt(i).draw(painter, origin);
    }
    return lines * leading / unit;
}

double Paper::text(double x, double y, double width, const QString &text, const Type &type)
{
    return set(x, y, width, text, type, m_painter.get());
}

double Paper::measure(double width, const QString &text, const Type &type) const
{
    return set(0, 0, width, text, type, nullptr);
}

void Paper::line(double x1, double x2, double y, const QColor &color, double thickness)
{
    if (m_painter)
        m_painter->fillRect(QRectF(x1 * unit, (y - thickness / 2) * unit, (x2 - x1) * unit, thickness * unit),
                            color);
}

void Paper::box(const QRectF &area, const QColor &fill, const QColor &border, double radius)
{
    if (!m_painter)
        return;
    m_painter->setBrush(fill);
    m_painter->setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, 0.6 * unit));
    m_painter->drawRoundedRect(
        QRectF(area.x() * unit, area.y() * unit, area.width() * unit, area.height() * unit), radius * unit,
        radius * unit);
    m_painter->setBrush(Qt::NoBrush);
}

void Paper::sign(QPointF centre, double radius, const QColor &color, Sign sign)
{
    if (!m_painter)
        return;
    const QPointF c = centre * unit;
    const double r = radius * unit;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    m_painter->drawEllipse(c, r, r);
    QPainterPath path;
    switch (sign) {
    case Sign::Tick:
        path.moveTo(c + QPointF(-0.45, 0.02) * r);
        path.lineTo(c + QPointF(-0.12, 0.36) * r);
        path.lineTo(c + QPointF(0.46, -0.32) * r);
        break;
    case Sign::Cross:
        path.moveTo(c + QPointF(-0.36, -0.36) * r);
        path.lineTo(c + QPointF(0.36, 0.36) * r);
        path.moveTo(c + QPointF(0.36, -0.36) * r);
        path.lineTo(c + QPointF(-0.36, 0.36) * r);
        break;
    case Sign::Exclamation:
        path.moveTo(c + QPointF(0, -0.52) * r);
        path.lineTo(c + QPointF(0, 0.12) * r);
        path.moveTo(c + QPointF(0, 0.44) * r);
        path.lineTo(c + QPointF(0, 0.47) * r);
        break;
    }
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(Qt::white, r * 0.19, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->drawPath(path);
}

void Paper::watermark(const QString &words)
{
    if (!m_painter)
        return;
    m_painter->save();
    m_painter->translate(width() * unit / 2, height() * unit / 2);
    m_painter->rotate(-52);
    Type type;
    type.size = 96;
    type.strong = true;
    type.align = Type::Align::Centre;
    type.color = QColor(0xf6, 0xf2, 0xe9);
    set(-400, -70, 800, words, type, m_painter.get());
    m_painter->restore();
}

} // namespace transmittal::documents
