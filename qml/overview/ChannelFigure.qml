// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// A figure of a channel above what it counts.
Column {
    id: figure

    required property string name
    required property string value
    property bool troubled: false

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(figure.name).arg(figure.value)

    Row {
        spacing: Theme.unit

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: figure.troubled
            name: "dialog-warning"
            color: Theme.warn
            size: Theme.iconSmall
        }

        PlainLabel {
            text: figure.value === "" ? "–" : figure.value
            strong: true
            color: figure.troubled ? Theme.warn : Theme.text
            Accessible.ignored: true
        }
    }

    PlainLabel {
        width: figure.width
        text: figure.name
        muted: true
        size: Theme.fontSmall
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
