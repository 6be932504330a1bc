// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview_recent.h"

#include "format.h"
#include "transmission_table.h"
#include "transmissions/list_repository.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using database::Connection;
using transmissions::ListedTransmission;
namespace lists = transmissions::lists;

OverviewRecent::OverviewRecent(QObject *parent) : TableModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false) && mayRead())
            read();
    });
}

QList<TableColumn> OverviewRecent::columns() const
{
    return {
        {u"status"_s, tr("Status"), u"status"_s, 124, 100, false, false, false},
        {u"student"_s, tr("Student"), u"text"_s, 92, 60, false, false, false, 1},
        {u"citation"_s, tr("Citation"), u"mono"_s, 100, 70, false, false, false, 2},
        {u"court"_s, tr("Court"), u"mono"_s, 70, 50, false, false, true},
        {u"certificate"_s, tr("Certificate no."), u"mono"_s, 120, 80, false, false, true},
        {u"created"_s, tr("Recorded"), u"ago"_s, 104, 70, false, false, false},
    };
}

int OverviewRecent::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

TableCell OverviewRecent::cell(int row, int column) const
{
    const ListedTransmission &each = m_rows[static_cast<std::size_t>(row)];
    const QString &id = knownColumns().at(column).id;
    if (id == "created"_L1)
        return {Format::ago(each.createdAt), {}, Format::exactDateTime(each.createdAt), each.createdAt};
    return TransmissionTable::cellOf(each, id);
}

void OverviewRecent::readChanges()
{
    if (m_pause.isActive())
        m_again = true;
    else
        read();
}

void OverviewRecent::read()
{
    m_pause.start();
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [](Connection &connection) {
            return lists::page(connection, {}, {}, transmissions::ListPage::First, {}, most);
        },
        [this, number](const Result<std::vector<ListedTransmission>> &rows) {
            if (!isCurrent(number))
                return;
            if (!rows)
                return finishRead(rows.error());
            take(*rows);
            finishRead();
        });
}

void OverviewRecent::take(std::vector<ListedTransmission> rows)
{
    takeRows(m_rows, std::move(rows), [](const ListedTransmission &row) { return row.id; });
    setTotal(static_cast<qint64>(m_rows.size()));
}

void OverviewRecent::clearRows()
{
    take({});
}

} // namespace transmittal::models
