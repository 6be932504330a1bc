// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transmission_filter.h"

#include "core/clock.h"

namespace transmittal::models {

using namespace Qt::StringLiterals;
using transmissions::TransmissionFilter;

namespace {

QDate day(const QVariant &value)
{
    return value.userType() == QMetaType::QString ? QDate::fromString(value.toString(), Qt::ISODate)
                                                  : value.toDate();
}

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<int> days(const QVariant &value)
{
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

QVariantMap mapFromFilter(const TransmissionFilter &filter)
{
    QVariantMap map;
    const auto put = [&map](const QString &key, const QString &value) {
        if (!value.isEmpty())
            map.insert(key, value);
    };
    put(u"channel"_s, filter.channel);
    put(u"code"_s, filter.code);
    put(u"court"_s, filter.court);
    put(u"search"_s, filter.search);
    if (!filter.states.isEmpty())
        map.insert(u"states"_s, filter.states);
    if (filter.createdFrom.isValid())
        put(u"createdFrom"_s, text(filter.createdFrom.toLocalTime().date()));
    if (filter.createdTo.isValid())
        put(u"createdTo"_s, text(filter.createdTo.toLocalTime().date().addDays(-1)));
    put(u"completedFrom"_s, text(filter.completedFrom));
    put(u"completedTo"_s, text(filter.completedTo));
    if (filter.dueWithin)
        map.insert(u"dueWithin"_s, *filter.dueWithin);
    return map;
}

} // namespace

TransmissionFilter filterFromMap(const QVariantMap &map, QDate today)
{
    TransmissionFilter filter;
    filter.channel = map.value(u"channel"_s).toString();
    filter.states = map.value(u"states"_s).toStringList();
    filter.code = map.value(u"code"_s).toString();
    filter.court = map.value(u"court"_s).toString();
    // A NUL would be refused by the database, and no name has one.
    filter.search = map.value(u"search"_s).toString().remove(QChar(u'\0')).trimmed().left(200);
    if (const QDate from = day(map.value(u"createdFrom"_s)); from.isValid())
        filter.createdFrom = from.startOfDay();
    if (const QDate to = day(map.value(u"createdTo"_s)); to.isValid())
        filter.createdTo = to.addDays(1).startOfDay();
    filter.completedFrom = day(map.value(u"completedFrom"_s));
    filter.completedTo = day(map.value(u"completedTo"_s));
    if (const auto back = days(map.value(u"recordedWithin"_s)))
        filter.createdFrom = today.addDays(-*back).startOfDay();
    if (const auto back = days(map.value(u"completedWithin"_s)))
        filter.completedFrom = today.addDays(-*back);
    filter.dueWithin = days(map.value(u"dueWithin"_s));
    return filter;
}

TransmissionFilter filterFromMap(const QVariantMap &map)
{
    return filterFromMap(map, core::SystemClock().now().toLocalTime().date());
}

QVariantMap tidied(const QVariantMap &map)
{
    QVariantMap tidy = mapFromFilter(filterFromMap(map));
    const auto keep = [&](const QString &within, const QString &from) {
        if (const auto back = days(map.value(within))) {
            tidy.remove(from);
            tidy.insert(within, *back);
        }
    };
    keep(u"recordedWithin"_s, u"createdFrom"_s);
    keep(u"completedWithin"_s, u"completedFrom"_s);
    return tidy;
}

} // namespace transmittal::models
