// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// A short hint beside the pointer; made when it is first needed.
Loader {
    id: tip

    required property string text
    required property bool shown
    property int delay: 600

    active: tip.shown && tip.text !== ""
    sourceComponent: ToolTip {
        parent: tip.parent
        visible: tip.shown
        delay: tip.delay
        margins: 4
        padding: 6
        leftPadding: 8
        rightPadding: 8
        contentItem: PlainLabel {
            text: tip.text
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
}
