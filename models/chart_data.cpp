// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_data.h"

#include "format.h"

#include <algorithm>
#include <cmath>

namespace transmittal::models {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostSteps = 5; ///< more lines than that are noise

/// The least of 1, 2, 5, 10, 20 … with which so many steps reach the top.
double decimalStep(double span, double least)
{
    double step = std::pow(10.0, std::floor(std::log10(span / mostSteps)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (step * factor * mostSteps >= span)
            return std::max(step * factor, least);
    return std::max(step * 10.0, least);
}

/// The same in the steps of clocks and calendars, in milliseconds.
double durationStep(double span)
{
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    constexpr double hour = 60 * minute;
    constexpr double day = 24 * hour;
    for (const double step :
         {1 * second, 2 * second,  5 * second,  10 * second, 15 * second, 30 * second, minute,   2 * minute,
          5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,        2 * hour,    3 * hour, 6 * hour,
          12 * hour,  day,         2 * day,     5 * day,     10 * day,    20 * day,    50 * day})
        if (step * mostSteps >= span)
            return step;
    return decimalStep(span / day, 1) * day;
}

/// Of round steps, so without the decimals of a value.
QString tickText(ChartData::Unit unit, double value)
{
    constexpr qint64 minute = 60;
    const auto seconds = static_cast<qint64>(value / 1000);
    // Elsewhere the seconds of some minutes do not matter; here two lines would bear the same words.
    if (unit == ChartData::Unit::Duration && seconds > minute && seconds % minute != 0)
        return ChartData::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
    return unit == ChartData::Unit::Share
               ? ChartData::tr("%1 %").arg(Format::number(std::llround(value * 100)))
               : ChartData::text(unit, value);
}

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b;
}

} // namespace

bool ChartSeries::operator==(const ChartSeries &other) const
{
    return name == other.name && tone == other.tone && mark == other.mark && figure == other.figure &&
           std::equal(values.begin(), values.end(), other.values.begin(), other.values.end(), same);
}

ChartData::ChartData(Shape shape, Unit unit, QObject *parent) : QObject(parent), m_shape(shape), m_unit(unit)
{}

void ChartData::set(const QStringList &labels, const QStringList &names, const QList<ChartSeries> &series)
{
    if (m_labels == labels && m_names == names && m_series == series)
        return;
    m_labels = labels;
    m_names = names;
    m_series = series;
    scale();
    Q_EMIT changed();
}

void ChartData::scale()
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (int point = 0; point < pointCount(); ++point) {
        double sum = 0;
        for (int i = 0; i < m_series.size(); ++i) {
            if (!hasValue(i, point))
                continue;
            sum = m_shape == Shape::Bars ? sum + value(i, point) : value(i, point);
            low = std::min(low, value(i, point));
            high = std::max(high, sum);
        }
    }
    m_ticks.clear();
    if (isEmpty())
        return;
    double bottom = 0;
    double step = 0;
    if (m_unit == Unit::Share) {
        // Shares crowd near the top: a line may begin higher, since the grid says where; a bar may not.
        bottom = m_shape == Shape::Lines && low >= 0.9   ? 0.9
                 : m_shape == Shape::Lines && low >= 0.5 ? 0.5
                                                         : 0;
        high = 1;
        step = (high - bottom) / mostSteps;
    } else {
        high = std::max(high, m_unit == Unit::Count ? 1.0 : 1000.0);
        step = m_unit == Unit::Count ? decimalStep(high, 1) : durationStep(high);
    }
    const int steps = std::max(1, static_cast<int>(std::ceil((high - bottom) / step - 1e-9)));
    for (int i = 0; i <= steps; ++i)
        m_ticks.append({bottom + i * step, tickText(m_unit, bottom + i * step)});
}

bool ChartData::isEmpty() const
{
    for (const ChartSeries &each : m_series)
        for (const double v : each.values)
            if (!std::isnan(v) && (m_shape == Shape::Lines || v != 0))
                return false;
    return true;
}

QString ChartData::pointName(int point) const
{
    return m_names.value(point);
}

bool ChartData::hasValue(int series, int point) const
{
    return !std::isnan(value(series, point));
}

double ChartData::value(int series, int point) const
{
    if (series < 0 || series >= m_series.size())
        return ChartSeries::none;
    return m_series[series].values.value(point, ChartSeries::none);
}

QString ChartData::valueText(int series, int point) const
{
    return text(m_unit, value(series, point));
}

QString ChartData::text(Unit unit, double value)
{
    if (std::isnan(value))
        return u"–"_s;
    switch (unit) {
    case Unit::Share:
        return Format::percent(value);
    case Unit::Duration:
        return Format::duration(std::llround(value));
    case Unit::Count:
        break;
    }
    return Format::number(std::llround(value));
}

QString ChartData::pointText(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    QStringList parts;
    for (int i = 0; i < m_series.size(); ++i)
        if (hasValue(i, point))
            //: A series of a chart and its value, for example "Accepted 120"
            parts << tr("%1 %2").arg(m_series[i].name, valueText(i, point));
    //: A point of a chart and its values, for example "Friday: Accepted 120, Rejected 3"
    return parts.isEmpty() ? tr("%1: nothing").arg(pointName(point))
                           : tr("%1: %2").arg(pointName(point), parts.join(u", "_s));
}

int ChartData::labelStep(double width, double labelWidth) const
{
    if (pointCount() == 0 || width <= 0)
        return 1;
    const double points = std::max(1.0, std::ceil(labelWidth * pointCount() / width));
    // Steps that people count days in.
    for (const int step : {1, 2, 5, 7, 10, 14, 15, 30})
        if (step >= points)
            return step;
    return static_cast<int>(points);
}

QString ChartData::copyText() const
{
    QStringList line{QString()};
    for (const ChartSeries &each : m_series)
        line << each.name;
    QString all = line.join(u'\t') + u'\n';
    for (int point = 0; point < pointCount(); ++point) {
        line = QStringList(pointName(point));
        for (int i = 0; i < m_series.size(); ++i)
            line << (hasValue(i, point) ? valueText(i, point) : QString());
        all += line.join(u'\t') + u'\n';
    }
    return all;
}

} // namespace transmittal::models
