// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// A person's own new password.
DialogFrame {
    id: dialog

    title: qsTr("Change your password")
    acceptText: qsTr("Change")
    busy: change.saving
    closeOnAccept: false
    acceptEnabled: password.text !== "" && again.text !== ""
    reason: qsTr("Type the new password twice.")
    width: 420
    onOpened: password.forceActiveFocus()
    onClosed: {
        password.clear();
        again.clear();
        change.clearErrors();
    }
    onAccepted: change.save(password.text, again.text)

    Column {
        width: parent.width
        spacing: 16

        FormField {
            width: parent.width
            label: qsTr("New password")
            help: qsTr("At least %n characters", "", change.minimumLength)
            error: change.passwordError
            required: true

            PasswordEntry {
                id: password

                name: qsTr("New password")
                invalid: change.passwordError !== ""
                onTextEdited: change.clearErrors()
            }
        }

        FormField {
            width: parent.width
            label: qsTr("New password again")
            error: change.againError
            required: true

            PasswordEntry {
                id: again

                name: qsTr("New password again")
                invalid: change.againError !== ""
                onTextEdited: change.clearErrors()
            }
        }
    }

    PasswordChange {
        id: change

        onDone: {
            dialog.close();
            Notices.say(qsTr("Your password is changed."));
        }
    }
}
