// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// One choice of a DropMenu.
MenuItem {
    id: item

    property string iconName: ""
    /// Shown only; the key itself is a Command's.
    property string shortcut: ""
    property bool danger: false
    readonly property color ink: !item.enabled ? Theme.muted : item.danger ? Theme.bad : Theme.text

    implicitHeight: item.visible ? 30 : 0
    implicitWidth: label.implicitWidth + label.leftPadding + (keys.visible ? keys.implicitWidth + 24 : 0) + 24
    padding: 0
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBase
    Accessible.role: Accessible.MenuItem
    Accessible.name: item.text
    Accessible.checkable: item.checkable
    Accessible.checked: item.checked

    background: Rectangle {
        radius: Theme.radiusSmall
        color: !item.highlighted ? "transparent" : item.danger ? Theme.badSoft : Theme.hover
    }
    indicator: Icon {
        x: 8
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        name: item.checkable ? (item.checked ? "checkmark" : "") : item.iconName
        color: item.checkable ? Theme.accent : item.ink
    }
    arrow: Icon {
        visible: item.subMenu !== null
        name: item.subMenu ? "go-next" : ""
        color: Theme.muted
        x: item.width - width - 8
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    }
    contentItem: PlainLabel {
        id: label

        leftPadding: 32
        rightPadding: keys.visible ? keys.width + 20 : 8
        text: item.text
        color: item.ink
        Accessible.ignored: true

        PlainLabel {
            id: keys

            visible: item.shortcut !== ""
            anchors.right: parent.right
            anchors.rightMargin: 10
            height: parent.height
            text: item.shortcut === "" ? "" : Commands.keyText(item.shortcut)
            muted: true
            size: Theme.fontSmall
            Accessible.ignored: true
        }
    }
}
