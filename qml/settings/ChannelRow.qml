// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Transmittal.Controls

/// One channel of the list: its name, whether it goes, and what waits.
T.RadioButton {
    id: row

    required property string name
    required property string title
    required property string condition
    required property string waiting

    implicitHeight: 52
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: row.title
    Accessible.description: row.waiting
    Accessible.checked: row.checked

    background: Rectangle {
        radius: Theme.radiusLarge
        color: row.checked ? Theme.selection : row.hovered ? Theme.hover : Theme.surface
        border.color: row.checked ? Theme.accent : Theme.border

        FocusRing {
            visible: row.visualFocus
        }
    }

    contentItem: Item {
        PlainLabel {
            anchors.left: parent.left
            anchors.leftMargin: 4 * Theme.unit
            anchors.right: load.left
            anchors.verticalCenter: parent.verticalCenter
            text: row.title
            strong: true
            Accessible.ignored: true
        }

        PlainLabel {
            id: load

            anchors.right: chip.left
            anchors.rightMargin: 3 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: row.waiting
            muted: true
            Accessible.ignored: true
        }

        StatusChip {
            id: chip

            anchors.right: parent.right
            anchors.rightMargin: 4 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            status: row.condition
        }
    }
}
