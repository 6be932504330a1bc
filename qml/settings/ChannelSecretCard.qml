// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A channel's password: who can open it, and setting it. It is never shown again.
GroupCard {
    id: card

    required property string channel
    required property string secret
    property bool shown: visible

    title: qsTr("Password")
    text: qsTr("It is sealed on this machine for every approved worker and never shown again to anybody.")

    ChannelSecrets {
        id: secrets

        session: Session
        channel: card.channel
        active: card.shown
        onSecretSet: {
            password.text = "";
            Notices.say(qsTr("The password is sealed and stored."));
        }
    }

    Notice {
        tone: secrets.complete ? "good" : "warn"
        text: secrets.loading && secrets.count === 0 ? "" : secrets.summary
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: secrets.count > 0
        spacing: Theme.unit

        Repeater {
            model: secrets

            RowLayout {
                id: holder

                required property string workstation
                required property string login
                required property bool canOpen
                required property string set

                Layout.fillWidth: true
                spacing: 2 * Theme.unit

                Icon {
                    name: holder.canOpen ? "checkmark" : "dialog-warning"
                    color: holder.canOpen ? Theme.good : Theme.warn
                }

                PlainLabel {
                    Layout.preferredWidth: 150
                    text: holder.workstation
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: holder.login
                    mono: true
                    muted: true
                }

                PlainLabel {
                    text: holder.canOpen ? holder.set : qsTr("cannot open it")
                    muted: true
                }
            }
        }
    }

    FormField {
        Layout.fillWidth: true
        visible: secrets.locked === ""
        label: qsTr("New password")
        error: secrets.problem
        help: qsTr("It takes the place of any that is set. Type it as the service gave it to you.")

        RowLayout {
            spacing: 2 * Theme.unit

            TextEntry {
                id: password

                Layout.fillWidth: true
                name: qsTr("New password")
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData
                invalid: secrets.problem !== ""
                onTextEdited: secrets.forgetProblem()
                onAccepted: secrets.setSecret(card.secret, password.text)
            }

            PushButton {
                text: qsTr("Set password")
                busy: secrets.saving
                refusal: password.text === "" ? qsTr("Type the password first.") : ""
                onClicked: secrets.setSecret(card.secret, password.text)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: secrets.locked !== ""
        text: secrets.locked
        muted: true
        wrapMode: Text.Wrap
    }
}
