// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Widgets

/// Asks for the password of an encrypted document.
ColumnLayout {
    id: asking

    required property PdfDocument document

    function unlock() {
        document.unlock(entry.text);
        entry.clear();
    }

    spacing: 3 * Theme.unit
    width: Math.min(90 * Theme.unit, parent.width - 8 * Theme.unit)
    onVisibleChanged: if (visible)
        entry.forceActiveFocus()

    Icon {
        Layout.alignment: Qt.AlignHCenter
        name: "object-locked"
        size: 32
        color: Theme.muted
    }
    PlainLabel {
        Layout.alignment: Qt.AlignHCenter
        strong: true
        size: Theme.fontLarge
        text: qsTr("This document is encrypted")
    }
    PlainLabel {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        muted: true
        text: qsTr("Enter its password to read it. The password is not kept.")
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        echoMode: TextInput.Password
        placeholderText: qsTr("Password")
        name: qsTr("Password of the document")
        onAccepted: asking.unlock()
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.bad
        text: asking.document.error
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    PushButton {
        Layout.alignment: Qt.AlignRight
        kind: "primary"
        text: qsTr("Open")
        enabled: entry.text !== ""
        onClicked: asking.unlock()
    }
}
