// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// What became of an unconfirmed transmission: a person's decision, how it is known, and why.
DialogFrame {
    id: dialog

    required property ResolutionForm form
    readonly property list<string> decisions: ["accepted", "not_filed", "send_again"]
    readonly property list<string> bases: ["look_up", "report", "late_reply", "decision"]

    title: qsTr("Resolve transmission %1").arg(dialog.form.transmissionId)
    width: Math.min(560, parent ? parent.width - 32 : 560)
    acceptText: dialog.form.decision === "send_again" ? qsTr("Send again") : qsTr("Record the decision")
    acceptEnabled: dialog.form.saveRefusal === ""
    reason: dialog.form.saveRefusal
    busy: dialog.form.saving
    closeOnAccept: false
    rejectText: dialog.form.asked === "" ? qsTr("Cancel") : qsTr("Close")
    onAccepted: dialog.form.save()

    Connections {
        target: dialog.form

        function onResolved(): void {
            dialog.close();
        }
    }

    Column {
        width: parent.width
        spacing: 14

        AdviceBox {
            visible: dialog.form.asked !== ""
            width: parent.width
            tone: "info"
            headline: qsTr("A second person is needed")
            cause: dialog.form.asked
        }

        AdviceBox {
            visible: dialog.form.hasLateReply
            width: parent.width
            tone: "info"
            headline: qsTr("A reply came after all")
            cause: dialog.form.lateReplyWords === "" ? qsTr("It came too late to count by itself and is kept as evidence.") : dialog.form.lateReplyWords
            actionTitle: dialog.form.lateReplyWords === "" ? qsTr("Read it and use it") : ""
            onActed: dialog.form.useLateReply()
        }

        FormField {
            width: parent.width
            label: qsTr("What became of it?")
            help: dialog.form.consequence
            required: true

            Column {
                spacing: 2

                ButtonGroup {
                    id: decisionGroup
                }

                Repeater {
                    model: dialog.decisions

                    delegate: RadioMark {
                        required property string modelData

                        objectName: modelData
                        text: dialog.decisionText(modelData)
                        checked: dialog.form.decision === modelData
                        ButtonGroup.group: decisionGroup
                        onClicked: dialog.form.decision = modelData
                    }
                }
            }
        }

        // There from the start: the form must not grow under the pointer when a decision is chosen.
        FormField {
            width: parent.width
            label: qsTr("Number that the authority gave")
            help: number.enabled ? qsTr("1 to 12 digits, as the authority wrote them.") : qsTr("Only of one that was accepted.")
            error: dialog.form.certificateProblem
            required: number.enabled

            TextEntry {
                id: number

                objectName: "certificateNumber"
                enabled: dialog.form.decision === "accepted"
                name: qsTr("Number that the authority gave")
                mono: true
                text: dialog.form.certificateNumber
                invalid: dialog.form.certificateProblem !== ""
                maximumLength: 20
                onTextEdited: dialog.form.certificateNumber = text
            }
        }

        FormField {
            width: parent.width
            label: qsTr("How do you know?")
            error: dialog.form.basisProblem
            required: true

            Column {
                spacing: 2

                ButtonGroup {
                    id: basisGroup
                }

                Repeater {
                    model: dialog.bases

                    delegate: RadioMark {
                        required property string modelData

                        objectName: modelData
                        visible: modelData !== "late_reply" || dialog.form.hasLateReply
                        text: dialog.basisText(modelData)
                        checked: dialog.form.basis === modelData
                        ButtonGroup.group: basisGroup
                        onClicked: dialog.form.basis = modelData
                    }
                }
            }
        }

        FormField {
            width: parent.width
            label: qsTr("Reason")
            help: qsTr("In a few words; kept with the transmission for good.")
            error: dialog.form.reasonProblem
            required: true

            TextEntry {
                objectName: "resolutionReason"
                name: qsTr("Reason")
                text: dialog.form.reason
                placeholderText: qsTr("For example: seen on the authority's screen, with whom you spoke")
                invalid: dialog.form.reasonProblem !== ""
                maximumLength: 400
                onTextEdited: dialog.form.reason = text
            }
        }

        PlainLabel {
            visible: dialog.form.error !== ""
            width: parent.width
            text: dialog.form.error
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }

    function decisionText(decision: string): string {
        if (decision === "accepted")
            return qsTr("It was accepted: the authority has it and gave a number");
        if (decision === "not_filed")
            return qsTr("It was not filed: the authority does not have it");
        return qsTr("Nobody can tell: send it a second time");
    }

    function basisText(basis: string): string {
        if (basis === "look_up")
            return qsTr("Looked up with the authority");
        if (basis === "report")
            return qsTr("It stands, or is missing, in the authority's report");
        if (basis === "late_reply")
            return qsTr("By the reply that came late");
        return qsTr("By nothing but my decision");
    }
}
