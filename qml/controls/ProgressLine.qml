// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// How far something is: a bar, a sentence, how long it still takes, and a button that stops it. A value below 0: nobody
/// knows how far.
FocusScope {
    id: progress

    property real value: -1
    property string text: ""
    property bool stoppable: true
    readonly property bool counted: progress.value >= 0

    signal stop

    implicitWidth: 280
    implicitHeight: Math.max(28, row.implicitHeight + 8)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: progress.text
    Accessible.description: left.text

    RowLayout {
        id: row

        width: parent.width
        spacing: 8

        PlainLabel {
            text: progress.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        TimeLeftLabel {
            id: left

            share: progress.visible ? progress.value : -1
        }

        PlainLabel {
            visible: progress.counted
            text: qsTr("%1 %").arg(Math.round(Math.min(progress.value, 1) * 100))
            mono: true
            muted: true
            size: Theme.fontSmall
            Accessible.ignored: true
        }

        PushButton {
            visible: progress.stoppable
            kind: "flat"
            text: qsTr("Stop")
            implicitHeight: 24
            onClicked: progress.stop()
        }
    }

    Rectangle {
        id: track

        anchors.bottom: parent.bottom
        width: parent.width
        height: 4
        radius: 2
        color: Theme.pressed
        clip: true

        Rectangle {
            id: fill

            height: parent.height
            width: progress.counted ? parent.width * Math.min(progress.value, 1) : parent.width * 0.3
            radius: 2
            color: Theme.accent

            XAnimator on x {
                running: !progress.counted && progress.visible
                from: -track.width * 0.3
                to: track.width
                duration: 1400
                loops: Animation.Infinite
                onRunningChanged: if (!running)
                    fill.x = 0
            }
        }
    }
}
