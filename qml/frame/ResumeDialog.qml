// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The same person's password once more, over the pages as they are.
DialogFrame {
    id: dialog

    title: qsTr("Sign in again as %1").arg(Session.login)
    acceptText: qsTr("Sign in")
    busy: Session.signingIn
    closeOnAccept: false
    width: 400
    onAboutToShow: SignIn.clearErrors()
    onOpened: password.forceActiveFocus()
    onClosed: password.clear()
    onAccepted: SignIn.resume(password.text)

    FormField {
        width: parent.width
        label: qsTr("Password")
        help: password.capsLock ? qsTr("Caps Lock is on.") : ""
        error: SignIn.passwordError !== "" ? SignIn.passwordError : SignIn.loginError !== "" ? SignIn.loginError : SignIn.serverError

        PasswordEntry {
            id: password

            name: qsTr("Password")
            invalid: SignIn.passwordError !== ""
            onTextEdited: SignIn.clearError("password")
        }
    }
}
