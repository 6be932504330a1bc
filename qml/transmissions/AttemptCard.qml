// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// One attempt: its steps with their times, how it ended, who made it, and on demand the exact bytes.
Card {
    id: card

    required property double attemptId
    required property int number
    required property date claimedAt
    required property var steps
    required property double milliseconds
    required property string outcome
    required property string code
    required property string detail
    required property int httpStatus
    required property string endpoint
    required property string workstation
    required property string login
    required property string programVersion
    required property string requestSha256
    required property string replySha256
    required property int lateEvidence
    required property string timings
    required property bool hasEvidence
    required property EvidenceReader evidence
    property string evidenceRefusal: ""
    readonly property bool showsEvidence: card.evidence.attempt === card.attemptId

    signal evidenceAsked

    title: qsTr("Attempt %1").arg(card.number)
    tools: [
        PlainLabel {
            visible: card.code !== ""
            text: card.code
            mono: true
            muted: true
            size: Theme.fontSmall
            height: 22
        },
        StatusChip {
            status: card.outcome
        }
    ]

    ColumnLayout {
        width: parent.width
        spacing: 8

        PlainLabel {
            text: card.milliseconds < 0 ? Format.exactDateTime(card.claimedAt)
                                        : qsTr("%1, took %2").arg(Format.exactDateTime(card.claimedAt)).arg(Format.duration(card.milliseconds))
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        Column {
            Layout.fillWidth: true

            Repeater {
                id: line

                model: card.steps

                delegate: AttemptStepRow {
                    required property attemptStep modelData
                    required property int index

                    title: modelData.title
                    lost: modelData.phase === "lost"
                    detail: modelData.phase === "classified" ? "" : modelData.detail
                    reached: modelData.reached
                    milliseconds: modelData.milliseconds
                    at: modelData.at
                    last: index === line.count - 1
                    width: parent ? parent.width : 0
                }
            }
        }

        PlainLabel {
            visible: card.detail !== ""
            text: card.detail
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        PlainLabel {
            visible: card.lateEvidence > 0
            text: qsTr("%n answer(s) came after this attempt was given up. They changed nothing and are kept as evidence.", "",
                       card.lateEvidence)
            color: Theme.warn
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        FactRow {
            label: qsTr("Sent by")
            value: card.login
            mono: true
            Layout.fillWidth: true
        }

        FactRow {
            label: qsTr("Workstation")
            value: qsTr("%1, version %2").arg(card.workstation).arg(card.programVersion)
            Layout.fillWidth: true
        }

        FactRow {
            visible: card.endpoint !== ""
            label: qsTr("Endpoint")
            value: card.endpoint
            mono: true
            Layout.fillWidth: true
        }

        FactRow {
            visible: card.httpStatus > 0
            label: qsTr("HTTP status")
            value: card.httpStatus
            mono: true
            Layout.fillWidth: true
        }

        FactRow {
            visible: card.timings !== ""
            label: qsTr("Done after")
            value: card.timings
            Layout.fillWidth: true
        }

        PushButton {
            visible: card.hasEvidence
            text: card.showsEvidence ? qsTr("Hide request and reply") : qsTr("Request and reply")
            iconName: "document-preview"
            busy: card.showsEvidence && card.evidence.loading
            refusal: card.evidenceRefusal
            tip: card.showsEvidence ? "" : qsTr("The exact bytes, personal data hidden. You are asked why.")
            onClicked: card.showsEvidence ? card.evidence.close() : card.evidenceAsked()
        }

        EvidencePanel {
            visible: card.showsEvidence
            evidence: card.showsEvidence ? card.evidence : null
            Layout.fillWidth: true
        }
    }
}
