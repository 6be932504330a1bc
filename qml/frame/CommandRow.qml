// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Transmittal.Controls

/// One command in the palette.
T.ItemDelegate {
    id: row

    required property int index
    required property string commandId
    required text
    required property string group
    required property string key
    required property string iconName
    required property bool recent
    property bool current: false

    height: 36
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text
    Accessible.description: row.key === "" ? row.group : qsTr("%1, %2").arg(row.group).arg(row.key)
    Accessible.selected: row.current
    Accessible.onPressAction: row.clicked()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.current ? Theme.selection : "transparent"
    }
    contentItem: Item {
        Icon {
            id: icon

            x: 10
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName !== "" ? row.iconName : row.recent ? "view-history" : "go-next"
            color: row.current ? Theme.accent : Theme.muted
        }

        PlainLabel {
            id: label

            anchors.left: icon.right
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - x - groupLabel.width - keyHint.width - 40)
            text: row.text
            Accessible.ignored: true
        }

        PlainLabel {
            id: groupLabel

            anchors.left: label.right
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: row.group
            muted: true
            size: Theme.fontSmall
            Accessible.ignored: true
        }

        KeyHint {
            id: keyHint

            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            shortcut: row.key
        }
    }
}
