// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_table.h"

#include "transmission_filter.h"

#include <chrono>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorCode;
using core::Result;
using database::Connection;
using transmissions::ListedTransmission;
using transmissions::ListPage;
using transmissions::ListPlace;

namespace {

// At the end of the event in which they were set, so that setting three filters is one reading.
constexpr auto settlingTime = 0ms;
constexpr auto byId = [](const ListedTransmission &row) {
    return row.id;
};

} // namespace

TransmissionTable::TransmissionTable(QObject *parent) : TableModel(parent)
{
    setInitialSort(u"created"_s, true);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, [this] { restart(); });
}

TransmissionTable::~TransmissionTable()
{
    // What waits on the database thread need not be read any more.
    ++*m_newest;
    ++*m_counting;
}

void TransmissionTable::setChannel(const QString &channel)
{
    setFilter(u"channel"_s, channel);
}

void TransmissionTable::setStates(const QStringList &states)
{
    setFilter(u"states"_s, states);
}

void TransmissionTable::setCode(const QString &code)
{
    setFilter(u"code"_s, code);
}

void TransmissionTable::setCourt(const QString &court)
{
    setFilter(u"court"_s, court);
}

void TransmissionTable::setSearch(const QString &search)
{
    setFilter(u"search"_s, search);
}

void TransmissionTable::setFilters(const QVariantMap &filters)
{
    changeFilter(filters);
}

void TransmissionTable::setFilter(const QString &name, const QVariant &value)
{
    QVariantMap map = m_filters;
    map.insert(name, value);
    changeFilter(map);
}

void TransmissionTable::clearFilters()
{
    changeFilter({});
}

void TransmissionTable::changeFilter(const QVariantMap &filters)
{
    const QVariantMap tidy = tidied(filters);
    if (tidy == m_filters)
        return;
    m_filters = tidy;
    m_filter = filterFromMap(m_filters);
    // An answer to the filter before must not come in between, nor be waited for.
    *m_newest = beginRead();
    ++*m_counting;
    Q_EMIT filterChanged();
    if (mayRead())
        m_settling.start();
    else
        restart();
}

QString TransmissionTable::stateOf(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : transmissions::name(at(row).state);
}

int TransmissionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QStringList TransmissionTable::liveChannels() const
{
    return {u"tm_transmission"_s};
}

void TransmissionTable::clearRows()
{
    takeRows(m_rows, {}, byId);
    countStale();
    forgetPending();
}

void TransmissionTable::read()
{
    m_settling.stop();
    readPage(ListPage::First, {}, pageSize, Then::Replace);
}

void TransmissionTable::refresh()
{
    if (!mayRead())
        return;
    if (m_rows.empty() || !isAtStart()) {
        if (m_rows.empty())
            restart();
        else
            // From the row before the first that is shown: where it was in the order when it was read.
            readPage(ListPage::After, transmissions::placeOf(m_rows.front()), count(), Then::KeepPlace);
        return;
    }
    readPage(ListPage::First, {}, std::clamp(count(), pageSize, mostRows), Then::KeepPlace);
}

void TransmissionTable::showPending()
{
    if (mayRead())
        readPage(ListPage::First, {},
                 isAtStart() ? std::clamp(count() + pending(), pageSize, mostRows / 2) : pageSize,
                 isAtStart() ? Then::Merge : Then::Replace);
}

void TransmissionTable::jumpToStart()
{
    if (mayRead())
        readPage(ListPage::First, {}, pageSize, Then::Replace);
}

void TransmissionTable::jumpToEnd()
{
    if (mayRead())
        readPage(ListPage::Last, {}, pageSize, Then::Replace);
}

void TransmissionTable::fetchAfter()
{
    if (mayRead() && !isAtEnd() && !isLoading() && !m_rows.empty())
        readPage(ListPage::After, transmissions::placeOf(m_rows.back()), pageSize, Then::Append);
}

void TransmissionTable::fetchBefore()
{
    if (mayRead() && !isAtStart() && !isLoading() && !m_rows.empty())
        readPage(ListPage::Before, transmissions::placeOf(m_rows.front()), pageSize, Then::Prepend);
}

void TransmissionTable::readPage(ListPage page, const ListPlace &place, int limit, Then then)
{
    // A further page belongs to those before it, however long ago they were read.
    if (then != Then::Append && then != Then::Prepend)
        m_filter = filterFromMap(m_filters);
    const quint64 number = beginRead();
    *m_newest = number;
    session()->ask(
        Session::Lane::Lists, this,
        [newest = m_newest, number, filter = m_filter, order = order(), page, place,
         limit](Connection &connection) -> Result<Page> {
            if (*newest != number)
                return Error{ErrorCode::Cancelled, {}, u"superseded"_s};
            auto since = transmissions::lists::changesStart(connection);
            if (!since)
                return since.error();
            auto rows = transmissions::lists::page(connection, filter, order, page, place, limit);
            if (!rows)
                return rows.error();
            return Page{std::move(*rows), *since};
        },
        [this, number, page, limit, then](const Result<Page> &answer) {
            if (!isCurrent(number))
                return;
            if (!answer) {
                finishRead(answer.error());
                return;
            }
            takePage(page, limit, then, *answer);
            // A further page makes no more or less of what matches.
            if ((then != Then::Append && then != Then::Prepend) || total() < 0)
                readTotal();
            finishRead();
            if (m_changedAgain)
                readChanges();
        });
}

