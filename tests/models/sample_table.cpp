// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_table.h"

namespace transmittal::test {

using namespace Qt::StringLiterals;
using models::TableCell;
using models::TableColumn;

void SampleTable::put(std::vector<Letter> letters)
{
    takeRows(m_letters, std::move(letters), [](const Letter &letter) { return letter.id; });
}

QString SampleTable::shown() const
{
    QStringList rows;
    for (const Letter &letter : m_letters)
        rows << letter.text + QString::number(letter.id);
    return rows.join(u' ');
}

QList<TableColumn> SampleTable::columns() const
{
    return {
        TableColumn{.id = u"letter"_s, .title = u"Letter"_s, .kind = u"text"_s, .sortable = true},
        TableColumn{.id = u"id"_s, .title = u"No."_s, .kind = u"number"_s, .width = 80, .alignRight = true}};
}

int SampleTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_letters.size());
}

TableCell SampleTable::cell(int row, int column) const
{
    const Letter &letter = m_letters[static_cast<std::size_t>(row)];
    if (column == 0)
        return {.text = letter.text, .status = {}, .tip = {}, .value = {}};
    return {.text = QString::number(letter.id), .status = {}, .tip = {}, .value = letter.id};
}

} // namespace transmittal::test
