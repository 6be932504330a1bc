// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loaded_table.h"

#include <QCollator>

namespace transmittal::models {

namespace {

int compareTexts(const QString &one, const QString &other)
{
    // The language of no country sorts by code alone, numbers included.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator.compare(one, other);
}

} // namespace

LoadedTable::LoadedTable(QObject *parent, OnChange onChange) : SearchedTable(parent), m_onChange(onChange)
{}

void LoadedTable::refresh()
{
    if (m_onChange == OnChange::KeepPlaces && mayRead())
        restart();
    else
        TableModel::refresh();
}

bool LoadedTable::isBefore(const TableCell &one, const TableCell &other)
{
    if (one.value.isValid() && other.value.isValid())
        return QVariant::compare(one.value, other.value) == QPartialOrdering::Less;
    return compareTexts(one.text, other.text) < 0;
}

bool LoadedTable::matches(const std::function<TableCell(int column)> &cellOf) const
{
    const QStringList words = search().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts << cellOf(column).text;
    const QString all = texts.join(u'\n');
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace transmittal::models
