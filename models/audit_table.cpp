// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_table.h"

#include "access/access_repository.h"
#include "access/activity_repository.h"
#include "audit_words.h"
#include "format.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::AuditEntry;
using access::AuditPage;
using core::Result;
using database::Connection;

namespace {

enum Column { At, Actor, Operation, Subject, What, Workstation, Address };

QList<AuditChoice> choices(const QStringList &values, QString (*word)(const QString &))
{
    QList<AuditChoice> list;
    for (const QString &value : values)
        list.append({value, word(value)});
    std::sort(list.begin(), list.end(), [](const AuditChoice &a, const AuditChoice &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return list;
}

} // namespace

AuditTable::AuditTable(QObject *parent) : SearchedTable(parent)
{
    m_filter.limit = pageSize;
    setInitialSort(u"at"_s, true);
}

QList<AuditChoice> AuditTable::actors() const
{
    QList<AuditChoice> list;
    for (const QString &actor : m_actors)
        list.append({actor, actor});
    return list;
}

QList<AuditChoice> AuditTable::operations() const
{
    return choices(m_operations, audit_words::operation);
}

QList<AuditChoice> AuditTable::subjects() const
{
    return choices(m_subjects, audit_words::subjectKind);
}

const AuditEntry *AuditTable::entry(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

QList<TableColumn> AuditTable::columns() const
{
    return {
        {u"at"_s, tr("When"), u"dateTime"_s, 172, 120, false, true, false},
        {u"actor"_s, tr("Who"), u"mono"_s, 136, 80, false, false, false, 1},
        {u"operation"_s, tr("What"), u"text"_s, 170, 100, false, false, false, 1},
        {u"subject"_s, tr("On"), u"text"_s, 160, 90, false, false, false, 1},
        {u"summary"_s, tr("Details"), u"text"_s, 320, 120, false, false, false, 4},
        {u"workstation"_s, tr("Workstation"), u"text"_s, 130, 80, false, false, false},
        {u"address"_s, tr("Address"), u"mono"_s, 120, 80, false, false, true},
    };
}

int AuditTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

qint64 AuditTable::idOf(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].id;
}

TableCell AuditTable::cell(int row, int column) const
{
    return cellOf(m_entries[static_cast<std::size_t>(row)], column);
}

TableCell AuditTable::cellOf(const AuditEntry &entry, int column)
{
    switch (column) {
    case At:
        return {Format::dateTime(entry.at), {}, Format::exactDateTime(entry.at), entry.at};
    case Actor:
        return {entry.actor, {}, {}, {}};
    case Operation:
        return {audit_words::operation(entry.operation),
                {},
                //: what was done, and the name by which it is kept
                tr("%1 (%2)").arg(audit_words::operation(entry.operation), entry.operation),
                {}};
    case Subject:
        return {audit_words::subject(entry.subjectTable, entry.subjectKey), {}, {}, {}};
    case What:
        return {audit_words::summary(entry), {}, entry.note, {}};
    case Workstation:
        return {entry.workstation, {}, {}, {}};
    case Address:
        return {entry.address.isEmpty() ? tr("same machine") : entry.address, {}, {}, {}};
    default:
        return {};
    }
}

std::vector<AuditTable::Entry> AuditTable::entries(const std::vector<AuditEntry> &from)
{
    std::vector<Entry> list;
    list.reserve(from.size());
    for (const AuditEntry &entry : from)
        list.push_back({entry});
    return list;
}

void AuditTable::replace(std::vector<Entry> fresh)
{
    takeRows(m_entries, std::move(fresh), [](const Entry &entry) { return entry.id; });
}

void AuditTable::read()
{
    readChoices();
    ask({});
}

access::AuditFilter AuditTable::asked() const
{
    access::AuditFilter filter = m_filter;
    filter.oldestFirst = !isSortDescending();
    if (!search().isEmpty())
        filter.text = search();
    return filter;
}

void AuditTable::ask(std::optional<qint64> place)
{
    access::AuditFilter filter = asked();
    filter.place = place;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [filter](Connection &connection) { return access::AccessRepository(connection).audit(filter); },
        [this, number, more = place.has_value()](const Result<AuditPage> &page) {
            if (!isCurrent(number))
                return;
            if (!page) {
                if (page.error().code == core::ErrorCode::NotPermitted)
                    replace({});
                return finishRead(page.error());
            }
            if (more)
                append(*page);
            else
                takePage(*page);
            finishRead();
        });
}

void AuditTable::takePage(const AuditPage &page)
{
    replace(entries(page.entries));
    m_next = page.next;
    setPending(0);
    setEdges(true, !m_next);
    setTotal(m_next ? -1 : static_cast<qint64>(m_entries.size()));
    Q_EMIT restarted();
}

void AuditTable::append(const AuditPage &page)
{
    std::vector<Entry> all = m_entries;
    for (Entry &entry : entries(page.entries))
        all.push_back(std::move(entry));
    m_next = page.next;
    replace(std::move(all));
    setEdges(true, !m_next);
    setTotal(m_next ? -1 : static_cast<qint64>(m_entries.size()));
}

void AuditTable::readChanges()
{
    if (isLoading())
        return;
    access::AuditFilter filter = asked();
    const bool later = filter.oldestFirst;
    if (later && !m_entries.empty())
        filter.place = m_entries.back().id;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [filter](Connection &connection) { return access::AccessRepository(connection).audit(filter); },
        [this, number, later](const Result<AuditPage> &page) {
            if (!isCurrent(number))
                return;
            if (!page)
                return finishRead(page.error());
            if (later)
                takeLater(*page);
            else
                takeNewer(*page);
            finishRead();
        });
}

void AuditTable::takeNewer(const AuditPage &page)
{
    const qint64 newest = m_entries.empty() ? 0 : m_entries.front().id;
    const auto known = std::find_if(page.entries.begin(), page.entries.end(),
                                    [newest](const AuditEntry &entry) { return entry.id <= newest; });
    const auto newer = known - page.entries.begin();
    if (newer == 0)
        return;
    if (!isListTop() && !m_entries.empty()) {
        setPending(static_cast<int>(newer));
        return;
    }
    if (known == page.entries.end() && page.next) // more came than a page holds: what was loaded is far below
        return takePage(page);
    std::vector<Entry> all = entries({page.entries.begin(), known});
    all.insert(all.end(), m_entries.begin(), m_entries.end());
    replace(std::move(all));
    setPending(0);
    setTotal(m_next ? -1 : static_cast<qint64>(m_entries.size()));
}

void AuditTable::takeLater(const AuditPage &page)
{
    // Below the end nothing moves under the pointer. Short of it, whoever scrolls there reads them.
    if (!m_next)
        append(page);
}

void AuditTable::showPending()
{
    setPending(0);
    restart();
}

void AuditTable::jumpToStart()
{
    if (pending() > 0)
        showPending();
}

void AuditTable::fetchAfter()
{
    if (m_next && !isRestarting() && !isLoading() && mayRead()) // a place of another order leads nowhere
        ask(m_next);
}

void AuditTable::clearRows()
{
    replace({});
    m_next.reset();
    m_actors.clear();
    m_operations.clear();
    m_subjects.clear();
    Q_EMIT choicesChanged();
}

void AuditTable::readChoices()
{
    session()->ask(Session::Lane::Lists, this, access::activity::auditChoices,
                   [this](const Result<access::activity::AuditChoices> &found) {
                       if (!found) // the list itself says why
                           return;
                       m_actors = found->actors;
                       m_operations = found->operations;
                       m_subjects = found->subjectTables;
                       Q_EMIT choicesChanged();
                   });
}

} // namespace transmittal::models
