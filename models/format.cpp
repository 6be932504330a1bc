// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"

#include <cstdlib>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupSize = 3; // of digits, as the languages of the program write them
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

// Not the locale's: its short form lacks the seconds in one language and has them in another, and Spanish
// ends it with a full stop ("A. M."), which stands twice at the end of a sentence.
QString clock(const QDateTime &local)
{
    return local.time().toString(u"HH:mm:ss"_s);
}

/// Whoever asks for a translation is asked again when the language changes (SpokenTexts): dates and numbers
/// follow it too, and ask for nothing.
QLocale spoken()
{
    static_cast<void>(Format::tr("%1 %2"));
    return {};
}

} // namespace

Format::Format(QObject *parent) : QObject(parent)
{}

QString Format::zone()
{
    return QString::fromUtf8(QTimeZone::systemTimeZoneId());
}

QString Format::dateFormat()
{
    return dateFormat(spoken());
}

QString Format::dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString Format::date(const QDateTime &instant)
{
    return date(instant.toLocalTime().date());
}

QString Format::date(QDate day)
{
    return day.isValid() ? QLocale().toString(day, dateFormat()) : QString();
}

QString Format::isoDate(const QString &day)
{
    return date(QDate::fromString(day, Qt::ISODate));
}

QString Format::dateTime(const QDateTime &instant)
{
    //: a date and a time
    return instant.isValid() ? tr("%1 %2").arg(date(instant), time(instant)) : QString();
}

QString Format::exactDateTime(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    //: a date, a time with seconds and the short name of the time zone
    return tr("%1 %2 %3").arg(date(local.date()), clock(local), local.timeZoneAbbreviation());
}

QString Format::time(const QDateTime &instant)
{
    return instant.isValid() ? clock(instant.toLocalTime()) : QString();
}

QString Format::ago(const QDateTime &instant)
{
    return ago(instant, s_clock ? s_clock->now() : core::SystemClock().now());
}

QString Format::ago(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid() || !now.isValid())
        return {};
    const qint64 past = instant.msecsTo(now);
    const qint64 distance = std::abs(past);
    const auto steps = [distance](qint64 unit) {
        return static_cast<int>(distance / unit);
    };
    if (distance >= 30 * day)
        return date(instant);
    if (distance < minute)
        return past >= 0 ? tr("just now") : tr("in a moment");
    if (distance < hour)
        return past > 0 ? tr("%n min ago", "minutes", steps(minute))
                        : tr("in %n min", "minutes", steps(minute));
    if (distance < day)
        return past > 0 ? tr("%n h ago", "hours", steps(hour)) : tr("in %n h", "hours", steps(hour));
    return past > 0 ? tr("%n day(s) ago", nullptr, steps(day)) : tr("in %n day(s)", nullptr, steps(day));
}

QString Format::channel(const QString &name)
{
    return name == "mail"_L1 || name == "engine"_L1 ? name : name.toUpper();
}

QString Format::number(qint64 value)
{
    const QLocale locale = spoken();
    QString text = locale.toString(value);
    // Qt 6.4 parts only the last group where small numbers have none: 1234.567 in Spain.
    const qsizetype first = text.indexOf(locale.groupSeparator()) - (value < 0 ? 1 : 0);
    for (qsizetype at = first - groupSize; at > 0; at -= groupSize)
        text.insert(at + (value < 0 ? 1 : 0), locale.groupSeparator());
    return text;
}

QString Format::percent(double share)
{
    //: a share, for example 97.5 %
    return tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

QString Format::duration(qint64 milliseconds)
{
    const QLocale locale;
    const auto whole = [&locale](qint64 number) {
        return locale.toString(number);
    };
    if (milliseconds < 0)
        return {};
    if (milliseconds < second)
        return tr("%1 ms").arg(whole(milliseconds));
    if (milliseconds < minute)
        return tr("%1 s").arg(whole(milliseconds / second));
    if (milliseconds < hour)
        return tr("%1 min").arg(whole(milliseconds / minute));
    if (milliseconds < day)
        return tr("%1 h %2 min").arg(whole(milliseconds / hour), whole(milliseconds % hour / minute));
    //: days and hours
    return tr("%n day(s) %1 h", nullptr, static_cast<int>(milliseconds / day))
        .arg(whole(milliseconds % day / hour));
}

QString Format::count(qint64 value, bool capped)
{
    //: more than this many
    return capped ? tr("%1+").arg(number(value)) : number(value);
}

} // namespace transmittal::models
