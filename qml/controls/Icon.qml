// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Window
import Transmittal.Controls

/// One of the icons of resources/icons/icons.txt, in one colour. It is decoration: what it means stands beside it in words
/// or in the name of the control that it is on.
Item {
    id: icon

    required property string name
    property color color: Theme.text
    property int size: Theme.iconSize
    readonly property int pixels: Math.ceil(icon.size * Screen.devicePixelRatio)

    // Not the image's own size, which is that of its pixels.
    implicitWidth: icon.size
    implicitHeight: icon.size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: Icons.source(icon.name, icon.color)
        sourceSize.width: icon.pixels
        sourceSize.height: icon.pixels
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
}
