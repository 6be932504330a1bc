// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// A thin bar that says where one is in a long list, and goes elsewhere by drag.
ScrollBar {
    id: bar

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.06
    policy: bar.size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    Accessible.role: Accessible.ScrollBar
    Accessible.name: bar.horizontal ? qsTr("Scroll sideways") : qsTr("Scroll")

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: bar.pressed ? Theme.muted : Theme.outline
        opacity: bar.pressed || bar.hovered ? 1 : 0.6
    }
    background: null
}
