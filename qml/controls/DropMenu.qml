// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// A menu of DropMenuItems. Open it with popup() at the pointer, or below a button with open().
Menu {
    id: menu

    implicitWidth: Math.min(360, Math.max(180, contentItem.childrenRect.width + 8))
    padding: 4
    margins: 8
    overlap: 1
    delegate: DropMenuItem {}

    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.color: Theme.border
    }
}
