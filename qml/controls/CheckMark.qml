// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// Yes or no, of a form: a box with a tick and a word.
CheckBox {
    id: check

    property string name: check.text

    implicitHeight: Math.max(24, label.implicitHeight)
    implicitWidth: label.implicitWidth + (check.text === "" ? 16 : 24)
    padding: 0
    spacing: 8
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBase
    Accessible.role: Accessible.CheckBox
    Accessible.name: check.name
    Accessible.checkable: true
    Accessible.checked: check.checkState === Qt.Checked

    indicator: Rectangle {
        x: 0
        y: Math.max(0, (24 - height) / 2)
        width: 16
        height: 16
        radius: Theme.radiusSmall
        readonly property bool on: check.checkState !== Qt.Unchecked
        color: !check.enabled ? Theme.sunken : on ? Theme.accent : check.hovered ? Theme.hover : Theme.surface
        border.width: on && check.enabled ? 0 : 1
        border.color: check.enabled ? Theme.outline : Theme.border

        Icon {
            anchors.centerIn: parent
            visible: check.checkState === Qt.Checked
            name: "checkmark"
            size: Theme.iconSmall
            color: check.enabled ? Theme.onAccent : Theme.muted
        }

        Rectangle {
            anchors.centerIn: parent
            visible: check.checkState === Qt.PartiallyChecked
            width: 8
            height: 2
            color: check.enabled ? Theme.onAccent : Theme.muted
        }

        FocusRing {
            visible: check.visualFocus
        }
    }
    contentItem: PlainLabel {
        id: label

        leftPadding: check.text === "" ? 0 : 24
        text: check.text
        wrapMode: Text.Wrap
        color: check.enabled ? Theme.text : Theme.muted
        Accessible.ignored: true
    }
    background: null
}
