// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// "Test connection", step by step.
GroupCard {
    id: card

    required property string channel
    /// An authority's channel and not that of mail.
    property bool authority: true
    /// The form has changes that the test does not know.
    property bool unsaved: false

    /// As its button does, with the keyboard there.
    function begin(): void {
        button.forceActiveFocus(Qt.TabFocusReason);
        if (!test.running)
            test.start(card.channel);
    }

    title: qsTr("Test connection")
    text: card.authority ? qsTr("Looks at the settings and asks the service to describe itself. Nothing is filed, and the password stays here.")
                         : qsTr("Looks at the settings and greets the mail server. No mail is sent, and the password stays here.")

    ChannelTest {
        id: test

        session: Session
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.unit

        RunButton {
            id: button

            running: test.running
            startText: qsTr("Test connection")
            startIcon: "network-connect"
            onStarted: test.start(card.channel)
            onStopped: test.stop()
        }

        BusyRing {
            visible: test.running
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: test.limit > 0 ? qsTr("Asking the service… It has at most %1 to answer.").arg(Format.duration(test.limit))
                : test.running ? qsTr("Asking the service…") : card.unsaved ? qsTr("What is stored is tested; your changes are not saved yet.") : ""
            muted: true
            wrapMode: Text.Wrap
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: test.count > 0
        spacing: 2 * Theme.unit

        Repeater {
            model: test

            RowLayout {
                id: step

                required property string title
                required property string text
                required property string status

                Layout.fillWidth: true
                spacing: 2 * Theme.unit
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2: %3").arg(step.title).arg(StatusLook.word(step.status)).arg(step.text)

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 1
                    name: StatusLook.icon(step.status)
                    color: Theme.tones[StatusLook.tone(step.status)]
                }

                PlainLabel {
                    Layout.preferredWidth: 110
                    Layout.alignment: Qt.AlignTop
                    text: step.title
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: step.text
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Accessible.ignored: true
                }
            }
        }
    }

    Notice {
        tone: test.good ? "good" : "warn"
        text: test.summary
    }

    Notice {
        tone: "bad"
        text: test.error
    }
}
