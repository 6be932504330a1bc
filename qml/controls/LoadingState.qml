// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls

/// Grey bars where the rows will be; not before 150 ms, so that quick answers do not flicker.
Item {
    id: skeleton

    property bool running: true
    property int rowHeight: Theme.rowHeight
    property bool shown: false

    implicitWidth: 360
    implicitHeight: 200
    clip: true
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Loading…")
    onRunningChanged: skeleton.shown = false

    Timer {
        interval: 150
        running: skeleton.running && skeleton.visible && !skeleton.shown
        onTriggered: skeleton.shown = true
    }

    Column {
        width: parent.width
        visible: skeleton.shown

        Repeater {
            model: skeleton.shown ? Math.max(0, Math.min(24, Math.ceil(skeleton.height / skeleton.rowHeight))) : 0

            Item {
                id: bars

                required property int index

                width: skeleton.width
                height: skeleton.rowHeight
                opacity: Math.max(0.15, 1 - bars.index / 14)

                Repeater {
                    model: [[0.02, 0.1], [0.15, 0.2], [0.4, 0.14], [0.6, 0.22], [0.87, 0.1]]

                    Rectangle {
                        required property list<double> modelData

                        x: bars.width * modelData[0]
                        width: bars.width * modelData[1] * (0.7 + 0.3 * ((bars.index * 7) % 5) / 4)
                        height: 10
                        y: (skeleton.rowHeight - height) / 2
                        radius: 5
                        color: Theme.pressed
                    }
                }
            }
        }
    }
}
