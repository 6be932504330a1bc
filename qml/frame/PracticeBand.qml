// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// Over the whole window while the database is one for practice, so that nobody takes it for the real one.
Rectangle {
    id: band

    implicitHeight: 26
    color: Theme.warn
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Row {
        anchors.centerIn: parent
        spacing: 8

        Icon {
            name: "dialog-warning"
            color: Theme.onAccent
            anchors.verticalCenter: parent.verticalCenter
        }

        PlainLabel {
            id: label

            text: qsTr("PRACTICE: nothing here reaches an authority")
            color: Theme.onAccent
            strong: true
            font.letterSpacing: 0.4
            Accessible.ignored: true
        }
    }
}
