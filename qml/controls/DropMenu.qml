// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// A menu of DropMenuItems. Open it with popup() at the pointer, or below a button with open().
Menu {
    id: menu

    /// Of what the items need, not of how wide they are: they get the menu's width, which would then depend on itself.
    function widest(): real {
        let width = 0;
        for (let i = 0; i < menu.count; ++i)
            width = Math.max(width, menu.itemAt(i)?.implicitWidth ?? 0);
        return width;
    }

    implicitWidth: Math.min(360, Math.max(180, menu.widest() + menu.leftPadding + menu.rightPadding))
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
