// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// This workstation: whether it works, the switch, and registering it.
GroupCard {
    id: card

    title: qsTr("This workstation: %1").arg(Workstation.name)

    RowLayout {
        Layout.fillWidth: true
        spacing: 3 * Theme.unit

        StatusChip {
            Layout.alignment: Qt.AlignTop
            status: Workstation.status
        }

        // At its top, whatever height the layout takes it for before it knows the width.
        PlainLabel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            verticalAlignment: Text.AlignTop
            topPadding: 2
            text: Workstation.sentence
            wrapMode: Text.Wrap
        }

        Toggle {
            Layout.alignment: Qt.AlignTop
            visible: Workstation.switchable
            text: Workstation.on ? qsTr("On") : qsTr("Off")
            checked: Workstation.on
            Accessible.description: qsTr("Whether this workstation sends transmissions")
            onToggled: Workstation.on = checked
        }

        PushButton {
            Layout.alignment: Qt.AlignTop
            visible: Workstation.registrable || Workstation.registering
            text: qsTr("Register this workstation")
            kind: "primary"
            busy: Workstation.registering
            enabled: Workstation.registrable
            onClicked: Workstation.registerHere()
        }
    }

    PropertyList {
        Layout.fillWidth: true
        visible: Workstation.login !== ""
        properties: [
            {
                "label": qsTr("Login"),
                "value": Workstation.login,
                "mono": true
            },
            {
                "label": qsTr("Key"),
                "value": Workstation.fingerprint,
                "mono": true
            },
            {
                "label": qsTr("Process"),
                "value": Workstation.process > 0 ? qsTr("number %1 on the board; %n job(s) ended", "", Workstation.ended).arg(Workstation.process) : ""
            }
        ]
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: Workstation.switchable
        text: Session.practice ? qsTr("In practice it is on by itself, while somebody is signed in.") : qsTr("Live it works only when switched on here, and while somebody is signed in.")
        muted: true
        wrapMode: Text.Wrap
    }

    Notice {
        tone: "bad"
        text: Workstation.sentence === Workstation.problem ? "" : Workstation.problem
    }
}
