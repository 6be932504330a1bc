// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Practice: a database and an authority of one's own, with invented courses and faults on demand.
SectionBody {
    id: section

    function ask(action: string): void {
        if (action === "start")
            Practice.start();
        else if (action === "stop")
            Practice.stop();
    }

    title: qsTr("Practice mode")
    text: qsTr("The whole program against a stand-in of the authority, on this machine, with invented students. Nothing leaves, nothing of it mixes with live data, and what you did is there again the next time.")

    Connections {
        target: Practice

        function onDone(text: string): void {
            Notices.say(text);
        }
    }

    GroupCard {
        title: Practice.here ? qsTr("You are practising") : Session.practice ? qsTr("This is a practice database") : qsTr("You are not practising")
        text: Practice.here ? qsTr("The frame of the window says so on every page.") : Session.practice ? qsTr("It was started by another program, which also ends it and makes it fail on demand.") : Session.signedIn ? qsTr("Starting signs you out of %1 and in at the practice.").arg(Session.databaseTitle) : ""

        RowLayout {
            Layout.fillWidth: true
            visible: !Session.practice || Practice.running || Practice.starting || Practice.text !== ""
            spacing: 2 * Theme.unit

            RunButton {
                visible: !Practice.running && (Practice.starting || !Session.practice)
                running: Practice.starting
                startText: qsTr("Start practice")
                startIcon: "media-playback-start"
                startRefusal: Practice.available ? "" : qsTr("This installation has no practice services.")
                kind: Practice.starting ? "normal" : "primary"
                onStarted: Practice.start()
                onStopped: Practice.stop()
            }

            PushButton {
                visible: Practice.running
                text: qsTr("End practice")
                iconName: "media-playback-stop"
                onClicked: Practice.stop()
            }

            BusyRing {
                visible: Practice.starting
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: Practice.text
                muted: true
                wrapMode: Text.Wrap
            }
        }

        Notice {
            tone: "bad"
            text: Practice.error
        }
    }

    GroupCard {
        visible: Practice.here
        title: qsTr("Completed courses")
        text: qsTr("As the course platform does it: each becomes a transmission and goes out by itself. About one in ten has something wrong with it.")

        RowLayout {
            Layout.fillWidth: true
            spacing: 2 * Theme.unit

            Repeater {
                model: [1, 20, 200]

                PushButton {
                    required property int modelData

                    text: qsTr("Add %n completion(s)", "", modelData)
                    enabled: !Practice.busy
                    onClicked: Practice.complete(modelData)
                }
            }
        }
    }

    GroupCard {
        visible: Practice.here
        title: qsTr("What goes wrong")
        text: qsTr("From now on, until you choose something else.")

        FormField {
            Layout.fillWidth: true
            Layout.maximumWidth: 360
            label: qsTr("The authority")
            help: Practice.faultMeaning

            Choice {
                name: qsTr("The authority")
                model: Practice.faultWords
                enabled: !Practice.busy
                wanted: Practice.faultNames.indexOf(Practice.fault)
                onActivated: index => Practice.fault = Practice.faultNames[index]
            }
        }
    }
}
