// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// One member of staff: the data, the role, and what is done to the login.
GroupCard {
    id: card

    required property StaffForm form

    title: card.form.fresh ? qsTr("New member of staff") : card.form.self ? qsTr("%1 (you)").arg(card.form.person) : card.form.person
    text: card.form.disabledText

    FormState {
        form: card.form
    }

    FieldGrid {
        visible: card.form.loaded

        EntryField {
            entry: card.form.login
            formLocked: card.form.locked
            label: qsTr("Login")
            required: card.form.fresh
            mono: true
            note: qsTr("Small letters, digits, dots, dashes; a letter first.")
        }

        EntryField {
            entry: card.form.fullName
            formLocked: card.form.locked
            label: qsTr("Name")
            required: true
        }

        EntryField {
            entry: card.form.email
            formLocked: card.form.locked
            label: qsTr("E-mail")
            note: card.form.locked === "" ? qsTr("Where administrators hear of trouble.") : qsTr("Shown to administrators only.")
        }

        EntryChoice {
            entry: card.form.role
            formLocked: card.form.locked
            names: card.form.roleNames
            words: card.form.roleWords
            label: qsTr("Role")
            note: card.form.roleHelp
        }
    }

    SaveBar {
        visible: card.form.loaded
        form: card.form
        saveText: card.form.fresh ? qsTr("Add") : qsTr("Save")
    }

    Flow {
        Layout.fillWidth: true
        visible: card.form.loaded && !card.form.fresh && !card.form.self && card.form.locked === ""
        spacing: 2 * Theme.unit

        PushButton {
            text: qsTr("New first password…")
            iconName: "object-unlocked"
            enabled: !card.form.acting
            onClicked: reset.open()
        }

        PushButton {
            visible: !card.form.disabled
            text: qsTr("Disable…")
            kind: "danger"
            enabled: !card.form.acting
            onClicked: disable.open()
        }

        PushButton {
            visible: card.form.disabled
            text: qsTr("Enable")
            enabled: !card.form.acting
            onClicked: card.form.enable()
        }
    }

    ConfirmDialog {
        id: disable

        title: qsTr("Disable %1?").arg(card.form.person)
        text: qsTr("%1 may not sign in any more, and open sessions end at once. What they did stays in the audit.").arg(card.form.person)
        acceptText: qsTr("Disable")
        danger: true
        onAccepted: card.form.disable()
    }

    ConfirmDialog {
        id: reset

        title: qsTr("New first password for %1?").arg(card.form.person)
        text: qsTr("The old password stops working, and open sessions end at once. The new one is shown once.")
        acceptText: qsTr("Make a new one")
        onAccepted: card.form.resetPassword()
    }
}
