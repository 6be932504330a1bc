// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Window
import Transmittal.Charts
import Transmittal.Controls

/// How a series is drawn, as a small sample for legends and tips: a filled square of bars, a piece of a line with its
/// mark.
Item {
    id: sample

    required property string tone
    required property string mark
    property bool bars: true

    readonly property color colour: Theme.tones[sample.tone] ?? Theme.accent

    implicitWidth: bars ? 12 : 22
    implicitHeight: 12
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: sample.bars
        radius: 2
        color: sample.colour
        clip: true

        Image {
            anchors.fill: parent
            visible: sample.mark !== "plain"
            fillMode: Image.Tile
            horizontalAlignment: Image.AlignLeft
            verticalAlignment: Image.AlignTop
            source: visible ? ChartBrush.tile(sample.mark, sample.colour, Theme.raised, 1) : ""
        }
    }

    Row {
        anchors.centerIn: parent
        visible: !sample.bars
        spacing: sample.mark === "square" ? 3 : 0

        Repeater {
            model: sample.mark === "square" ? 3 : 1

            Rectangle {
                width: sample.mark === "square" ? 5 : 21
                height: 2
                color: sample.colour
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        visible: !sample.bars
        width: 7
        height: 7
        radius: sample.mark === "square" ? 0 : 4
        color: sample.colour
        border.color: Theme.raised
    }
}
