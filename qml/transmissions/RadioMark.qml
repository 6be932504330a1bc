// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// One of several: a ring with a dot and a word.
RadioButton {
    id: mark

    implicitHeight: 28
    padding: 0
    spacing: 8
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBase
    Accessible.role: Accessible.RadioButton
    Accessible.name: mark.text
    Accessible.checkable: true
    Accessible.checked: mark.checked

    indicator: Rectangle {
        width: 16
        height: 16
        radius: 8
        y: (mark.height - height) / 2
        color: Theme.surface
        border.width: mark.visualFocus ? 2 : 1
        border.color: mark.checked ? Theme.accent : mark.visualFocus ? Theme.focus : Theme.outline

        Rectangle {
            visible: mark.checked
            width: 8
            height: 8
            radius: 4
            color: Theme.accent
            anchors.centerIn: parent
        }
    }
    contentItem: PlainLabel {
        text: mark.text
        leftPadding: mark.indicator.width + mark.spacing
        Accessible.ignored: true
    }
}
