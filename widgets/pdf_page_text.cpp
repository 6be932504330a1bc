// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_page_text.h"

#include <algorithm>
#include <limits>

namespace transmittal::widgets {

qsizetype PdfPageText::nearest(QPointF place) const
{
    qsizetype best = -1;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRectF &box = boxes.at(i);
        if (box.isEmpty())
            continue;
        const double dx = std::max({box.left() - place.x(), 0.0, place.x() - box.right()});
        const double dy = std::max({box.top() - place.y(), 0.0, place.y() - box.bottom()});
        // Another line is farther than anything on the same one, as in every text editor.
        const double distance = dx + dy * 10;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

bool PdfPageText::hits(QPointF place) const
{
    return std::any_of(boxes.begin(), boxes.end(),
                       [place](const QRectF &box) { return box.contains(place); });
}

std::pair<qsizetype, qsizetype> PdfPageText::wordAt(qsizetype character) const
{
    qsizetype first = character;
    qsizetype last = character;
    while (first > 0 && !text.at(first - 1).isSpace())
        --first;
    while (last + 1 < text.size() && !text.at(last + 1).isSpace())
        ++last;
    return {first, last};
}

QList<QRectF> PdfPageText::lines(qsizetype first, qsizetype last) const
{
    QList<QRectF> all;
    bool open = false;
    for (qsizetype i = std::max<qsizetype>(0, first); i <= last && i < boxes.size(); ++i) {
        const QRectF &box = boxes.at(i);
        if (text.at(i) == u'\n') {
            open = false;
        } else if (!box.isEmpty()) {
            if (open)
                all.last() = all.last().united(box);
            else
                all.append(box);
            open = true;
        }
    }
    return all;
}

} // namespace transmittal::widgets
