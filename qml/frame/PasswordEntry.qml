// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls

/// A password to type: hidden, unless the person wants to see it.
TextEntry {
    id: entry

    /// As the last letter showed: Qt cannot ask the keyboard.
    property bool capsLock: false

    echoMode: reveal.shown ? TextInput.Normal : TextInput.Password
    passwordMaskDelay: 0
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    rightPadding: 36
    maximumLength: 1000
    Keys.onPressed: event => {
        if (event.text.toLowerCase() !== event.text.toUpperCase())
            entry.capsLock = (event.text === event.text.toUpperCase()) !== Boolean(event.modifiers & Qt.ShiftModifier);
        event.accepted = false;
    }
    onTextChanged: if (entry.text === "")
        reveal.shown = false

    IconButton {
        id: reveal

        property bool shown: false

        name: reveal.shown ? qsTr("Hide the password") : qsTr("Show the password")
        iconName: reveal.shown ? "password-show-off" : "password-show-on"
        visible: entry.text !== ""
        width: 28
        height: 28
        focusPolicy: Qt.NoFocus
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        onClicked: reveal.shown = !reveal.shown
    }
}
