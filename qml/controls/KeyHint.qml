// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// A key as it stands on the keyboard: "Ctrl+K".
Rectangle {
    id: hint

    required property string shortcut

    implicitWidth: label.implicitWidth + 10
    implicitHeight: 20
    visible: hint.shortcut !== ""
    radius: Theme.radiusSmall
    color: Theme.sunken
    border.color: Theme.border

    PlainLabel {
        id: label

        anchors.centerIn: parent
        text: Commands.keyText(hint.shortcut)
        muted: true
        size: Theme.fontSmall
        font.family: Theme.fontFamily
    }
}
