// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// A figure that waits on somebody, and the way there.
AbstractButton {
    id: tile

    /// The figure as shown; empty while it is not known.
    property string value: ""
    property string note: ""
    property string iconName: ""
    property string tone: "idle"

    function press(): void {
        if (tile.checkable)
            tile.toggle();
        tile.clicked();
    }

    implicitWidth: 176
    implicitHeight: 88
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(tile.text).arg(tile.value)
    Accessible.description: tile.note
    Accessible.onPressAction: tile.press()
    Keys.onReturnPressed: tile.press()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: tile.down ? Theme.pressed : tile.hovered ? Theme.hover : Theme.surface
        border.color: tile.hovered ? Theme.outline : Theme.border

        FocusRing {
            visible: tile.visualFocus
            innerRadius: Theme.radiusLarge
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            x: 14
            y: 14
            visible: tile.iconName !== ""
            name: tile.iconName
            color: Theme.tones[tile.tone]
        }

        PlainLabel {
            x: icon.visible ? 38 : 14
            width: parent.width - x - 12
            anchors.verticalCenter: icon.verticalCenter
            text: tile.text
            muted: true
            Accessible.ignored: true
        }

        PlainLabel {
            id: figure

            x: 14
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12
            text: tile.value === "" ? "–" : tile.value
            mono: true
            strong: true
            size: Theme.fontLarge
            Accessible.ignored: true
        }

        PlainLabel {
            anchors.left: figure.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.baseline: figure.baseline
            visible: tile.note !== ""
            text: tile.note
            muted: true
            size: Theme.fontSmall
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
