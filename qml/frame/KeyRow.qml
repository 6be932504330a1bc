// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// One key and what it does.
Item {
    id: row

    required property string text
    required property string key

    height: 30
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(row.key).arg(row.text)

    PlainLabel {
        anchors.left: parent.left
        anchors.right: hint.left
        anchors.rightMargin: 12
        height: parent.height
        text: row.text
        Accessible.ignored: true
    }

    KeyHint {
        id: hint

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        shortcut: row.key
    }
}
