// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Models

/// One page of the window: made when first shown, kept from then on.
Loader {
    id: slot

    required property string page
    readonly property bool shown: Navigation.page === slot.page

    anchors.fill: parent
    active: false
    focus: slot.shown
    visible: slot.shown
    onShownChanged: if (slot.shown)
        slot.active = true
    Component.onCompleted: if (slot.shown)
        slot.active = true

    Connections {
        target: Navigation

        function onAsked(page: string, arguments: var): void {
            if (page === slot.page && slot.item)
                slot.item.open(arguments);
        }
    }
}
