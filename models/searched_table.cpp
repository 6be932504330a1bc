// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searched_table.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;

void SearchedTable::setSearch(const QString &search)
{
    setFilter(m_search, search.trimmed());
}

QVariantMap SearchedTable::filters() const
{
    return m_search.isEmpty() ? QVariantMap() : QVariantMap{{u"search"_s, m_search}};
}

void SearchedTable::setFilters(const QVariantMap &filters)
{
    const QVariantMap before = this->filters();
    takeFilters(filters);
    if (this->filters() == before)
        return;
    Q_EMIT filterChanged();
    restart();
}

void SearchedTable::takeFilters(const QVariantMap &filters)
{
    m_search = filters.value(u"search"_s).toString().trimmed();
}

} // namespace transmittal::models
