// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Which database this workstation speaks to, who is signed in, and their own password.
SectionBody {
    id: section

    /// Not done yet.
    property string asked: ""

    function ask(action: string): void {
        section.asked = action;
        Qt.callLater(section.answer);
    }

    function answer(): void {
        if (section.asked !== "test" || !form.loaded)
            return;
        section.asked = "";
        testButton.forceActiveFocus(Qt.TabFocusReason);
        form.test();
    }

    title: qsTr("Database")
    dirty: form.dirty || password.text !== ""
    // Somebody who has gone away does not wait for it any more.
    onShownChanged: if (!section.shown)
        section.asked = ""

    ConnectionForm {
        id: form

        session: Session
        active: section.shown
        onStateChanged: Qt.callLater(section.answer)
    }

    PasswordChange {
        id: change

        onDone: {
            password.text = "";
            again.text = "";
            Notices.say(qsTr("Your password is changed."));
        }
    }

    GroupCard {
        title: qsTr("Signed in")

        PropertyList {
            Layout.fillWidth: true
            properties: [
                {
                    "label": qsTr("Name"),
                    "value": Session.fullName
                },
                {
                    "label": qsTr("Login"),
                    "value": Session.login,
                    "mono": true
                },
                {
                    "label": qsTr("Role"),
                    "value": Session.roleTitle
                },
                {
                    "label": qsTr("Database"),
                    "value": Session.databaseTitle
                },
                {
                    "label": qsTr("Kind"),
                    "value": Session.environment === "" ? "" : Session.practice ? qsTr("Practice: nothing leaves this machine") : qsTr("Live: transmissions are filed with the authorities")
                }
            ]
        }

        PushButton {
            text: qsTr("Sign out")
            iconName: "system-log-out"
            onClicked: Commands.run("frame.signOut")
        }
    }

    GroupCard {
        title: qsTr("Own password")
        text: qsTr("It leaves this machine only as a check value, from which it cannot be read.")

        FieldGrid {
            FormField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: qsTr("New password")
                help: qsTr("At least %n character(s).", "", change.minimumLength)
                error: change.passwordError

                TextEntry {
                    id: password

                    name: qsTr("New password")
                    echoMode: TextInput.Password
                    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData
                    invalid: change.passwordError !== ""
                    onTextEdited: change.clearErrors()
                }
            }

            FormField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: qsTr("The same again")
                error: change.againError

                TextEntry {
                    id: again

                    name: qsTr("The same again")
                    echoMode: TextInput.Password
                    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData
                    invalid: change.againError !== ""
                    onTextEdited: change.clearErrors()
                    onAccepted: change.save(password.text, again.text)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 2 * Theme.unit

            PushButton {
                text: qsTr("Change password")
                busy: change.saving
                enabled: password.text !== "" && !change.saving
                onClicked: change.save(password.text, again.text)
            }

            PlainLabel {
                Layout.fillWidth: true
                text: password.text === "" ? qsTr("Type the new password first.") : ""
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }

    GroupCard {
        title: qsTr("Connection")
        text: form.place === "" ? "" : qsTr("Kept in %1. It counts from the next sign-in on.").arg(form.place)

        Notice {
            text: form.locked
        }

        FormState {
            form: form
        }

        FieldGrid {
            visible: form.loaded

            EntryField {
                entry: form.host
                label: qsTr("Server")
                required: true
                mono: true
                note: qsTr("A name or address, or the folder of a socket on this machine.")
            }

            EntryField {
                entry: form.port
                label: qsTr("Port")
                required: true
                mono: true
            }

            EntryField {
                entry: form.name
                label: qsTr("Database name")
                required: true
                mono: true
            }

            EntryChoice {
                entry: form.encryption
                names: form.encryptionNames
                words: form.encryptionWords
                label: qsTr("Encryption")
                enabled: !form.socket
                note: form.socket ? qsTr("On this machine there is nothing to encrypt.") : ""
            }
        }

        EntryField {
            visible: form.loaded && !form.socket
            entry: form.certificate
            label: qsTr("Certificate of the authority")
            mono: true
            note: qsTr("A file in PEM form with the authority that signed the server's certificate. Empty: the system's.")
        }

        RowLayout {
            Layout.fillWidth: true
            visible: form.loaded
            spacing: 2 * Theme.unit

            RunButton {
                id: testButton

                running: form.testing
                startText: qsTr("Test connection")
                startIcon: "network-connect"
                startTip: qsTr("Connects to what stands above, under your login")
                onStarted: form.test()
                onStopped: form.stopTest()
            }

            BusyRing {
                visible: form.testing
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: form.testing
                text: qsTr("Connecting… An address that does not answer is given up after %1.").arg(Format.duration(form.testLimit))
                wrapMode: Text.Wrap
                muted: true
            }
        }

        Notice {
            tone: form.testGood ? "good" : form.testStopped ? "warn" : "bad"
            text: form.testText
        }

        SaveBar {
            visible: form.loaded
            form: form
        }

        RowLayout {
            Layout.fillWidth: true
            visible: form.elsewhere
            spacing: 2 * Theme.unit

            Notice {
                tone: "warn"
                text: qsTr("You are still signed in at the database of before.")
            }

            PushButton {
                text: qsTr("Sign in at the new one")
                onClicked: form.goThere()
            }
        }
    }
}
