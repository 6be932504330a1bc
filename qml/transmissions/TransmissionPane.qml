// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// One transmission: who and in which state, what to do now, its data and their correction, its attempts.
FocusScope {
    id: pane

    required property TransmissionDetail detail
    required property Correction correction
    required property EvidenceReader evidence
    readonly property transmissionFacts facts: pane.detail.facts
    readonly property bool hasDraft: pane.detail.transmissionId !== 0 && !pane.correcting && pane.correction.hasDraft(pane.detail.transmissionId)
    readonly property bool correcting: pane.correction.open && pane.correction.transmissionId === pane.detail.transmissionId

    signal closed
    signal opened(double transmission)
    signal resolveAsked
    signal cancelAsked
    signal removeAsked
    signal revealAsked
    signal evidenceAsked(double attempt)
    signal proofAsked
    signal channelAsked
    signal workersAsked

    function correct(): void {
        if (pane.detail.correctRefusal !== "")
            return;
        pane.correction.begin(pane.detail.transmissionId);
        flick.contentY = 0;
    }

    /// The form has gone: what was read before it is read again, from the top.
    function leaveForm(): void {
        flick.contentY = 0;
        pane.forceActiveFocus();
    }

    function act(action: string): void {
        switch (action) {
        case "send":
        case "retry":
            pane.detail.act(action, pane.detail.transmissionId);
            break;
        case "correct":
            pane.correct();
            break;
        case "open":
            pane.opened(pane.detail.advice.subject);
            break;
        default:
            pane.ask(action);
        }
    }

    function ask(action: string): void {
        if (action === "resolve")
            pane.resolveAsked();
        else if (action === "proof")
            pane.proofAsked();
        else if (action === "channel")
            pane.channelAsked();
        else if (action === "workers")
            pane.workersAsked();
        else if (action === "cancel")
            pane.cancelAsked();
        else if (action === "remove")
            pane.removeAsked();
        else if (action === "reveal")
            pane.detail.revealed ? pane.detail.hide() : pane.revealAsked();
    }

    function refusalOf(action: string): string {
        if (action === "send")
            return pane.detail.sendRefusal;
        if (action === "retry")
            return pane.detail.retryRefusal;
        if (action === "correct")
            return pane.detail.correctRefusal;
        return action === "resolve" ? pane.detail.resolveRefusal : "";
    }

    function iconOf(action: string): string {
        const icons = {
            "send": "document-send",
            "retry": "view-refresh",
            "correct": "document-edit",
            "resolve": "question",
            "proof": "document-print"
        };
        return icons[action] ?? "";
    }

    Accessible.role: Accessible.Pane
    Accessible.name: pane.facts.id === 0 ? qsTr("Transmission") : qsTr("Transmission %1, %2").arg(pane.facts.id).arg(StatusLook.word(pane.facts.state))

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }

    TransmissionHead {
        id: head

        detail: pane.detail
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        onClosed: pane.closed()
        onActed: action => pane.act(action)
        onCancelAsked: pane.cancelAsked()
        onRemoveAsked: pane.removeAsked()
        onOpened: transmission => pane.opened(transmission)
    }

    StatePlaceholder {
        anchors.fill: flick
        loading: pane.detail.loading && !pane.detail.found
        error: pane.detail.found ? "" : pane.detail.error
        count: pane.detail.found ? 1 : 0
        emptyTitle: qsTr("Nothing is open")
        emptyText: qsTr("Choose a transmission in the list to see it here.")
        what: qsTr("This transmission could not be loaded")
        onRetry: pane.detail.refresh()
    }

    CorrectionBar {
        id: saving

        visible: pane.correcting
        correction: pane.correction
        height: visible ? implicitHeight : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onSaveAsked: form.save()
        onAbandoned: pane.leaveForm()
    }

    FollowFocus {
        view: flick
    }

    // What is opened is read from its top: there stands what to do.
    Connections {
        target: pane.detail

        function onTransmissionIdChanged(): void {
            flick.contentY = 0;
        }
    }

    Flickable {
        id: flick

        objectName: "paneScroll"
        visible: pane.detail.found
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: saving.top
        contentHeight: body.implicitHeight + 32

        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollLine {}

        ColumnLayout {
            id: body

            x: 16
            y: 16
            width: flick.width - 32
            spacing: 12

            PlainLabel {
                visible: pane.detail.error !== ""
                text: pane.detail.error
                color: Theme.bad
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            AdviceBox {
                // What was refused stays in sight while it is corrected, unless the fields say it themselves.
                visible: !pane.correcting || pane.detail.advice.cause !== "" && !pane.detail.advice.atFields
                tone: pane.detail.advice.tone
                headline: pane.detail.advice.headline
                cause: pane.detail.advice.cause
                quote: pane.detail.advice.quote
                cure: pane.correcting ? "" : pane.detail.advice.cure
                // Both ways to the form say the same.
                actionTitle: pane.correcting ? "" : pane.hasDraft && pane.detail.advice.action === "correct" ? qsTr("Go on correcting")
                                                  : pane.detail.advice.actionTitle
                actionIcon: pane.iconOf(pane.detail.advice.action)
                refusal: pane.refusalOf(pane.detail.advice.action)
                busy: pane.detail.acting === pane.detail.advice.action && pane.detail.acting !== ""
                Layout.fillWidth: true
                onActed: pane.act(pane.detail.advice.action)
            }

            CorrectionForm {
                id: form

                visible: pane.correcting
                correction: pane.correction
                Layout.fillWidth: true
                onAbandoned: {
                    pane.correction.leave();
                    pane.leaveForm();
                }
                onNewerAsked: {
                    const newer = pane.correction.newer;
                    pane.opened(newer);
                    pane.correction.takeToNewer();
                }
            }

            DataCard {
                visible: !pane.correcting
                detail: pane.detail
                hasDraft: pane.hasDraft
                Layout.fillWidth: true
                onRevealAsked: pane.revealAsked()
                onCorrectAsked: pane.correct()
            }

            FactsCard {
                detail: pane.detail
                Layout.fillWidth: true
                onOpened: transmission => pane.opened(transmission)
            }

            SectionTitle {
                text: pane.detail.attempts.count === 0 ? qsTr("Never sent") : qsTr("Attempts")
                Layout.topMargin: 4
            }

            Column {
                spacing: 12
                Layout.fillWidth: true

                Repeater {
                    model: pane.detail.attempts

                    delegate: AttemptCard {
                        evidence: pane.evidence
                        evidenceRefusal: pane.detail.revealRefusal
                        width: parent ? parent.width : 0
                        onEvidenceAsked: pane.evidenceAsked(attemptId)
                    }
                }
            }
        }
    }
}
