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

/// Of two numbers that are day and month in either order.
QDate asNumbers(int first, int second, int year, const QLocale &locale)
{
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
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
    static const QRegularExpression numbers(uR"(\A(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})\z)"_s);
    const QString written = text.trimmed();
    if (const QDate iso = QDate::fromString(written, Qt::ISODate); iso.isValid() && iso.year() >= firstYear)
        return iso;
    if (const QDate shown = asShown(written, locale); shown.isValid())
        return shown;
    const auto match = numbers.match(written);
    if (!match.hasMatch() || match.capturedView(3).toInt() < firstYear)
        return {};
    return asNumbers(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                     match.capturedView(3).toInt(), locale);
}

QString spelledDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

} // namespace transmittal::models
