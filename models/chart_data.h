// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <limits>

namespace transmittal::models {

/// One row of values of a chart, and how it is told from the others: by its word, its mark and its tone.
struct ChartSeries
{
    Q_GADGET
    QML_VALUE_TYPE(chartSeries)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString tone MEMBER tone CONSTANT FINAL)
    Q_PROPERTY(QString mark MEMBER mark CONSTANT FINAL)
    Q_PROPERTY(QString figure MEMBER figure CONSTANT FINAL)
    Q_PROPERTY(QList<double> values MEMBER values CONSTANT FINAL)

public:
    /// A point at which there is nothing to show.
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    QString name;   ///< translated
    QString tone;   ///< of Theme: "good", "warn", "bad", "info", "idle", "accent"
    QString mark;   ///< bars: "plain", "stripes", "dots", "grid"; lines: "circle", "square", "diamond"
    QString figure; ///< what the legend says beside the name, for example the sum; may be empty
    QList<double> values;

    bool operator==(const ChartSeries &other) const;
};

/// A line of the grid and what stands beside it.
struct ChartTick
{
    Q_GADGET
    QML_VALUE_TYPE(chartTick)
    Q_PROPERTY(double value MEMBER value CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)

public:
    double value = 0;
    QString text;
    bool operator==(const ChartTick &) const = default;
};

/// What a StatusChart shows: a few series over the same points, with the scale worked out. Made bare it is
/// empty. GUI thread.
class ChartData : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(transmittal::models::ChartData::Shape shape READ shape CONSTANT FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(int pointCount READ pointCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed FINAL)
    Q_PROPERTY(QList<transmittal::models::ChartSeries> series READ series NOTIFY changed FINAL)
    Q_PROPERTY(QList<transmittal::models::ChartTick> ticks READ ticks NOTIFY changed FINAL)
    Q_PROPERTY(double minimum READ minimum NOTIFY changed FINAL)
    Q_PROPERTY(double maximum READ maximum NOTIFY changed FINAL)

public:
    enum class Shape {
        Bars, ///< stacked
        Lines,
    };
    Q_ENUM(Shape)
    enum class Unit {
        Count,
        Share,    ///< 0 to 1, shown in per cent
        Duration, ///< milliseconds
    };
    Q_ENUM(Unit)

    explicit ChartData(QObject *parent = nullptr) : ChartData(Shape::Bars, Unit::Count, parent) {}
    ChartData(Shape shape, Unit unit, QObject *parent = nullptr);

    /// labels stand under the points, names are the points in full; each series has a value for each point.
    void set(const QStringList &labels, const QStringList &names, const QList<ChartSeries> &series);

    [[nodiscard]] Shape shape() const { return m_shape; }
    /// No point has a value other than nothing (of bars: nothing or 0).
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] int pointCount() const { return static_cast<int>(m_labels.size()); }
    [[nodiscard]] QStringList labels() const { return m_labels; }
    [[nodiscard]] QList<ChartSeries> series() const { return m_series; }
    /// From the bottom up, at steps that people count in.
    [[nodiscard]] QList<ChartTick> ticks() const { return m_ticks; }
    [[nodiscard]] double minimum() const { return m_ticks.isEmpty() ? 0 : m_ticks.first().value; }
    [[nodiscard]] double maximum() const { return m_ticks.isEmpty() ? 1 : m_ticks.last().value; }

    /// "Friday, November 20, 2026"; empty outside.
    Q_INVOKABLE [[nodiscard]] QString pointName(int point) const;
    /// Whether a series has a value at a point.
    Q_INVOKABLE [[nodiscard]] bool hasValue(int series, int point) const;
    Q_INVOKABLE [[nodiscard]] double value(int series, int point) const;
    /// A value in words of its unit: "120", "97.5 %", "3 h 20 min"; a dash for none.
    Q_INVOKABLE [[nodiscard]] QString valueText(int series, int point) const;
    /// A point in one sentence, for those who hear it: "Friday, November 20, 2026: Accepted 120, Rejected 3".
    Q_INVOKABLE [[nodiscard]] QString pointText(int point) const;
    /// Every how many points a label has room, when each needs so much of this width.
    Q_INVOKABLE [[nodiscard]] int labelStep(double width, double labelWidth) const;
    /// The whole chart as text for the clipboard: a line for each point, cells parted by tabs, titles first.
    Q_INVOKABLE [[nodiscard]] QString copyText() const;

    [[nodiscard]] static QString text(Unit unit, double value);

Q_SIGNALS:
    void changed();

private:
    void scale();

    const Shape m_shape;
    const Unit m_unit;
    QStringList m_labels;
    QStringList m_names;
    QList<ChartSeries> m_series;
    QList<ChartTick> m_ticks;
};

} // namespace transmittal::models
