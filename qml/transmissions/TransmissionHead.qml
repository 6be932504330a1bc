// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// The head of a transmission's pane: state, student, number, and what else can be done with it.
Rectangle {
    id: head

    required property TransmissionDetail detail
    readonly property transmissionFacts facts: head.detail.facts
    // Not asked of the buttons: what stands in a hidden row counts as hidden.
    readonly property bool offersSend: head.facts.state === "pending" && head.detail.advice.action !== "send"
    readonly property bool retriable: !["pending", "accepted", "unconfirmed", "sending"].includes(head.facts.state)
    // Data that did not pass as they are do not pass a second time: no button beside Correct invites to try.
    readonly property bool offersRetry: head.retriable && !["retry", "correct"].includes(head.detail.advice.action)

    signal closed
    signal acted(string action)
    signal cancelAsked
    signal removeAsked
    signal opened(double transmission)

    implicitHeight: column.implicitHeight + 24
    color: Theme.surface

    Rectangle {
        height: 1
        color: Theme.border
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        anchors.leftMargin: 16
        spacing: 6

        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            PlainLabel {
                text: head.detail.found ? PlainText.line(head.detail.student) : qsTr("Transmission")
                size: Theme.fontLarge
                strong: true
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }

            IconButton {
                id: more

                visible: head.detail.found
                name: qsTr("More actions")
                iconName: "overflow-menu"
                kind: "flat"
                onClicked: menu.open()

                DropMenu {
                    id: menu

                    y: more.height + 2
                    x: more.width - width

                    DropMenuItem {
                        text: qsTr("Copy the number of the transmission")
                        iconName: "edit-copy"
                        onTriggered: Clipboard.copy(String(head.facts.id))
                    }

                    DropMenuItem {
                        text: qsTr("Copy the certificate number")
                        iconName: "edit-copy"
                        enabled: head.facts.certificateNumber !== ""
                        onTriggered: Clipboard.copy(head.facts.certificateNumber)
                    }

                    DropMenuSeparator {}

                    DropMenuItem {
                        text: qsTr("Retry as it is")
                        iconName: "view-refresh"
                        visible: head.retriable && head.detail.advice.action === "correct"
                        height: visible ? implicitHeight : 0
                        enabled: head.detail.retryRefusal === ""
                        onTriggered: head.acted("retry")
                    }

                    DropMenuItem {
                        text: qsTr("Cancel the transmission…")
                        iconName: "edit-delete-remove"
                        enabled: head.detail.cancelRefusal === ""
                        onTriggered: head.cancelAsked()
                    }

                    DropMenuItem {
                        text: qsTr("Delete the transmission…")
                        iconName: "edit-delete"
                        danger: true
                        enabled: head.detail.removeRefusal === ""
                        onTriggered: head.removeAsked()
                    }
                }
            }

            IconButton {
                name: qsTr("Close")
                iconName: "window-close"
                kind: "flat"
                onClicked: head.closed()
            }
        }

        RowLayout {
            visible: head.detail.found
            spacing: 8
            Layout.fillWidth: true

            StatusChip {
                status: head.facts.supersededBy !== 0 ? "superseded" : head.facts.deleted ? "deleted" : head.facts.state
            }

            PlainLabel {
                text: qsTr("No. %1").arg(head.facts.id)
                mono: true
                muted: true
            }

            PlainLabel {
                visible: head.facts.certificateNumber !== ""
                text: qsTr("Certificate %1").arg(head.facts.certificateNumber)
                mono: true
                Layout.fillWidth: true
            }

            Item {
                visible: head.facts.certificateNumber === ""
                Layout.fillWidth: true
            }
        }

        Flow {
            visible: head.detail.found && (head.offersSend || head.offersRetry)
            spacing: 6
            Layout.fillWidth: true
            Layout.topMargin: 2

            PushButton {
                visible: head.offersSend
                text: qsTr("Send now")
                iconName: "document-send"
                busy: head.detail.acting === "send"
                refusal: head.detail.sendRefusal
                onClicked: head.acted("send")
            }

            PushButton {
                visible: head.offersRetry
                text: qsTr("Retry")
                iconName: "view-refresh"
                busy: head.detail.acting === "retry"
                refusal: head.detail.retryRefusal
                tip: qsTr("Sends the same data again")
                onClicked: head.acted("retry")
            }
        }
    }
}
