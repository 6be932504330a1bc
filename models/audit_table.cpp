// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_table.h"

#include "access/access_repository.h"
#include "access/activity_repository.h"
#include "audit_words.h"
#include "core/clock.h"
#include "format.h"

#include <QLocale>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::AuditEntry;
using access::AuditPage;
using core::Result;
using database::Connection;

namespace {

enum Column { At, Actor, Operation, Subject, What, Workstation, Address };

QDateTime startOf(QDate day)
{
    return day.startOfDay().toUTC();
}

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

AuditTable::AuditTable(QObject *parent) : TableModel(parent)
{
    m_filter.limit = pageSize;
}

void AuditTable::setFilter(std::optional<QString> &part, const QString &value)
{
    const auto wanted = value.trimmed().isEmpty() ? std::nullopt : std::optional(value.trimmed());
    if (part == wanted)
        return;
    part = wanted;
    Q_EMIT filterChanged();
    restart();
}

void AuditTable::setActor(const QString &actor)
{
    setFilter(m_filter.actor, actor);
}

void AuditTable::setOperation(const QString &operation)
{
    setFilter(m_filter.operation, operation);
}

void AuditTable::setSubjectTable(const QString &table)
{
    setFilter(m_filter.subjectTable, table);
}

void AuditTable::setSubjectKey(const QString &key)
{
    setFilter(m_filter.subjectKey, key);
}

void AuditTable::setText(const QString &text)
{
    setFilter(m_filter.text, text);
}

void AuditTable::setFromDay(QDate day)
{
    setDays(day, m_untilDay);
}

void AuditTable::setUntilDay(QDate day)
{
    setDays(m_fromDay, day);
}

void AuditTable::setDays(QDate from, QDate until)
{
    if (m_fromDay == from && m_untilDay == until)
        return;
    m_fromDay = from;
    m_untilDay = until;
    m_filter.from = from.isValid() ? std::optional(startOf(from)) : std::nullopt;
    m_filter.until = until.isValid() ? std::optional(startOf(until.addDays(1))) : std::nullopt;
    Q_EMIT filterChanged();
    restart();
}

void AuditTable::setLastDays(int days)
{
    const QDate today = core::SystemClock().now().toLocalTime().date();
    setDays(days > 0 ? today.addDays(1 - days) : QDate(), QDate());
}

QDate AuditTable::dayFromText(const QString &text)
{
    const QString plain = text.trimmed();
    if (const QDate iso = QDate::fromString(plain, Qt::ISODate); iso.isValid())
        return iso;
    const QLocale locale;
    if (const QDate shown = locale.toDate(plain, Format::dateFormat());
        shown.isValid() && shown.year() >= 1000)
        return shown;
    QDate day = locale.toDate(plain, QLocale::ShortFormat);
    // A short format with two digits for the year means this century.
    if (day.isValid() && day.year() < 2000)
        day = day.addYears(100);
    return day;
}

bool AuditTable::isFiltered() const
{
    return m_filter.actor || m_filter.operation || m_filter.subjectTable || m_filter.subjectKey ||
           m_filter.text || m_filter.from || m_filter.until;
}

void AuditTable::clearFilter()
{
    if (!isFiltered())
        return;
    m_filter = {};
    m_filter.limit = pageSize;
    m_fromDay = {};
    m_untilDay = {};
    Q_EMIT filterChanged();
    restart();
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
        {u"at"_s, tr("When"), u"dateTime"_s, 172, 120, false, false, false},
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
        return {audit_words::operation(entry.operation), {}, entry.operation, {}};
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

void AuditTable::ask(std::optional<qint64> before)
{
    access::AuditFilter filter = m_filter;
    filter.before = before;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [filter](Connection &connection) { return access::AccessRepository(connection).audit(filter); },
        [this, number, more = before.has_value()](const Result<AuditPage> &page) {
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
    access::AuditFilter filter = m_filter;
    const quint64 number = beginRead();
    session()->ask(
        Session::Lane::Lists, this,
        [filter](Connection &connection) { return access::AccessRepository(connection).audit(filter); },
        [this, number](const Result<AuditPage> &page) {
            if (!isCurrent(number))
                return;
            if (!page)
                return finishRead(page.error());
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
    if (m_next && !isLoading() && mayRead())
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
