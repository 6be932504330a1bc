// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Over the page while the database does not answer or refuses the login; the page below stays as it was.
Rectangle {
    id: banner

    readonly property bool ended: Session.state === Session.Ended
    readonly property string tone: banner.ended ? "bad" : "warn"

    visible: Session.state === Session.Lost || banner.ended
    implicitHeight: row.implicitHeight + 20
    color: Theme.softTones[banner.tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text
    Accessible.description: sentence.text
    onEndedChanged: if (!banner.ended)
        dialog.close()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Icon {
            name: banner.ended ? "object-locked" : "network-disconnect"
            color: Theme.tones[banner.tone]
            size: 22
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            PlainLabel {
                id: heading

                text: banner.ended ? qsTr("You were signed out by the database. What you see and what you typed stays.")
                                   : qsTr("The database does not answer. What you see stays; it goes on by itself.")
                strong: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                id: sentence

                text: DeskStatus.age === "" ? Session.error : qsTr("%1 %2.").arg(Session.error).arg(DeskStatus.age)
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        PushButton {
            visible: !banner.ended
            text: qsTr("Try now")
            iconName: "view-refresh"
            onClicked: Session.tryNow()
        }

        PushButton {
            visible: banner.ended
            text: qsTr("Sign out")
            onClicked: Session.signOut()
        }

        PushButton {
            visible: banner.ended
            kind: "primary"
            text: qsTr("Sign in again…")
            onClicked: dialog.open()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }

    ResumeDialog {
        id: dialog
    }
}
