// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What is asked before something that the audit trail remembers is done with the open transmission.
Item {
    id: questions

    required property TransmissionDetail detail
    required property EvidenceReader evidence

    function askReveal(): void {
        revealDialog.open();
    }

    function askEvidence(attempt: double): void {
        evidenceDialog.attempt = attempt;
        evidenceDialog.open();
    }

    function askCancel(): void {
        cancelDialog.open();
    }

    function askRemove(): void {
        removeDialog.open();
    }

    ReasonDialog {
        id: revealDialog

        title: qsTr("Show the personal data")
        text: qsTr("They are shown for two minutes.")
        acceptText: qsTr("Show")
        usual: [qsTr("Call with the student"), qsTr("Call with the court"), qsTr("To look it up with the authority")]
        onReasoned: reason => questions.detail.reveal(reason)
    }

    ReasonDialog {
        id: evidenceDialog

        property double attempt: 0

        title: qsTr("Show request and reply")
        acceptText: qsTr("Show")
        usual: [qsTr("To find the cause of a refusal"), qsTr("To resolve it"), qsTr("Complaint")]
        onReasoned: reason => questions.evidence.read(evidenceDialog.attempt, reason)
    }

    ReasonDialog {
        id: cancelDialog

        title: qsTr("Cancel transmission %1?").arg(questions.detail.transmissionId)
        text: qsTr("It is not sent any more. It can be put back to work later.")
        acceptText: qsTr("Cancel the transmission")
        rejectText: qsTr("Keep it")
        acceptKind: "danger"
        reasonNeeded: false
        onReasoned: reason => questions.detail.act("cancel", questions.detail.transmissionId, reason)
    }

    ReasonDialog {
        id: removeDialog

        title: qsTr("Delete transmission %1?").arg(questions.detail.transmissionId)
        text: qsTr("It leaves every list and cannot be brought back. The audit trail keeps it.")
        acceptText: qsTr("Delete the transmission")
        rejectText: qsTr("Keep it")
        acceptKind: "danger"
        onReasoned: reason => questions.detail.act("remove", questions.detail.transmissionId, reason)
    }
}
