// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"
#include "status_look.h"
#include "transmission_table.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using core::Result;
using database::Connection;
using transmissions::ListChange;
using transmissions::ListedTransmission;
using transmissions::ListPage;

namespace {

constexpr int mostChanges = 2000;

struct Changes
{
    std::vector<ListChange> list;
    QString since;
};

} // namespace

void TransmissionTable::readChanges()
{
    if (isLoading() || m_readingChanges) {
        m_changedAgain = true;
        return;
    }
    m_changedAgain = false;
    m_readingChanges = true;
    transmissions::lists::Shown shown;
    shown.ids.reserve(count());
    for (const auto &row : m_rows)
        shown.ids << row.id;
    for (const qint64 id : m_held)
        shown.ids << id;
    if (!isAtStart() && !m_rows.empty())
        shown.first = transmissions::placeOf(m_rows.front());
    if (!isAtEnd() && !m_rows.empty())
        shown.last = transmissions::placeOf(m_rows.back());
    session()->ask(
        Session::Lane::Lists, this,
        [filter = m_filter, order = order(), since = m_since,
         shown](Connection &connection) -> Result<Changes> {
            auto next = transmissions::lists::changesStart(connection);
            if (!next)
                return next.error();
            auto list = transmissions::lists::changes(connection, filter, order, since, shown, mostChanges);
            if (!list)
                return list.error();
            return Changes{std::move(*list), *next};
        },
        [this, filter = m_filter, order = order()](const Result<Changes> &answer) {
            m_readingChanges = false;
            // A reading since then was newer, or asked something else.
            if (isLoading() || filter != m_filter || order != this->order())
                return;
            if (!answer) {
                finishRead(answer.error());
                return;
            }
            m_since = answer->since;
            finishRead();
            takeChanges(answer->list);
            if (m_changedAgain && mayRead() && !isLoading())
                readChanges();
        });
}

void TransmissionTable::takeChanges(const std::vector<ListChange> &changes)
{
    bool more = false;
    std::vector<int> changed;
    for (const ListChange &change : changes) {
        if (const int row = takeChange(change, more); row >= 0)
            changed.push_back(row);
    }
    rowsChanged(std::move(changed));
    setPending(static_cast<int>(m_held.size()));
    // Kept counters are cheap to read; others are counted again only when there was a change that can be
    // seen.
    transmissions::TransmissionFilter rest = m_filter;
    rest.channel.clear();
    rest.states.clear();
    if (rest.isEmpty() || !changes.empty())
        readTotal();
    if (changes.size() >= static_cast<std::size_t>(mostChanges))
        refresh();
    else if (more && isListTop() && isAtStart())
        readPage(ListPage::First, {}, std::clamp(count() + pending(), pageSize, mostRows / 2), Then::Merge);
}

int TransmissionTable::takeChange(const ListChange &change, bool &more)
{
    ListedTransmission now = change.row;
    if (!change.shown) {
        const int corrected = now.supersedes ? rowOf(*now.supersedes) : -1;
        if (corrected >= 0) {
            // The correction stands where the row was that it corrects.
            ListedTransmission &place = m_rows[static_cast<std::size_t>(corrected)];
            m_stale.remove(place.id);
            now.sortKey = place.sortKey;
            place = now;
            return corrected;
        }
        if (rowOf(now.id) < 0) {
            more = more || !m_held.contains(now.id);
            m_held.insert(now.id);
        }
        return -1;
    }
    const int row = rowOf(now.id);
    if (row < 0) {
        if (!change.matches)
            m_held.remove(now.id);
        return -1;
    }
    ListedTransmission &place = m_rows[static_cast<std::size_t>(row)];
    // The next page goes on from where the row was when the list was read.
    now.sortKey = place.sortKey;
    const bool wasStale = m_stale.contains(now.id);
    if (change.matches)
        m_stale.remove(now.id);
    else
        m_stale.insert(now.id);
    if (place == now && wasStale != change.matches)
        return -1;
    place = now;
    return row;
}

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
        column(u"channel"_s, tr("Channel"), u"text"_s, 80),
        column(u"student"_s, tr("Student"), u"text"_s, 96, false, 2),
        column(u"licence"_s, tr("Licence"), u"mono"_s, 78),
        column(u"citation"_s, tr("Citation"), u"mono"_s, 98, false, 3),
        column(u"court"_s, tr("Court"), u"mono"_s, 64),
        column(u"completed"_s, tr("Completed"), u"date"_s, 106),
        column(u"due"_s, tr("Due"), u"date"_s, 106),
        column(u"attempts"_s, tr("Attempts"), u"number"_s, 88),
        column(u"next_try"_s, tr("Next try"), u"ago"_s, 76),
        column(u"certificate"_s, tr("Certificate no."), u"mono"_s, 114),
        column(u"code"_s, tr("Error"), u"mono"_s, 160, true),
        column(u"created"_s, tr("Created"), u"dateTime"_s, 140, true),
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
        cell.text = row.channel.toUpper();
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

} // namespace transmittal::models
