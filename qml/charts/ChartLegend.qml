// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What each series of a chart is: its sample, its name, its figure. Readable without colour.
Flow {
    id: legend

    required property ChartData figures

    spacing: Theme.unit * 4

    Repeater {
        model: legend.figures.series.length

        Row {
            id: entry

            required property int index
            readonly property chartSeries series: legend.figures.series[index] ?? null

            spacing: Theme.unit * 1.5

            ChartMark {
                anchors.verticalCenter: parent.verticalCenter
                tone: entry.series.tone
                mark: entry.series.mark
                bars: legend.figures.shape === ChartData.Bars
            }

            PlainLabel {
                text: entry.series.name
                muted: true
                size: Theme.fontSmall
            }

            PlainLabel {
                visible: text !== ""
                text: entry.series.figure
                strong: true
                size: Theme.fontSmall
            }
        }
    }
}
