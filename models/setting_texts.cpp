// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting_texts.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <set>

namespace transmittal::models::texts {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int daysOfWeek = 7;
constexpr double longestDuration =
    9'007'199'254'740'992; // milliseconds, up to which a double counts every one

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    return lines;
}

std::optional<qint64> millisecondsOf(QStringView unit)
{
    struct Unit
    {
        QLatin1StringView begin;
        qint64 length;
    };
    // Longest beginnings first: "ms" is not a kind of "m".
    static constexpr std::array units{
        Unit{"ms"_L1, 1},        Unit{"milli"_L1, 1},  Unit{"mi"_L1, 60'000}, Unit{"d"_L1, 86'400'000},
        Unit{"h"_L1, 3'600'000}, Unit{"m"_L1, 60'000}, Unit{"s"_L1, 1'000}};
    if (unit.isEmpty())
        return 1'000;
    for (const Unit &known : units)
        if (unit.startsWith(known.begin, Qt::CaseInsensitive))
            return known.length;
    return std::nullopt;
}

QString dayName(int day)
{
    QString name = QLocale().dayName(day, QLocale::ShortFormat);
    name.remove(u'.');
    return name.left(1).toUpper() + name.mid(1);
}

std::optional<int> dayOf(QStringView text)
{
    for (int day = 1; day <= daysOfWeek; ++day) {
        if (text.compare(dayName(day), Qt::CaseInsensitive) == 0 ||
            text.compare(QLocale::c().dayName(day, QLocale::ShortFormat), Qt::CaseInsensitive) == 0)
            return day;
    }
    return std::nullopt;
}

QString fromDays(const std::set<int> &days)
{
    QStringList parts;
    for (auto day = days.begin(); day != days.end();) {
        const int first = *day;
        int last = first;
        while (++day != days.end() && *day == last + 1)
            last = *day;
        parts.append(first == last ? dayName(first) : dayName(first) + u'–' + dayName(last));
    }
    return parts.join(u", "_s);
}

std::optional<std::set<int>> toDays(const QString &text)
{
    static const QRegularExpression dash(u"\\s*[-–]\\s*"_s);
    std::set<int> days;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.trimmed().split(dash);
        const auto first = dayOf(ends.first());
        const auto last = dayOf(ends.last());
        if (!first || !last || ends.size() > 2)
            return std::nullopt;
        for (int day = *first;; day = day % daysOfWeek + 1) {
            days.insert(day);
            if (day == *last)
                break;
        }
    }
    return days;
}

bool isTime(const QString &text)
{
    return text == "24:00"_L1 || QTime::fromString(text, u"HH:mm"_s).isValid();
}

} // namespace

QString fromDuration(milliseconds duration)
{
    qint64 left = duration.count();
    if (left == 0)
        return u"0 s"_s;
    QStringList parts;
    const auto take = [&](qint64 length, const QString &unit) {
        if (left >= length) {
            parts.append(QString::number(left / length) + u' ' + unit);
            left %= length;
        }
    };
    take(86'400'000, u"d"_s);
    take(3'600'000, u"h"_s);
    take(60'000, u"min"_s);
    take(1'000, u"s"_s);
    take(1, u"ms"_s);
    return parts.join(u' ');
}

std::optional<milliseconds> toDuration(const QString &text)
{
    static const QRegularExpression whole(
        u"^\\s*(\\d{1,9}(?!\\d)(?:[.,]\\d{1,3}(?!\\d))?\\s*(?:\\p{L}+\\s*)?)+$"_s);
    static const QRegularExpression part(u"(\\d+(?:[.,]\\d+)?)\\s*(\\p{L}*)"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    double sum = 0;
    for (auto match = part.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        const auto unit = millisecondsOf(one.capturedView(2));
        if (!unit)
            return std::nullopt;
        sum += one.captured(1).replace(u',', u'.').toDouble() * static_cast<double>(*unit);
    }
    return sum <= longestDuration ? std::optional(milliseconds(qRound64(sum))) : std::nullopt;
}

QString fromDurations(const std::vector<milliseconds> &durations)
{
    QStringList parts;
    std::transform(durations.begin(), durations.end(), std::back_inserter(parts), fromDuration);
    return parts.join(u", "_s);
}

std::optional<std::vector<milliseconds>> toDurations(const QString &text)
{
    std::vector<milliseconds> durations;
    for (const QString &part : text.split(u',')) {
        const auto one = toDuration(part);
        if (!one)
            return std::nullopt;
        durations.push_back(*one);
    }
    return durations;
}

std::optional<milliseconds> fromInterval(const QString &interval)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,9}) days? ?)?(?:(\\d{1,9}):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?$"_s);
    const auto match = form.match(interval.trimmed());
    if (!match.hasMatch() || interval.trimmed().isEmpty())
        return std::nullopt;
    const qint64 minutes = (match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong()) * 60 +
                           match.captured(3).toLongLong();
    return milliseconds(minutes * 60'000 + qRound64(match.captured(4).toDouble() * 1'000));
}

