// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// One notice: what happened, and one thing that can be done about it.
Rectangle {
    id: toast

    required property string text
    required property string kind
    required property string action

    signal acted
    signal dismissed

    implicitHeight: Math.max(44, row.implicitHeight + 16)
    radius: Theme.radiusLarge
    color: Theme.raised
    border.color: toast.kind === "warn" ? Theme.warn : Theme.outline
    Accessible.role: toast.kind === "warn" ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: toast.text

    // A click beside its buttons is not one on what lies below.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: event => event.accepted = true
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 6
        spacing: 8

        Icon {
            name: toast.kind === "warn" ? "dialog-warning" : "checkmark"
            color: toast.kind === "warn" ? Theme.warn : Theme.good
        }

        PlainLabel {
            text: toast.text
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PushButton {
            visible: toast.action !== ""
            kind: "flat"
            text: toast.action
            onClicked: toast.acted()
        }

        IconButton {
            name: qsTr("Dismiss")
            iconName: "window-close"
            onClicked: toast.dismissed()
        }
    }
}
