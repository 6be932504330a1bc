// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// Who signs in, at which database; each refusal beside its field.
FocusScope {
    id: form

    property bool databaseShown: SignIn.otherDatabase || SignIn.serverError !== "" || SignIn.databaseError !== "" || SignIn.portError !== ""

    function focusFirst(): void {
        const field = SignIn.login === "" ? login : password;
        field.forceActiveFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign in")
    Component.onCompleted: form.focusFirst()
    onVisibleChanged: {
        password.clear();
        if (form.visible)
            form.focusFirst();
    }

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 64)
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollLine {}

        Column {
            id: column

            width: 400
            anchors.centerIn: parent
            spacing: 20

            Column {
                width: parent.width
                spacing: 4

                SectionTitle {
                    text: qsTr("Transmittal")
                    size: Theme.fontLarge
                    anchors.horizontalCenter: parent.horizontalCenter
                }

                PlainLabel {
                    text: qsTr("Sign in with your database login")
                    muted: true
                    anchors.horizontalCenter: parent.horizontalCenter
                }
            }

            Card {
                width: parent.width
                padding: 24

                Column {
                    width: parent.width
                    spacing: 16

                    FormField {
                        width: parent.width
                        label: qsTr("Login")
                        error: SignIn.loginError

                        TextEntry {
                            id: login

                            objectName: "login"
                            name: qsTr("Login")
                            text: SignIn.login
                            enabled: !Session.signingIn
                            invalid: SignIn.loginError !== ""
                            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                            maximumLength: 63
                            onTextEdited: SignIn.login = text
                            onAccepted: password.forceActiveFocus()
                        }
                    }

                    FormField {
                        width: parent.width
                        label: qsTr("Password")
                        error: SignIn.passwordError
                        help: password.capsLock ? qsTr("Caps Lock is on.") : ""

                        PasswordEntry {
                            id: password

                            objectName: "password"
                            name: qsTr("Password")
                            enabled: !Session.signingIn
                            invalid: SignIn.passwordError !== ""
                            onTextEdited: SignIn.clearError("password")
                            onAccepted: SignIn.submit(password.text)
                        }
                    }

                    CheckMark {
                        visible: SignIn.canRemember
                        text: qsTr("Remember me on this computer")
                        checked: SignIn.remember
                        onToggled: SignIn.remember = checked
                    }

                    PushButton {
                        width: parent.width
                        kind: "primary"
                        text: Session.signingIn ? qsTr("Signing in…") : qsTr("Sign in")
                        busy: Session.signingIn
                        onClicked: SignIn.submit(password.text)
                    }

                    PushButton {
                        visible: Session.signingIn
                        width: parent.width
                        kind: "flat"
                        text: qsTr("Give up")
                        onClicked: SignIn.giveUp()
                    }

                    DatabaseFields {
                        width: parent.width
                        expanded: form.databaseShown
                        onToggled: form.databaseShown = !form.databaseShown
                        onSubmitted: SignIn.submit(password.text)
                    }
                }
            }

            PracticeOffer {
                visible: SignIn.offersPractice
                width: parent.width
            }
        }
    }
}
