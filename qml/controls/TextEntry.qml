// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Transmittal.Controls

/// One line of text to type. What it is for stands in `name`, or in the label of the FormField around it.
T.TextField {
    id: entry

    property string name: ""
    property string iconName: ""
    property bool invalid: false
    property bool mono: false

    implicitHeight: Theme.controlHeight
    implicitWidth: 240
    leftPadding: entry.iconName === "" ? 8 : 30
    rightPadding: 8
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: entry.enabled && !entry.readOnly ? Theme.text : Theme.muted
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    selectByMouse: true
    font.family: entry.mono ? Theme.monoFamily : Theme.fontFamily
    font.pixelSize: Theme.fontBase
    // Or the two strokes of an address would be drawn as one sign.
    font.preferShaping: !entry.mono
    Accessible.role: Accessible.EditableText
    Accessible.name: entry.name !== "" ? entry.name : entry.placeholderText
    Accessible.passwordEdit: entry.echoMode !== TextInput.Normal

    PlainLabel {
        x: entry.leftPadding
        width: entry.width - x - entry.rightPadding
        height: entry.height
        visible: entry.length === 0 && entry.preeditText === ""
        text: entry.placeholderText
        muted: true
        font.family: entry.font.family
        Accessible.ignored: true
    }

    background: Rectangle {
        color: entry.enabled && !entry.readOnly ? Theme.surface : Theme.sunken
        radius: Theme.radiusSmall
        border.width: entry.activeFocus ? 2 : 1
        border.color: entry.invalid ? Theme.bad : entry.activeFocus ? Theme.focus : entry.enabled ? Theme.outline : Theme.border

        Icon {
            visible: entry.iconName !== ""
            name: entry.iconName
            color: Theme.muted
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
