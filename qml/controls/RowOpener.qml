// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// At the end of the row below the pointer: shows that the row opens, and where to press for it. It takes no events itself,
/// or the row would lose the pointer to it. The keyboard has Enter instead.
Rectangle {
    id: opener

    /// -1: of none.
    required property int row
    required property bool hovered
    /// Where the row begins, and between what rows are seen.
    required property real rowY
    required property real firstY
    required property real lastY

    z: 1
    visible: opener.row >= 0 && opener.y >= opener.firstY && opener.y + opener.height <= opener.lastY
    y: opener.rowY + (Theme.rowHeight - 1 - height) / 2
    width: 26
    height: 24
    radius: Theme.radiusSmall
    color: opener.hovered ? Theme.accent : Theme.raised
    border.color: opener.hovered ? Theme.accent : Theme.border
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "go-next"
        size: Theme.iconSmall
        color: opener.hovered ? Theme.onAccent : Theme.text
    }

    Tip {
        text: qsTr("Open (also by double click or Enter)")
        shown: opener.hovered
    }
}
