// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import QtQuick.Window
import Transmittal.Controls

/// What a Tip shows.
ToolTip {
    id: bubble

    // Below what it explains where the window has room, so that it covers neither the band of practice nor the heading.
    onAboutToShow: {
        const below = bubble.parent.mapToItem(null, 0, bubble.parent.height).y + 4;
        bubble.y = below + bubble.implicitHeight + 4 < bubble.parent.Window.height ? bubble.parent.height + 4 : -bubble.implicitHeight - 4;
    }

    width: Math.min(bubble.implicitWidth, 376)
    margins: 4
    padding: 6
    leftPadding: 8
    rightPadding: 8
    contentItem: PlainLabel {
        text: bubble.text
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
