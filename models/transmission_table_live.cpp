// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_table.h"

#include "transmission_filter.h"

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
    // Yesterday's rows changed nothing about themselves, and yet they are none of today's.
    if (filterFromMap(m_filters) != m_filter) {
        refresh();
        return;
    }
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
    countStale();
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

} // namespace transmittal::models