QString toInterval(milliseconds duration)
{
    return QString::number(duration.count()) + u" milliseconds"_s;
}

QString fromCourtMap(const QJsonObject &map)
{
    QStringList lines;
    for (auto court = map.begin(); court != map.end(); ++court)
        lines.append(court.key() + u" = "_s + court.value().toString());
    return lines.join(u'\n');
}

std::optional<QJsonObject> toCourtMap(const QString &text)
{
    static const QRegularExpression form(u"^([^\\s=]+)\\s*=\\s*([^\\s=]+)$"_s);
    QJsonObject map;
    for (const QString &line : linesOf(text)) {
        const auto match = form.match(line);
        if (!match.hasMatch() || map.contains(match.captured(1)))
            return std::nullopt;
        map.insert(match.captured(1), match.captured(2));
    }
    return map;
}

QString fromWindows(const QJsonValue &windows)
{
    QStringList lines;
    for (const QJsonValue &window : windows.toArray()) {
        std::set<int> days;
        for (const QJsonValue &day : window["days"_L1].toArray())
            days.insert(day.toInt());
        lines.append(fromDays(days) + u' ' + window["from"_L1].toString() + u'–' +
                     window["to"_L1].toString());
    }
    return lines.join(u'\n');
}

std::optional<QJsonValue> toWindows(const QString &text)
{
    static const QRegularExpression form(u"^(.+?)\\s+(\\d\\d:\\d\\d)\\s*[-–]\\s*(\\d\\d:\\d\\d)$"_s);
    QJsonArray windows;
    for (const QString &line : linesOf(text)) {
        const auto match = form.match(line);
        const auto days = match.hasMatch() ? toDays(match.captured(1)) : std::nullopt;
        if (!days || !isTime(match.captured(2)) || !isTime(match.captured(3)) ||
            match.captured(2) >= match.captured(3))
            return std::nullopt;
        QJsonArray numbers;
        for (const int day : *days)
            numbers.append(day);
        windows.append(
            QJsonObject{{u"days"_s, numbers}, {u"from"_s, match.captured(2)}, {u"to"_s, match.captured(3)}});
    }
    return windows.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(windows);
}

QString fromHolidays(const QJsonObject &holidays)
{
    QStringList lines;
    for (auto day = holidays.begin(); day != holidays.end(); ++day)
        lines.append(day.key() + u' ' + day.value().toString());
    return lines.join(u'\n');
}

std::optional<QJsonObject> toHolidays(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d)\\s+(\\S.*)$"_s);
    QJsonObject holidays;
    for (const QString &line : linesOf(text)) {
        const auto match = form.match(line);
        if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid() ||
            holidays.contains(match.captured(1)))
            return std::nullopt;
        holidays.insert(match.captured(1), match.captured(2));
    }
    return holidays;
}

} // namespace transmittal::models::texts
