// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table says outside of the window: on the clipboard and in a file.

#include "row_selection.h"
#include "table_model.h"

#include <unordered_set>

namespace transmittal::models {

using core::Result;

QString TableModel::copyText(const QList<qint64> &ids) const
{
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    QStringList line;
    for (const TableColumn &column : knownColumns())
        line << column.title;
    QString text = copyLine(line);
    for (int row = 0; row < rowCount(); ++row) {
        if (!wanted.contains(idOf(row)))
            continue;
        line.clear();
        for (int column = 0; column < columnCount(); ++column)
            line << cell(row, column).text;
        text += copyLine(line);
    }
    return text;
}

QString TableModel::copyLine(const QStringList &cells)
{
    QStringList line;
    // A tab or a line end inside a cell would tear the row apart.
    for (const QString &cell : cells)
        line << cell.simplified();
    return line.join(u'\t') + u'\n';
}

QStringList TableModel::fileRow(const QList<TableColumn> &columns, const CellOf &cellOf)
{
    QStringList texts;
    for (int place = 0; place < columns.size(); ++place) {
        const TableCell cell = cellOf(place);
        const bool exact =
            columns[place].kind == QLatin1String("ago") || columns[place].kind == QLatin1String("dateTime");
        texts << (exact && !cell.tip.isEmpty() ? cell.tip : cell.text);
    }
    return texts;
}

RowSource TableModel::rowSource(const RowSelection *selection) const
{
    RowPortion loaded;
    for (int row = 0; row < rowCount(); ++row) {
        if (selection && !selection->isEmpty() && !selection->isSelected(idOf(row)))
            continue;
        loaded.rows.push_back(fileRow(knownColumns(), [&](int column) { return cell(row, column); }));
    }
    return [loaded = std::move(loaded)](database::Connection &) -> Result<RowPortion> {
        return loaded;
    };
}

} // namespace transmittal::models
