// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_data.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace transmittal;
using models::ChartData;
using models::ChartSeries;

namespace {

ChartSeries series(const QList<double> &values, const QString &name = u"A"_s)
{
    return {name, u"good"_s, u"plain"_s, {}, values};
}

QStringList ticks(const ChartData &data)
{
    QStringList texts;
    for (const models::ChartTick &tick : data.ticks())
        texts << tick.text;
    return texts;
}

QStringList points(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QString::number(i);
    return list;
}

} // namespace

TEST_CASE("A chart made bare is empty and divides by nothing", "[models]")
{
    const ChartData data;
    CHECK(data.isEmpty());
    CHECK(data.pointCount() == 0);
    CHECK(data.maximum() > data.minimum());
    CHECK(data.pointText(0).isEmpty());
    CHECK(data.labelStep(0, 10) == 1);
    CHECK(data.valueText(3, 4) == u"–"_s);
}

TEST_CASE("Bars are scaled by their stacks, in steps that people count in", "[models]")
{
    ChartData data;
    data.set(points(2), points(2), {series({30, 8}), series({7, 1}, u"B"_s)});
    CHECK(data.minimum() == 0);
    CHECK(data.maximum() == 40);
    CHECK(ticks(data) == QStringList{u"0"_s, u"10"_s, u"20"_s, u"30"_s, u"40"_s});
    data.set(points(1), points(1), {series({1})});
    CHECK(ticks(data) == QStringList{u"0"_s, u"1"_s});
    data.set(points(1), points(1), {series({1'234'567})});
    CHECK(data.maximum() >= 1'234'567);
    CHECK(data.ticks().size() <= 6);
}

TEST_CASE("Shares near the top begin higher on a line, and end at all", "[models]")
{
    ChartData data(ChartData::Shape::Lines, ChartData::Unit::Share);
    data.set(points(2), points(2), {series({0.93, 1})});
    CHECK(data.minimum() == 0.9);
    CHECK(data.maximum() == 1);
    data.set(points(2), points(2), {series({0.2, 1})});
    CHECK(data.minimum() == 0);
    CHECK(ticks(data).last() == u"100 %"_s);
}

TEST_CASE("Durations are scaled by the steps of a clock", "[models]")
{
    ChartData data(ChartData::Shape::Lines, ChartData::Unit::Duration);
    data.set(points(2), points(2), {series({40.0 * 60'000, 95.0 * 60'000})});
    CHECK(data.ticks()[1].value == 30.0 * 60'000);
    CHECK(data.maximum() == 120.0 * 60'000);
    CHECK(data.valueText(0, 1) == u"1 h 35 min"_s);
}

TEST_CASE("No two lines of a scale bear the same words", "[models]")
{
    ChartData data(ChartData::Shape::Lines, ChartData::Unit::Duration);
    constexpr qint64 hundredDays = 8'640'000'000;
    for (qint64 longest = 1000; longest < hundredDays; longest += longest / 10) {
        data.set(points(1), points(1), {series({static_cast<double>(longest)})});
        QSet<QString> words;
        for (const auto &tick : data.ticks())
            words.insert(tick.text);
        CAPTURE(longest);
        CHECK(words.size() == data.ticks().size());
    }
}

TEST_CASE("Zeros make no bar, but they make a line", "[models]")
{
    ChartData bars;
    bars.set(points(2), points(2), {series({0, 0})});
    CHECK(bars.isEmpty());
    ChartData lines(ChartData::Shape::Lines, ChartData::Unit::Count);
    lines.set(points(2), points(2), {series({0, ChartSeries::none})});
    CHECK_FALSE(lines.isEmpty());
    lines.set(points(2), points(2), {series({ChartSeries::none, ChartSeries::none})});
    CHECK(lines.isEmpty());
}

TEST_CASE("A point is told in one sentence, without what it does not have", "[models]")
{
    ChartData data;
    data.set(
        points(2), {u"Monday"_s, u"Tuesday"_s},
        {series({1200, ChartSeries::none}, u"Accepted"_s), series({3, ChartSeries::none}, u"Rejected"_s)});
    CHECK(data.pointText(0) == u"Monday: Accepted 1,200, Rejected 3"_s);
    CHECK(data.pointText(1) == u"Tuesday: nothing"_s);
    CHECK(data.copyText() == u"\tAccepted\tRejected\nMonday\t1,200\t3\nTuesday\t\t\n"_s);
}

TEST_CASE("Labels stand as close as they have room", "[models]")
{
    ChartData data;
    data.set(points(30), points(30), {series(QList<double>(30, 1))});
    CHECK(data.labelStep(3000, 50) == 1);
    CHECK(data.labelStep(500, 50) == 5);
    CHECK(data.labelStep(200, 50) == 10);
}

TEST_CASE("The same figures again change nothing", "[models]")
{
    ChartData data(ChartData::Shape::Lines, ChartData::Unit::Count);
    const QSignalSpy changed(&data, &ChartData::changed);
    data.set(points(2), points(2), {series({1, ChartSeries::none})});
    data.set(points(2), points(2), {series({1, ChartSeries::none})});
    CHECK(changed.count() == 1);
}
