// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// Every word on the screen: plain text, whatever the data holds. One line that ends in an ellipsis, unless wrapMode says
/// otherwise.
Text {
    id: label

    property bool muted: false
    property bool mono: false
    property bool strong: false
    property int size: Theme.fontBase

    textFormat: Text.PlainText
    elide: label.wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    verticalAlignment: Text.AlignVCenter
    color: label.muted ? Theme.muted : Theme.text
    font.family: label.mono ? Theme.monoFamily : Theme.fontFamily
    font.pixelSize: label.size
    font.weight: label.strong ? (label.mono ? Font.Medium : Font.DemiBold) : Font.Normal
    // Codes are read letter by letter: no ligatures.
    font.preferShaping: !label.mono
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
}
