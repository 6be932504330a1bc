// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_brush.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QUrl>

namespace transmittal::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 8; ///< of the tile that repeats, in pixels

QImage image(const QString &mark, const QColor &colour, const QColor &ink, double scale)
{
    QImage tile(qRound(side * scale), qRound(side * scale), QImage::Format_ARGB32_Premultiplied);
    tile.fill(colour);
    QPainter painter(&tile);
    painter.scale(tile.width() / double(side), tile.height() / double(side));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    if (mark == "stripes"_L1) {
        // Past the corners, so that the lines meet those of the next tile.
        for (const int shift : {-side, 0, side})
            painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    } else if (mark == "dots"_L1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(2, 2), 1.2, 1.2);
        painter.drawEllipse(QPointF(6, 6), 1.2, 1.2);
    } else if (mark == "grid"_L1) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(ink, 1));
        painter.drawLine(QPointF(0, 3), QPointF(side, 3));
        painter.drawLine(QPointF(3, 0), QPointF(3, side));
    }
    return tile;
}

} // namespace

QBrush ChartBrush::brush(const QString &mark, const QColor &colour, const QColor &ink, double scale)
{
    if (mark == "plain"_L1)
        return colour;
    QBrush brush(image(mark, colour, ink, scale));
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return brush;
}

QUrl ChartBrush::tile(const QString &mark, const QColor &colour, const QColor &ink, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image(mark, colour, ink, scale).save(&buffer, "PNG");
    return QUrl(u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64()));
}

} // namespace transmittal::charts
