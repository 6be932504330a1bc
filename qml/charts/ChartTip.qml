// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What one point of a chart says: its name and the value of each series. Beside the point, inside the chart.
Rectangle {
    id: tip

    required property ChartData figures
    required property int point

    implicitWidth: lines.implicitWidth + Theme.unit * 5
    implicitHeight: lines.implicitHeight + Theme.unit * 4
    radius: Theme.radiusSmall
    color: Theme.raised
    border.color: Theme.border
    Accessible.ignored: true

    Column {
        id: lines

        x: Theme.unit * 2.5
        y: Theme.unit * 2
        spacing: Theme.unit

        PlainLabel {
            text: tip.figures.pointName(tip.point)
            strong: true
            size: Theme.fontSmall
        }

        Repeater {
            model: tip.figures.series.length

            Row {
                id: line

                required property int index
                readonly property chartSeries series: tip.figures.series[index] ?? null

                spacing: Theme.unit * 1.5

                ChartMark {
                    anchors.verticalCenter: parent.verticalCenter
                    tone: line.series.tone
                    mark: line.series.mark
                    bars: tip.figures.shape === ChartData.Bars
                }

                PlainLabel {
                    text: line.series.name
                    muted: true
                    size: Theme.fontSmall
                }

                PlainLabel {
                    text: tip.figures.valueText(line.index, tip.point)
                    strong: true
                    size: Theme.fontSmall
                }
            }
        }
    }
}
