// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// Around what has the keyboard's focus, two pixels clear of it.
Rectangle {
    id: ring

    property real gap: 2
    property real innerRadius: Theme.radiusSmall

    anchors.fill: parent
    anchors.margins: -ring.gap
    radius: ring.innerRadius + ring.gap
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
}
