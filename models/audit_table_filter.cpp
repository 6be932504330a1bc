// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines of the audit trail are shown.

#include "audit_table.h"
#include "core/clock.h"
#include "typed_day.h"

#include <QLocale>

#include <array>

namespace transmittal::models {

using namespace Qt::StringLiterals;
using access::AuditFilter;

namespace {

struct TextPart
{
    QLatin1StringView name;
    std::optional<QString> AuditFilter::*part;
};
constexpr std::array texts{
    TextPart{"actor"_L1, &AuditFilter::actor},
    TextPart{"operation"_L1, &AuditFilter::operation},
    TextPart{"subjectTable"_L1, &AuditFilter::subjectTable},
    TextPart{"subjectKey"_L1, &AuditFilter::subjectKey},
};

/// Empty: no restriction.
std::optional<QString> partOf(const QString &value)
{
    const QString part = value.trimmed();
    return part.isEmpty() ? std::nullopt : std::optional(part);
}

QDateTime startOf(QDate day)
{
    return day.startOfDay().toUTC();
}

/// Of so many days up to today; none for 0.
QDate firstOf(int days)
{
    const QDate today = core::SystemClock().now().toLocalTime().date();
    return days > 0 ? today.addDays(1 - days) : QDate();
}

} // namespace

void AuditTable::setActor(const QString &actor)
{
    setFilter(m_filter.actor, partOf(actor));
}

void AuditTable::setOperation(const QString &operation)
{
    setFilter(m_filter.operation, partOf(operation));
}

void AuditTable::setSubjectTable(const QString &table)
{
    setFilter(m_filter.subjectTable, partOf(table));
}

void AuditTable::setSubjectKey(const QString &key)
{
    setFilter(m_filter.subjectKey, partOf(key));
}

void AuditTable::setFromDay(QDate day)
{
    setDays(day, m_untilDay);
}

void AuditTable::setUntilDay(QDate day)
{
    setDays(m_fromDay, day);
}

void AuditTable::putDays(QDate from, QDate until, int lastDays)
{
    m_fromDay = from;
    m_untilDay = until;
    m_lastDays = lastDays;
    m_filter.from = from.isValid() ? std::optional(startOf(from)) : std::nullopt;
    m_filter.until = until.isValid() ? std::optional(startOf(until.addDays(1))) : std::nullopt;
}

void AuditTable::setDays(QDate from, QDate until, int lastDays)
{
    if (m_fromDay == from && m_untilDay == until && m_lastDays == lastDays)
        return;
    putDays(from, until, lastDays);
    Q_EMIT filterChanged();
    restart();
}

void AuditTable::setLastDays(int days)
{
    setDays(firstOf(days), QDate(), std::max(0, days));
}

QVariantMap AuditTable::filters() const
{
    QVariantMap map = SearchedTable::filters();
    for (const auto &[name, part] : texts)
        if (m_filter.*part)
            map.insert(name, *(m_filter.*part));
    if (m_lastDays > 0)
        map.insert(u"lastDays"_s, m_lastDays);
    else if (m_fromDay.isValid())
        map.insert(u"fromDay"_s, m_fromDay.toString(Qt::ISODate));
    if (m_untilDay.isValid())
        map.insert(u"untilDay"_s, m_untilDay.toString(Qt::ISODate));
    return map;
}

void AuditTable::takeFilters(const QVariantMap &filters)
{
    SearchedTable::takeFilters(filters);
    for (const auto &[name, part] : texts)
        m_filter.*part = partOf(filters.value(name).toString());
    const int days = std::max(0, filters.value(u"lastDays"_s).toInt());
    const auto day = [&filters](const QString &name) {
        return QDate::fromString(filters.value(name).toString(), Qt::ISODate);
    };
    putDays(days > 0 ? firstOf(days) : day(u"fromDay"_s), day(u"untilDay"_s), days);
}

QDate AuditTable::dayFromText(const QString &text)
{
    if (const QDate typed = typedDay(text); typed.isValid())
        return typed;
    QDate day = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    // A short format with two digits for the year means this century.
    if (day.isValid() && day.year() < 2000)
        day = day.addYears(100);
    return day;
}

void AuditTable::clearFilter()
{
    setFilters({});
}

} // namespace transmittal::models
