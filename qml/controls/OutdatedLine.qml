// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// Below rows that stand there still although what was asked for could not be read: what, why, and once more.
Rectangle {
    id: line

    required property string what
    required property string why

    signal retry

    implicitHeight: row.implicitHeight + 12
    color: Theme.badSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: line.what
    Accessible.description: line.why

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Icon {
            name: "dialog-error"
            color: Theme.bad
        }

        PlainLabel {
            text: qsTr("%1. %2 The rows above are older.").arg(line.what).arg(line.why)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PushButton {
            text: qsTr("Try again")
            implicitHeight: 28
            onClicked: line.retry()
        }
    }
}
