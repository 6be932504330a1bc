// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// What a Tip shows.
ToolTip {
    id: bubble

    margins: 4
    padding: 6
    leftPadding: 8
    rightPadding: 8
    contentItem: PlainLabel {
        text: bubble.text
        width: Math.min(implicitWidth, 360)
        wrapMode: Text.Wrap
        maximumLineCount: 12
        size: Theme.fontSmall
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusSmall
        border.color: Theme.border
    }
}
