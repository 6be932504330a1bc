// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// A status: icon, word and colour, the same everywhere (StatusLook), readable without the colour.
Rectangle {
    id: chip

    required property string status
    readonly property string word: StatusLook.word(chip.status)
    readonly property string tone: StatusLook.tone(chip.status)
    readonly property string meaning: StatusLook.meaning(chip.status)

    implicitWidth: Math.min(icon.width + label.implicitWidth + 18, 240)
    implicitHeight: 22
    radius: Theme.radiusSmall
    color: Theme.softTones[chip.tone]
    visible: chip.status !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: chip.word
    Accessible.description: chip.meaning

    Icon {
        id: icon

        name: StatusLook.icon(chip.status)
        color: Theme.tones[chip.tone]
        size: Theme.iconSmall
        x: 6
        anchors.verticalCenter: parent.verticalCenter
    }

    PlainLabel {
        id: label

        text: PlainText.line(chip.word)
        color: Theme.tones[chip.tone]
        size: Theme.fontSmall
        font.weight: Font.Medium
        anchors.left: icon.right
        anchors.leftMargin: 5
        anchors.right: parent.right
        anchors.rightMargin: 7
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }

    HoverHandler {
        id: pointer
    }

    Tip {
        text: chip.meaning
        shown: pointer.hovered
    }
}
