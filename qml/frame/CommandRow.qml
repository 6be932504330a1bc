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
    required property string refusal
    property bool current: false

    height: row.refusal === "" ? 36 : 36 + why.implicitHeight
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text
    Accessible.description: row.refusal !== "" ? qsTr("Not possible now: %1").arg(row.refusal) : row.key === "" ? row.group : qsTr("%1, %2").arg(row.group).arg(row.key)
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
            y: (36 - height) / 2
            name: row.iconName !== "" ? row.iconName : row.recent ? "view-history" : "go-next"
            color: row.current && row.refusal === "" ? Theme.accent : Theme.muted
        }

        PlainLabel {
            id: label

            anchors.left: icon.right
            anchors.leftMargin: 10
            anchors.verticalCenter: icon.verticalCenter
            width: Math.min(implicitWidth, parent.width - x - groupLabel.width - keyHint.width - 40)
            text: row.text
            muted: row.refusal !== ""
            Accessible.ignored: true
        }

        PlainLabel {
            id: groupLabel

            anchors.left: label.right
            anchors.leftMargin: 10
            anchors.verticalCenter: icon.verticalCenter
            text: row.group
            muted: true
            size: Theme.fontSmall
            Accessible.ignored: true
        }

        KeyHint {
            id: keyHint

            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: icon.verticalCenter
            shortcut: row.key
        }

        PlainLabel {
            id: why

            x: label.x
            y: 30
            width: parent.width - x - 10
            visible: row.refusal !== ""
            text: row.refusal
            muted: true
            size: Theme.fontSmall
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
