// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Models

/// The notices of the moment, at the bottom of the window; the newest is lowest. The frame has one.
ListView {
    id: stack

    implicitWidth: 420
    implicitHeight: Math.min(contentHeight, 400)
    height: implicitHeight
    spacing: 8
    interactive: false
    verticalLayoutDirection: ListView.TopToBottom
    model: Notices
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Notices")

    HoverHandler {
        onHoveredChanged: Notices.setHeld(hovered)
    }

    add: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: 120
        }
    }
    delegate: Toast {
        required property int noticeId

        width: stack.width
        onActed: Notices.act(noticeId)
        onDismissed: Notices.dismiss(noticeId)
    }
}
