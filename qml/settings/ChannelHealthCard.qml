// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// How a channel does, and the buttons that pause and resume it.
GroupCard {
    id: card

    required property string channel
    /// As staff know it, for questions about it.
    required property string channelTitle
    property bool shown: visible
    /// Not done yet, for want of the channel's state.
    property string asked: ""

    /// "pause" or "resume", as its button does. What is resumed at once must be seen first: only the keyboard goes there.
    function ask(action: string): void {
        card.asked = action;
        Qt.callLater(card.answer);
    }

    function answer(): void {
        const action = card.asked;
        if (action === "" || !health.loaded || !card.shown)
            return;
        card.asked = "";
        if (health.locked !== "")
            Notices.warn(health.locked);
        else if (action === "pause" && health.paused)
            Notices.warn(qsTr("%1 is paused already.").arg(card.channelTitle));
        else if (action === "pause")
            pause.open();
        else if (health.resumable)
            resumeButton.forceActiveFocus(Qt.TabFocusReason);
        else
            Notices.warn(qsTr("%1 goes: there is nothing to resume.").arg(card.channelTitle));
    }

    onShownChanged: if (!card.shown)
        card.asked = ""

    title: qsTr("Health")

    ChannelHealth {
        id: health

        session: Session
        channel: card.channel
        active: card.shown
        onStateChanged: Qt.callLater(card.answer)
        onSaved: Notices.say(qsTr("The channel is paused."))
        onResumed: freed => Notices.say(qsTr("The channel goes on; %n transmission(s) on hold are free again.", "", freed))
    }

    Connections {
        target: Session

        function onTick(): void {
            health.refresh();
        }
    }

    FormState {
        form: health
    }

    FontMetrics {
        id: sentenceLine

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBase
    }

    RowLayout {
        Layout.fillWidth: true
        visible: health.loaded
        spacing: 3 * Theme.unit

        StatusChip {
            Layout.alignment: Qt.AlignTop
            // As high as the buttons beside it, when the sentence is short.
            Layout.topMargin: (Theme.controlHeight - height) / 2
            status: health.condition
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.controlHeight - sentenceLine.height) / 2
            text: health.sentence
            wrapMode: Text.Wrap
        }

        PushButton {
            Layout.alignment: Qt.AlignTop
            visible: health.loaded && !health.paused
            text: qsTr("Pause…")
            iconName: "media-playback-pause"
            refusal: health.locked
            onClicked: pause.open()
        }

        PushButton {
            id: resumeButton

            Layout.alignment: Qt.AlignTop
            visible: health.resumable
            text: qsTr("Resume")
            kind: "primary"
            iconName: "media-playback-start"
            refusal: health.locked
            onClicked: health.resume()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: health.loaded
        // Of the card's width, not its own: that comes from the layout around it, which would begin anew.
        columns: Math.max(2, Math.min(5, Math.floor((card.width - 2 * card.padding) / 130)))
        columnSpacing: 4 * Theme.unit
        rowSpacing: 3 * Theme.unit

        Figure {
            label: qsTr("Last success")
            value: health.lastSuccess.getTime() > 0 ? Format.ago(health.lastSuccess) : qsTr("none yet")
            tip: Format.exactDateTime(health.lastSuccess)
        }

        Figure {
            label: qsTr("Failed calls, 24 h")
            value: health.errorRateText
            tip: qsTr("%n call(s) within the last 24 hours", "", health.calls)
            tone: health.troubled ? "warn" : ""
        }

        Figure {
            label: qsTr("Waiting")
            value: Format.number(health.waiting)
        }

        Figure {
            label: qsTr("On hold")
            value: Format.number(health.held)
            tone: health.held > 0 ? "warn" : ""
        }

        Figure {
            label: qsTr("Oldest waiting")
            value: health.oldestWaiting.getTime() > 0 ? Format.ago(health.oldestWaiting) : qsTr("nothing waits")
            tip: Format.exactDateTime(health.oldestWaiting)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: DeskStatus.nobodyWorks ? qsTr("No worker is running, so nothing is sent.") : health.forecast
        muted: true
        wrapMode: Text.Wrap
    }

    Notice {
        tone: "bad"
        text: health.loaded ? health.error : ""
    }

    DialogFrame {
        id: pause

        title: qsTr("Pause the channel?")
        acceptText: qsTr("Pause")
        acceptEnabled: health.canSave
        reason: health.dirty ? health.saveBlocked : qsTr("Say why first.")
        // What closed the dialog took the keyboard from the field after it was emptied, and so left it marked as wrong.
        onAboutToShow: health.revert()
        onOpened: why.control.forceActiveFocus()
        onAccepted: health.save()
        onRejected: health.revert()

        Column {
            width: parent.width
            spacing: 4 * Theme.unit

            PlainLabel {
                width: parent.width
                text: qsTr("%1: nothing is sent until somebody resumes it. What was sent already is seen through.").arg(card.channelTitle)
                wrapMode: Text.Wrap
            }

            EntryField {
                id: why

                width: parent.width
                entry: health.reason
                label: qsTr("Reason")
                required: true
                note: qsTr("The next person reads it.")
            }
        }
    }
}
