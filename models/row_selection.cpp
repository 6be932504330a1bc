// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "row_selection.h"

#include "searched_table.h"

namespace transmittal::models {

namespace {

QList<qint64> sorted(const QSet<qint64> &set)
{
    QList<qint64> list(set.begin(), set.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

RowSelection::RowSelection(QObject *parent) : QObject(parent)
{}

void RowSelection::setModel(TableModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model)
        connect(model, &TableModel::totalChanged, this, [this] {
            if (m_allMatching)
                changed();
        });
    if (auto *searched = qobject_cast<SearchedTable *>(model))
        connect(searched, &SearchedTable::filterChanged, this, [this] {
            if (m_allMatching)
                clear();
        });
    Q_EMIT modelChanged();
    setCurrent(0);
    clear();
}

qint64 RowSelection::count() const
{
    if (!m_allMatching)
        return m_ids.size();
    const qint64 total = m_model ? m_model->total() : 0;
    return total < 0 ? -1 : std::max<qint64>(0, total - m_ids.size());
}

bool RowSelection::isCountCapped() const
{
    return m_allMatching && m_model && m_model->isTotalCapped();
}

void RowSelection::setCurrent(qint64 id)
{
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

void RowSelection::select(qint64 id)
{
    m_allMatching = false;
    m_ids = {id};
    m_anchor = id;
    setCurrent(id);
    changed();
}

void RowSelection::toggle(qint64 id)
{
    if (!m_ids.remove(id))
        m_ids.insert(id);
    m_anchor = id;
    setCurrent(id);
    changed();
}

void RowSelection::extendTo(qint64 id)
{
    const int from = m_model ? m_model->rowOf(m_anchor) : -1;
    const int to = m_model ? m_model->rowOf(id) : -1;
    if (from < 0 || to < 0) {
        select(id);
        return;
    }
    m_allMatching = false;
    m_ids.clear();
    for (int row = std::min(from, to); row <= std::max(from, to); ++row)
        m_ids.insert(m_model->idAt(row));
    setCurrent(id);
    changed();
}

void RowSelection::selectAllMatching()
{
    m_allMatching = true;
    m_ids.clear();
    changed();
}

void RowSelection::clear()
{
    m_anchor = 0;
    if (isEmpty())
        return;
    m_allMatching = false;
    m_ids.clear();
    changed();
}

bool RowSelection::isSelected(qint64 id) const
{
    return m_ids.contains(id) != m_allMatching;
}

int RowSelection::moveCurrent(int rows, bool extend)
{
    const int count = m_model ? m_model->rowCount() : 0;
    if (count == 0)
        return -1;
    const int here = m_model->rowOf(m_current);
    // Without a current row the first step goes to the first row.
    const int row = here < 0 ? 0 : std::clamp(here + rows, 0, count - 1);
    const qint64 id = m_model->idAt(row);
    if (extend)
        extendTo(id);
    else
        select(id);
    return row;
}

QList<qint64> RowSelection::ids() const
{
    return m_allMatching ? QList<qint64>() : sorted(m_ids);
}

QList<qint64> RowSelection::excluded() const
{
    return m_allMatching ? sorted(m_ids) : QList<qint64>();
}

QString RowSelection::copyText() const
{
    if (!m_model)
        return {};
    QList<qint64> loaded;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const qint64 id = m_model->idAt(row); isSelected(id))
            loaded << id;
    return m_model->copyText(loaded);
}

void RowSelection::changed()
{
    ++m_revision;
    Q_EMIT selectionChanged();
}

} // namespace transmittal::models
