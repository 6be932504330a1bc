// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCharts
import QtQuick
import QtQuick.Window
import Transmittal.Charts
import Transmittal.Controls
import Transmittal.Models

/// The bars or lines of a StatusChart and nothing else: no axes, no words, no input. The only place that knows Qt
/// Charts.
ChartView {
    id: canvas

    required property ChartData figures
    /// How far it reaches beyond the least and the greatest value, so that no line or mark is cut in half there.
    required property real bleed

    readonly property real amountsPerPixel: (figures.maximum - figures.minimum) / Math.max(1, height - 2 * bleed)
    readonly property bool bars: figures.shape === ChartData.Bars
    readonly property real scale_: Screen.devicePixelRatio
    // Whatever of the look changes, the series are made anew.
    readonly property list<color> look: [Theme.good, Theme.warn, Theme.bad, Theme.info, Theme.idle, Theme.accent,
                                         Theme.raised]

    function drawBars() {
        const stack = createSeries(ChartView.SeriesTypeStackedBar, "", places, amounts);
        stack.barWidth = 0.68;
        for (const each of figures.series) {
            const set = stack.append(each.name, each.values);
            set.borderWidth = 0;
            set.borderColor = "transparent";
            set.brush = ChartBrush.brush(each.mark, Theme.tones[each.tone], Theme.raised, scale_);
        }
    }

    /// A line breaks where there is nothing; the marks show points that stand alone.
    function drawLine(row: int, name: string, tone: string, mark: string) {
        let line = null;
        const marks = markSeries(tone, mark);
        for (let point = 0; point < figures.pointCount; ++point) {
            if (!figures.hasValue(row, point)) {
                line = null;
                continue;
            }
            line = line ?? lineSeries(tone, mark);
            line.append(point, figures.value(row, point));
            marks.append(point, figures.value(row, point));
        }
    }

    function lineSeries(tone: string, mark: string): LineSeries {
        const line = createSeries(ChartView.SeriesTypeLine, "", steps, amounts);
        line.color = Theme.tones[tone];
        line.width = 2;
        line.style = mark === "square" ? Qt.DashLine : Qt.SolidLine;
        return line;
    }

    function markSeries(tone: string, mark: string): ScatterSeries {
        const marks = createSeries(ChartView.SeriesTypeScatter, "", steps, amounts);
        marks.markerShape = mark === "square" ? ScatterSeries.MarkerShapeRectangle : ScatterSeries.MarkerShapeCircle;
        marks.markerSize = 7;
        marks.color = Theme.tones[tone];
        marks.borderColor = Theme.raised;
        marks.borderWidth = 1;
        return marks;
    }

    function draw() {
        removeAllSeries();
        if (figures.empty)
            return;
        if (bars)
            drawBars();
        else
            figures.series.forEach((each, row) => drawLine(row, each.name, each.tone, each.mark));
    }

    Accessible.ignored: true
    enabled: false
    antialiasing: true
    animationOptions: ChartView.NoAnimation
    backgroundColor: "transparent"
    plotAreaColor: "transparent"
    dropShadowEnabled: false
    legend.visible: false
    margins {
        left: 0
        right: 0
        top: 0
        bottom: 0
    }
    plotArea: Qt.rect(0, 0, width, height)

    onLookChanged: Qt.callLater(draw)
    onScale_Changed: Qt.callLater(draw)
    Component.onCompleted: draw()

    Connections {
        target: canvas.figures

        function onChanged() {
            Qt.callLater(canvas.draw);
        }
    }

    BarCategoryAxis {
        id: places

        visible: false
        categories: canvas.figures.labels
    }

    ValueAxis {
        id: steps

        visible: false
        min: -0.5
        max: Math.max(canvas.figures.pointCount, 1) - 0.5
    }

    ValueAxis {
        id: amounts

        visible: false
        min: canvas.figures.minimum - canvas.bleed * canvas.amountsPerPixel
        max: canvas.figures.maximum + canvas.bleed * canvas.amountsPerPixel
    }
}
