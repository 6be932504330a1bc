// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typed_day.h"

#include "format.h"

#include <QRegularExpression>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1000; // what has fewer digits is no year that somebody meant

QDate asShown(const QString &written, const QLocale &locale)
{
    const QDate day = locale.toDate(written, Format::dateFormat(locale));
    return day.isValid() && day.year() >= firstYear ? day : QDate();
}

/// The two days that numbers could mean; invalid ones for anything else.
struct Readings
{
    QDate dayFirst;
    QDate monthFirst;
};

Readings readings(const QString &written)
{
    static const QRegularExpression numbers(uR"(\A(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})\z)"_s);
    const auto match = numbers.match(written);
    const int year = match.capturedView(3).toInt();
    if (!match.hasMatch() || year < firstYear)
        return {};
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(2).toInt();
    return {QDate(year, second, first), QDate(year, first, second)};
}

QDate chosen(const Readings &readings, const QLocale &locale)
{
    const auto &[dayFirst, monthFirst] = readings;
    const QString format = Format::dateFormat(locale);
    if (!format.contains(u"MMM"_s)) {
        const QDate usual = format.indexOf(u'M') < format.indexOf(u'd') ? monthFirst : dayFirst;
        if (usual.isValid())
            return usual;
    }
    if (dayFirst.isValid() && monthFirst.isValid())
        return dayFirst == monthFirst ? dayFirst : QDate();
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

} // namespace

QDate typedDay(const QString &text, const QLocale &locale)
{
    const QString written = text.trimmed();
    if (const QDate iso = QDate::fromString(written, Qt::ISODate); iso.isValid() && iso.year() >= firstYear)
        return iso;
    if (const QDate shown = asShown(written, locale); shown.isValid())
        return shown;
    return chosen(readings(written), locale);
}

bool couldBeTwoDays(const QString &text, const QLocale &locale)
{
    return readings(text.trimmed()).dayFirst.isValid() && !typedDay(text, locale).isValid();
}

QString spelledDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

} // namespace transmittal::models
