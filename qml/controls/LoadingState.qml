// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// Grey bars where the rows will be; not before 150 ms, so that quick answers do not flicker.
Item {
    id: state

    property bool running: true
    property int rowHeight: Theme.rowHeight
    property bool shown: false

    implicitWidth: 360
    implicitHeight: 200
    clip: true
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Loading…")
    onRunningChanged: state.shown = false

    Timer {
        interval: 150
        running: state.running && state.visible && !state.shown
        onTriggered: state.shown = true
    }

    Column {
        width: parent.width
        visible: state.shown

        Repeater {
            model: Math.max(0, Math.min(24, Math.ceil(state.height / state.rowHeight)))

            Item {
                id: bars

                required property int index

                width: state.width
                height: state.rowHeight
                opacity: Math.max(0.15, 1 - bars.index / 14)

                Repeater {
                    model: [[0.02, 0.1], [0.15, 0.2], [0.4, 0.14], [0.6, 0.22], [0.87, 0.1]]

                    Rectangle {
                        required property list<double> modelData

                        x: bars.width * modelData[0]
                        width: bars.width * modelData[1] * (0.7 + 0.3 * ((bars.index * 7) % 5) / 4)
                        height: 10
                        anchors.verticalCenter: parent.verticalCenter
                        radius: 5
                        color: Theme.pressed
                    }
                }
            }
        }
    }
}
