// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// Which database: one line, or its fields when another is wanted.
Column {
    id: fields

    property bool expanded: false

    signal toggled
    signal submitted

    spacing: 12

    Item {
        width: parent.width
        height: 28

        Icon {
            id: icon

            name: "database"
            color: Theme.muted
            anchors.verticalCenter: parent.verticalCenter
        }

        PlainLabel {
            anchors.left: icon.right
            anchors.leftMargin: 8
            anchors.right: button.left
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 at %2").arg(SignIn.database).arg(SignIn.server)
            muted: true
            size: Theme.fontSmall
            elide: Text.ElideMiddle
        }

        PushButton {
            id: button

            kind: "flat"
            text: fields.expanded ? qsTr("Close") : qsTr("Other database…")
            implicitHeight: 28
            anchors.right: parent.right
            onClicked: fields.toggled()
        }
    }

    FormField {
        visible: fields.expanded
        width: parent.width
        label: qsTr("Server")
        help: qsTr("A name, an address, or the folder of a local socket")
        error: SignIn.serverError

        TextEntry {
            name: qsTr("Server")
            text: SignIn.server
            invalid: SignIn.serverError !== ""
            maximumLength: 1000
            onTextEdited: SignIn.server = text
            onAccepted: fields.submitted()
        }
    }

    Row {
        visible: fields.expanded
        width: parent.width
        spacing: 12

        FormField {
            width: parent.width - 112
            label: qsTr("Database")
            error: SignIn.databaseError

            TextEntry {
                name: qsTr("Database")
                text: SignIn.database
                invalid: SignIn.databaseError !== ""
                maximumLength: 63
                onTextEdited: SignIn.database = text
                onAccepted: fields.submitted()
            }
        }

        FormField {
            width: 100
            label: qsTr("Port")
            error: SignIn.portError

            TextEntry {
                name: qsTr("Port")
                text: SignIn.port
                mono: true
                invalid: SignIn.portError !== ""
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 5
                onTextEdited: SignIn.port = text
                onAccepted: fields.submitted()
            }
        }
    }

    PushButton {
        visible: fields.expanded && SignIn.otherDatabase
        kind: "flat"
        text: qsTr("Back to the usual database")
        iconName: "edit-undo"
        onClicked: SignIn.useUsualDatabase()
    }
}
