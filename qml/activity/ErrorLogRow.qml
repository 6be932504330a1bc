// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// One line of the error log; the chosen one shows all of its text.
Rectangle {
    id: row

    required property int index
    required property date at
    required property string level
    required property string area
    required property string text
    property bool picked: false
    property bool focused: false

    signal pointed

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 14)
    color: picked ? Theme.selection : pointer.containsMouse ? Theme.hover : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3: %4").arg(StatusLook.word(row.level)).arg(Format.dateTime(row.at)).arg(row.area).arg(row.text)

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onClicked: row.pointed()
    }

    PlainLabel {
        id: when

        x: 16
        width: 150
        height: Theme.rowHeight
        text: Format.dateTime(row.at)
        muted: true
        Accessible.ignored: true
    }

    StatusChip {
        id: chip

        anchors.left: when.right
        anchors.leftMargin: Theme.unit * 2
        y: (Theme.rowHeight - height) / 2
        status: row.level
    }

    PlainLabel {
        id: where

        x: when.x + when.width + 110
        width: 110
        height: Theme.rowHeight
        text: row.area
        mono: true
        size: Theme.fontSmall
        Accessible.ignored: true
    }

    PlainLabel {
        id: words

        anchors.left: where.right
        anchors.leftMargin: Theme.unit * 2
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 7
        text: row.text
        mono: true
        size: Theme.fontSmall
        wrapMode: row.picked ? Text.WrapAnywhere : Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }

    Rectangle {
        anchors.fill: parent
        visible: row.focused
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
    }
}