void TransmissionTable::takePage(ListPage page, int limit, Then then, Page answer)
{
    const bool full = answer.rows.size() >= static_cast<std::size_t>(limit);
    switch (then) {
    case Then::Append:
        append(std::move(answer.rows));
        countStale();
        setEdges(isAtStart(), !full);
        return; // m_since stays: the other rows were read earlier
    case Then::Prepend:
        prepend(std::move(answer.rows));
        countStale();
        setEdges(!full, isAtEnd());
        return;
    case Then::KeepPlace:
        if (page == ListPage::After) {
            // The anchor itself comes again as it was: whether it still belongs here, changes() has said.
            if (!m_stale.contains(m_rows.front().id))
                answer.rows.insert(answer.rows.begin(), m_rows.front());
            takeRows(m_rows, std::move(answer.rows), byId);
            m_stale.clear();
            setEdges(isAtStart(), !full);
            break;
        }
        [[fallthrough]];
    case Then::Replace:
        takeRows(m_rows, std::move(answer.rows), byId);
        m_stale.clear();
        forgetPending();
        setEdges(page == ListPage::First || !full, page == ListPage::Last || !full);
        break;
    case Then::Merge:
        takeRows(m_rows, withStale(std::move(answer.rows)), byId);
        forgetPending();
        setEdges(page == ListPage::First || !full, page == ListPage::Last || !full);
        break;
    }
    countStale();
    m_since = answer.since;
    if (then == Then::Replace)
        Q_EMIT restarted();
}

TransmissionTable::Rows TransmissionTable::withStale(Rows fresh) const
{
    // Each stale row stays behind the row that it stands behind now.
    Rows merged;
    std::size_t next = 0;
    std::unordered_map<qint64, std::size_t> places;
    for (std::size_t i = 0; i < fresh.size(); ++i)
        places.emplace(fresh[i].id, i);
    for (const auto &row : m_rows) {
        if (const auto place = places.find(row.id); place != places.end()) {
            for (; next <= place->second; ++next)
                merged.push_back(fresh[next]);
        } else if (m_stale.contains(row.id)) {
            merged.push_back(row);
        }
    }
    merged.insert(merged.end(), fresh.begin() + static_cast<std::ptrdiff_t>(next), fresh.end());
    return merged;
}

void TransmissionTable::append(Rows rows)
{
    Rows all = m_rows;
    QSet<qint64> known;
    for (const auto &row : m_rows)
        known.insert(row.id);
    for (auto &row : rows) {
        m_held.remove(row.id);
        if (!known.contains(row.id))
            all.push_back(std::move(row));
    }
    setPending(static_cast<int>(m_held.size()));
    const bool forgets = all.size() > static_cast<std::size_t>(mostRows);
    if (forgets)
        all.erase(all.begin(), all.end() - mostRows);
    takeRows(m_rows, std::move(all), byId);
    if (forgets)
        setEdges(false, isAtEnd());
}

void TransmissionTable::prepend(Rows rows)
{
    QSet<qint64> known;
    for (const auto &row : m_rows)
        known.insert(row.id);
    Rows all;
    for (auto &row : rows) {
        m_held.remove(row.id);
        if (!known.contains(row.id))
            all.push_back(std::move(row));
    }
    setPending(static_cast<int>(m_held.size()));
    all.insert(all.end(), m_rows.begin(), m_rows.end());
    const bool forgets = all.size() > static_cast<std::size_t>(mostRows);
    if (forgets)
        all.resize(mostRows);
    takeRows(m_rows, std::move(all), byId);
    if (forgets)
        setEdges(isAtStart(), false);
}

void TransmissionTable::readTotal()
{
    const quint64 number = ++*m_counting;
    session()->ask(
        Session::Lane::Lists, this,
        [newest = m_counting, number,
         filter = m_filter](Connection &connection) -> Result<transmissions::CappedCount> {
            if (*newest != number)
                return Error{ErrorCode::Cancelled, {}, u"superseded"_s};
            return transmissions::lists::count(connection, filter);
        },
        [this, number](const Result<transmissions::CappedCount> &answer) {
            // The list itself has said what is wrong, if anything is.
            if (number == *m_counting && answer)
                setTotal(answer->count, answer->capped);
        });
}

void TransmissionTable::countStale()
{
    QSet<qint64> shown;
    if (!m_stale.isEmpty())
        for (const auto &row : m_rows)
            if (m_stale.contains(row.id))
                shown.insert(row.id);
    m_stale = std::move(shown);
    setStale(static_cast<int>(m_stale.size()));
}

void TransmissionTable::forgetPending()
{
    m_held.clear();
    setPending(0);
}

} // namespace transmittal::models
