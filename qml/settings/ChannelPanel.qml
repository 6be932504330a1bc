// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// All about one channel: its health, a test, its password, its settings.
ColumnLayout {
    id: panel

    required property string channel
    property bool shown: visible
    readonly property alias dirty: form.dirty
    readonly property alias channelForm: form
    /// An authority's channel; mail has no courts, no retries that staff set, no service hours.
    property bool authority: true

    /// "test", "pause" or "resume", as its button does.
    function ask(action: string): void {
        if (action === "test")
            test.begin();
        else
            health.ask(action);
    }

    spacing: 4 * Theme.unit

    ChannelForm {
        id: form

        session: Session
        channel: panel.channel
        active: panel.shown
        onSaved: Notices.say(qsTr("The settings of the channel are saved."))
    }

    ChannelHealthCard {
        id: health

        channel: panel.channel
        channelTitle: form.title.text !== "" ? form.title.text : panel.channel
        shown: panel.shown
    }

    ChannelTestCard {
        id: test

        channel: panel.channel
        unsaved: form.dirty
        authority: panel.authority
    }

    Notice {
        text: form.locked
    }

    FormState {
        form: form
    }

    GroupCard {
        visible: form.loaded
        title: qsTr("Service")
        text: form.updated

        EntryToggle {
            entry: form.enabled
            formLocked: form.locked
            label: qsTr("Switched on")
            note: qsTr("While it is off, nothing is sent and everything waits.")
        }

        EntryField {
            entry: form.endpoint
            formLocked: form.locked
            label: qsTr("Address")
            mono: true
            placeholder: panel.authority ? "https://" : "smtp://mail.example.org:587"
            note: Session.practice ? qsTr("Practice speaks to this machine only.") : panel.authority ? qsTr("Over https, without user and password.") : qsTr("smtp://host:587 or smtps://host:465.")
        }

        FieldGrid {
            EntryField {
                visible: form.userIdShown
                entry: form.userId
                formLocked: form.locked
                label: qsTr("User")
                mono: true
                note: qsTr("Your login at the service.")
            }

            EntryField {
                visible: !panel.authority
                entry: form.mailFrom
                formLocked: form.locked
                label: qsTr("Sender")
                mono: true
                note: qsTr("The address that mail to staff comes from.")
            }

            EntryField {
                visible: panel.authority
                entry: form.modality
                formLocked: form.locked
                label: qsTr("Modality")
                mono: true
                note: qsTr("How the course was taken, where the course does not say.")
            }

            EntryChoice {
                visible: panel.authority
                entry: form.dateFormat
                formLocked: form.locked
                names: ["dateTime", "date"]
                words: [qsTr("Date and time"), qsTr("Date alone")]
                label: qsTr("Dates are sent as")
            }

            EntryField {
                visible: panel.authority
                entry: form.timeZone
                formLocked: form.locked
                label: qsTr("Time zone of the authority")
                mono: true
            }
        }
    }

    ChannelSecretCard {
        visible: form.loaded && form.secrets.length > 0
        channel: panel.channel
        secret: form.secrets.length > 0 ? form.secrets[0] : ""
        shown: panel.shown
    }

    GroupCard {
        visible: form.loaded
        title: qsTr("Encryption")

        EntryToggle {
            entry: form.verifyTls
            formLocked: form.locked
            label: qsTr("Check the service's certificate")
            note: qsTr("Can be switched off in practice only.")
        }

        EntryBox {
            entry: form.caCertificate
            formLocked: form.locked
            label: qsTr("Trusted authorities")
            lines: 4
            placeholder: "-----BEGIN CERTIFICATE-----"
            note: qsTr("Certificates in PEM form; only these are trusted then. Empty: the system's.")
        }
    }

    ChannelLimits {
        visible: form.loaded
        form: form
        authority: panel.authority
    }

    SaveBar {
        visible: form.loaded
        form: form
        shortcut: panel.shown
    }
}
