// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A step of an attempt on its line of time: a dot, its name, how long after the step before, and below what there is to say.
RowLayout {
    id: step

    required property string title
    property string detail: ""
    property date at
    property double milliseconds: -1
    property bool reached: false
    /// The worker was lost here.
    property bool lost: false
    property bool last: false

    spacing: 10
    Accessible.role: Accessible.ListItem
    Accessible.name: step.reached ? qsTr("%1 at %2").arg(step.title).arg(Format.exactDateTime(step.at))
                                  : qsTr("%1: not reached").arg(step.title)
    Accessible.description: step.detail

    Item {
        implicitWidth: 14
        Layout.fillHeight: true
        Layout.minimumHeight: 24

        Rectangle {
            visible: !step.last
            width: 2
            color: step.reached ? Theme.outline : Theme.border
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: dot.verticalCenter
            height: parent.height
        }

        Rectangle {
            id: dot

            width: 10
            height: 10
            radius: 5
            y: 7
            color: step.lost ? Theme.warn : step.reached ? Theme.accent : Theme.surface
            border.width: step.reached ? 0 : 2
            border.color: Theme.outline
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        RowLayout {
            spacing: 10
            Layout.preferredHeight: 24

            PlainLabel {
                text: step.title
                muted: !step.reached
                Layout.preferredWidth: 110
                Accessible.ignored: true
            }

            PlainLabel {
                text: step.reached ? (step.milliseconds >= 0 ? qsTr("+ %1", "time after the step before").arg(Format.duration(step.milliseconds)) : "")
                                   : qsTr("not reached")
                muted: true
                mono: step.reached
                size: Theme.fontSmall
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        PlainLabel {
            visible: text !== ""
            text: step.detail
            muted: true
            size: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.bottomMargin: 4
            Accessible.ignored: true
        }
    }
}
