// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status_counts.h"

#include "format.h"
#include "status_look.h"

#include <chrono>
#include <numeric>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using transmissions::StateCount;

StatusCounts::StatusCounts(QObject *parent) : TableModel(parent)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(2s);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (mayRead())
            read();
    });
}

void StatusCounts::setTable(TransmissionTable *table)
{
    if (m_table == table)
        return;
    if (m_table)
        m_table->disconnect(this);
    m_table = table;
    if (table) {
        connect(table, &TransmissionTable::filterChanged, this, &StatusCounts::filterChanged);
        connect(table, &TransmissionTable::loadingChanged, this, &StatusCounts::tableLoaded);
    }
    Q_EMIT tableChanged();
    filterChanged();
}

void StatusCounts::filterChanged()
{
    transmissions::TransmissionFilter filter =
        m_table ? m_table->filter() : transmissions::TransmissionFilter();
    filter.states.clear();
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ShownRole});
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++*m_newest;
    restart();
}

void StatusCounts::tableLoaded()
{
    if (!m_table->isLoading() && std::exchange(m_waitsForTable, false))
        restart();
}

qint64 StatusCounts::all() const
{
    if (m_lines.empty())
        return -1;
    return std::accumulate(m_lines.begin(), m_lines.end(), qint64(0),
                           [](qint64 sum, const Line &line) { return sum + line.count; });
}

bool StatusCounts::isCapped() const
{
    return !m_lines.empty() && m_lines.front().capped;
}

qint64 StatusCounts::countOf(const QString &state) const
{
    for (const Line &line : m_lines)
        if (line.state == state)
            return line.count;
    return -1;
}

QList<TableColumn> StatusCounts::columns() const
{
    return {TableColumn{.id = u"state"_s, .title = tr("Status"), .kind = u"status"_s},
            TableColumn{.id = u"count"_s, .title = tr("Number"), .kind = u"number"_s, .alignRight = true}};
}

int StatusCounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

TableCell StatusCounts::cell(int row, int column) const
{
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    if (column == 0)
        return {.text = StatusLook::word(line.state),
                .status = line.state,
                .tip = StatusLook::meaning(line.state),
                .value = {}};
    return {.text = Format::count(line.count, line.capped), .status = {}, .tip = {}, .value = line.count};
}

QVariant StatusCounts::data(const QModelIndex &index, int role) const
{
    if (role < ExtraRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return TableModel::data(index, role);
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case StateRole:
        return line.state;
    case WordRole:
        return StatusLook::word(line.state);
    case CountRole:
        return line.count;
    case CountTextRole:
        return Format::count(line.count, line.capped && line.count > 0);
    case ShownRole:
        return m_table && m_table->states().contains(line.state);
    default:
        return {};
    }
}

QHash<int, QByteArray> StatusCounts::roleNames() const
{
    QHash<int, QByteArray> names = TableModel::roleNames();
    names.insert({{StateRole, "state"},
                  {WordRole, "word"},
                  {CountRole, "stateCount"},
                  {CountTextRole, "countText"},
                  {ShownRole, "shown"}});
    return names;
}

void StatusCounts::clearRows()
{
    take({});
}

void StatusCounts::take(std::vector<Line> lines)
{
    takeRows(m_lines, std::move(lines), [](const Line &line) {
        return qint64(StatusLook::transmissionStates().indexOf(line.state)) + 1;
    });
    Q_EMIT countsChanged();
}

void StatusCounts::readChanges()
{
    transmissions::TransmissionFilter rest = m_filter;
    rest.channel.clear();
    if (rest.isEmpty())
        read();
    else if (!m_pace.isActive())
        m_pace.start();
}

void StatusCounts::read()
{
    if (m_table && m_table->isLoading()) {
        m_waitsForTable = true;
        return;
    }
    const quint64 number = beginRead();
    *m_newest = number;
    session()->ask(
        Session::Lane::Lists, this,
        [newest = m_newest, number,
         filter = m_filter](Connection &connection) -> Result<std::vector<StateCount>> {
            if (*newest != number)
                return Error{ErrorCode::Cancelled, {}, u"superseded"_s};
            return transmissions::lists::countStates(connection, filter);
        },
        [this, number](const Result<std::vector<StateCount>> &answer) {
            if (!isCurrent(number))
                return;
            if (!answer) {
                finishRead(answer.error());
                return;
            }
            std::vector<Line> lines;
            for (const QString &state : StatusLook::transmissionStates()) {
                const auto found =
                    std::find_if(answer->begin(), answer->end(),
                                 [&state](const StateCount &count) { return count.state == state; });
                const bool capped = !answer->empty() && answer->front().capped;
                lines.push_back({state, found == answer->end() ? 0 : found->count, capped});
            }
            take(std::move(lines));
            finishRead();
        });
}

} // namespace transmittal::models
