// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list of transmissions says of each, on the screen and in a file.

#include "format.h"
#include "row_selection.h"
#include "status_look.h"
#include "transmission_table.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using transmissions::ListedTransmission;
using transmissions::ListPage;

QList<TableColumn> TransmissionTable::allColumns()
{
    const auto column = [](const QString &id, const QString &title, const QString &kind, int width,
                           bool hidden = false, int share = 0) {
        const bool right = kind == "number"_L1;
        return TableColumn{.id = id,
                           .title = title,
                           .kind = kind,
                           .width = width,
                           .minimumWidth = std::min(width, 60),
                           .alignRight = right,
                           .sortable = true,
                           .hiddenAtFirst = hidden,
                           .share = share};
    };
    return {
        column(u"status"_s, tr("Status"), u"status"_s, 134),
        column(u"channel"_s, tr("Channel"), u"text"_s, 72),
        column(u"student"_s, tr("Student"), u"text"_s, 96, false, 2),
        column(u"licence"_s, tr("Licence"), u"mono"_s, 78),
        column(u"citation"_s, tr("Citation"), u"mono"_s, 106, false, 3),
        column(u"court"_s, tr("Court"), u"mono"_s, 64),
        column(u"completed"_s, tr("Completed"), u"date"_s, 106),
        column(u"due"_s, tr("Deadline"), u"date"_s, 106),
        column(u"attempts"_s, tr("Attempts"), u"number"_s, 88),
        column(u"next_try"_s, tr("Next try"), u"ago"_s, 76),
        column(u"certificate"_s, tr("Certificate no."), u"mono"_s, 114),
        column(u"code"_s, tr("Error"), u"mono"_s, 160, true),
        column(u"created"_s, tr("Recorded"), u"dateTime"_s, 140, true),
    };
}

TableCell TransmissionTable::cellOf(const ListedTransmission &row, const QString &columnId)
{
    TableCell cell;
    if (columnId == "status"_L1) {
        cell.status = transmissions::name(row.state);
        cell.text = StatusLook::word(cell.status);
        cell.tip = row.code.isEmpty() ? StatusLook::meaning(cell.status)
                                      //: what a state means, and the name of the error
                                      : tr("%1 (%2)").arg(StatusLook::meaning(cell.status), row.code);
    } else if (columnId == "channel"_L1) {
        cell.text = Format::channel(row.channel);
    } else if (columnId == "student"_L1) {
        const bool both = !row.lastName.isEmpty() && !row.firstName.isEmpty();
        //: last name, first name
        cell.text = both ? tr("%1, %2").arg(row.lastName, row.firstName) : row.lastName + row.firstName;
    } else if (columnId == "licence"_L1) {
        cell.text = row.driverLicense;
    } else if (columnId == "citation"_L1) {
        cell.text = row.citationNumber;
    } else if (columnId == "court"_L1) {
        cell.text = row.courtCode;
    } else if (columnId == "completed"_L1) {
        cell.text = Format::date(row.completionDate);
        cell.value = row.completionDate;
    } else if (columnId == "due"_L1) {
        cell.text = Format::date(row.dueOn);
        cell.value = row.dueOn;
    } else if (columnId == "attempts"_L1) {
        cell.text = Format::number(row.attempts);
        cell.value = row.attempts;
    } else if (columnId == "next_try"_L1) {
        cell.text = Format::ago(row.nextTry);
        cell.tip = Format::exactDateTime(row.nextTry);
        cell.value = row.nextTry;
    } else if (columnId == "certificate"_L1) {
        cell.text = row.certificateNumber;
    } else if (columnId == "code"_L1) {
        cell.text = row.code;
    } else if (columnId == "created"_L1) {
        cell.text = Format::dateTime(row.createdAt);
        cell.tip = Format::exactDateTime(row.createdAt);
        cell.value = row.createdAt;
    }
    return cell;
}

TableCell TransmissionTable::cell(int row, int column) const
{
    static const QStringList ids = [] {
        QStringList names;
        for (const TableColumn &named : allColumns())
            names << named.id;
        return names;
    }();
    return cellOf(at(row), ids.at(column));
}

RowSource TransmissionTable::rowSource(const RowSelection *selection) const
{
    transmissions::TransmissionFilter filter = m_filter;
    if (selection && selection->isAllMatching()) {
        filter.exclude = selection->excluded();
    } else if (selection && !selection->isEmpty()) {
        filter = {};
        filter.ids = selection->ids();
    }
    return [filter, order = order(), columns = columns(), page = ListPage::First,
            place = transmissions::ListPlace()](Connection &connection) mutable -> Result<RowPortion> {
        const auto rows = transmissions::lists::page(connection, filter, order, page, place, filePortion);
        if (!rows)
            return rows.error();
        RowPortion portion;
        portion.last = rows->size() < static_cast<std::size_t>(filePortion);
        for (const ListedTransmission &row : *rows) {
            portion.rows.push_back(
                fileRow(columns, [&](int column) { return cellOf(row, columns[column].id); }));
        }
        if (!rows->empty())
            place = transmissions::placeOf(rows->back());
        page = ListPage::After;
        return portion;
    };
}

} // namespace transmittal::models
