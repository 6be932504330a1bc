// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// Who is signed in, and what concerns that person alone.
StatusPart {
    id: person

    iconName: "user"
    text: qsTr("%1, %2").arg(Session.fullName).arg(Session.roleTitle)
    tip: Session.login
    clickable: true
    onClicked: menu.popup(person, 0, -menu.implicitHeight - 4)

    DropMenu {
        id: menu

        DropMenuItem {
            text: qsTr("Change your password…")
            iconName: "object-locked"
            onTriggered: Commands.run("frame.password")
        }

        DropMenuItem {
            text: qsTr("Keys")
            iconName: "keyboard"
            shortcut: "?"
            onTriggered: Commands.run("frame.keys")
        }

        DropMenuItem {
            text: qsTr("Sign out")
            iconName: "system-log-out"
            onTriggered: Commands.run("frame.signOut")
        }
    }
}
