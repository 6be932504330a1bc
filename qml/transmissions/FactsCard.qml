// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// What surrounds the filing: where it came from, its deadline, its revisions.
Card {
    id: card

    required property TransmissionDetail detail
    readonly property transmissionFacts facts: card.detail.facts

    signal opened(double transmission)

    title: qsTr("About this transmission")

    ColumnLayout {
        width: parent.width
        spacing: 6

        FactRow {
            label: qsTr("Authority")
            value: card.facts.authority
            Layout.fillWidth: true
        }

        FactRow {
            label: qsTr("Enrollment")
            value: card.facts.enrollmentId
            mono: true
            Layout.fillWidth: true
        }

        FactRow {
            visible: card.facts.deadline !== ""
            label: qsTr("Deadline")
            value: card.facts.deadline
            strong: card.facts.deadlineNear
            Layout.fillWidth: true
        }

        FactRow {
            visible: !isNaN(card.facts.nextTry.getTime())
            label: qsTr("Next try")
            value: Format.dateTime(card.facts.nextTry)
            Layout.fillWidth: true
        }

        FactRow {
            label: qsTr("In this state since")
            value: Format.exactDateTime(card.facts.stateSince)
            Layout.fillWidth: true
        }

        FactRow {
            visible: !isNaN(card.facts.sentAt.getTime())
            label: qsTr("Sent")
            value: Format.exactDateTime(card.facts.sentAt)
            Layout.fillWidth: true
        }

        FactRow {
            visible: !isNaN(card.facts.acceptedAt.getTime())
            label: qsTr("Accepted")
            value: Format.exactDateTime(card.facts.acceptedAt)
            Layout.fillWidth: true
        }

        FactRow {
            label: qsTr("Recorded")
            value: qsTr("%1 by %2").arg(Format.exactDateTime(card.facts.createdAt)).arg(card.facts.createdBy)
            Layout.fillWidth: true
        }

        RowLayout {
            visible: card.facts.revision > 1 || card.facts.supersededBy !== 0
            spacing: 8
            Layout.fillWidth: true

            FactRow {
                label: qsTr("Revision")
                value: card.facts.revision
                Layout.fillWidth: false
            }

            PushButton {
                visible: card.facts.supersedes !== 0
                text: qsTr("Corrects %1").arg(card.facts.supersedes)
                iconName: "go-previous"
                kind: "flat"
                onClicked: card.opened(card.facts.supersedes)
            }

            PushButton {
                visible: card.facts.supersededBy !== 0
                text: qsTr("Corrected by %1").arg(card.facts.supersededBy)
                iconName: "go-next"
                kind: "flat"
                onClicked: card.opened(card.facts.supersededBy)
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
