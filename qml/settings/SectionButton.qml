// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Transmittal.Controls

/// One line of the list of sections.
T.TabButton {
    id: button

    required property string iconName
    /// Something typed there is not saved.
    property bool dirty: false

    implicitWidth: 200
    implicitHeight: Theme.rowHeight + Theme.unit
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    checkable: true
    autoExclusive: true
    Accessible.role: Accessible.PageTab
    Accessible.name: button.dirty ? qsTr("%1, not saved").arg(button.text) : button.text
    Accessible.checked: button.checked

    background: Rectangle {
        radius: Theme.radiusSmall
        color: button.checked ? Theme.selection : button.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            id: picture

            x: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            name: button.iconName
            color: button.checked ? Theme.text : Theme.muted
        }

        PlainLabel {
            anchors.left: picture.right
            anchors.leftMargin: 2 * Theme.unit
            anchors.right: mark.visible ? mark.left : parent.right
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            strong: button.checked
            Accessible.ignored: true
        }

        PlainLabel {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: button.dirty
            text: qsTr("not saved")
            size: Theme.fontSmall
            color: Theme.warn
            Accessible.ignored: true
        }
    }
}
