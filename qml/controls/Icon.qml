// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Window
import Transmittal.Controls

/// One of the icons of resources/icons/icons.txt, in one colour. It is decoration: what it means stands beside it in words
/// or in the name of the control that it is on.
Image {
    id: icon

    required property string name
    property color color: Theme.text
    property int size: Theme.iconSize
    readonly property int pixels: Math.ceil(icon.size * Screen.devicePixelRatio)

    width: icon.size
    height: icon.size
    source: Icons.source(icon.name, icon.color)
    sourceSize: Qt.size(icon.pixels, icon.pixels)
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
