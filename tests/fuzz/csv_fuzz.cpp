// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/property.h"
#include "models/csv.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;
using namespace transmittal;
using fuzz::require;

namespace {

/// A line of RFC 4180, read strictly: nothing when it is none.
std::optional<QStringList> cellsOf(const QString &line)
{
    QStringList cells;
    qsizetype at = 0;
    for (;;) {
        QString cell;
        if (at < line.size() && line[at] == u'"') {
            for (++at;; ++at) {
                if (at >= line.size())
                    return std::nullopt;
                if (line[at] == u'"') {
                    if (at + 1 >= line.size() || line[at + 1] != u'"')
                        break;
                    ++at;
                }
                cell += line[at];
            }
            ++at;
        } else {
            for (; at < line.size() && line[at] != u','; ++at) {
                if (line[at] == u'"' || line[at] == u'\r' || line[at] == u'\n')
                    return std::nullopt;
                cell += line[at];
            }
        }
        cells.append(cell);
        if (at >= line.size())
            return cells;
        if (line[at++] != u',')
            return std::nullopt;
    }
}

} // namespace

/// Texts, with a unit separator between them, as a line of the export: a reader gets them back, and no
/// spreadsheet takes one for a formula.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList texts = QString::fromUtf8(fuzz::toBytes(data, size)).split(u'\x1F');
    QStringList written;
    for (const QString &text : texts)
        written.append(models::csvCell(text));
    const auto read = cellsOf(written.join(u','));
    require(read && read->size() == texts.size(), "a line has as many cells as were written");
    static const QString formula = u"=+-@\t\r\n＝＋－＠"_s;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QString text = texts[i];
        text.remove(QChar::Null);
        const QString &cell = read->at(i);
        require(cell.isEmpty() || !formula.contains(cell.front()), "no cell begins as a formula does");
        require(cell == text || cell == u'\'' + text, "a cell holds the text that was written");
    }
    return 0;
}
