// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// Something is under way and nobody knows how far.
Item {
    id: ring

    property int size: Theme.iconSize
    property color color: Theme.accent

    implicitWidth: ring.size
    implicitHeight: ring.size

    Icon {
        name: "view-refresh"
        color: ring.color
        size: ring.size

        RotationAnimator on rotation {
            running: ring.visible
            from: 0
            to: 360
            duration: 1200
            loops: Animation.Infinite
        }
    }
}
