// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// A number with its label above. No layout: with one more inside a grid inside a card, texts that wrap would make the
/// layouts begin anew more often than Qt lets them.
Column {
    id: figure

    required property string label
    required property string value
    property string tip
    property string tone

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(figure.label).arg(figure.value)
    Accessible.description: figure.tip

    PlainLabel {
        width: figure.width
        text: figure.label
        size: Theme.fontSmall
        muted: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    PlainLabel {
        width: figure.width
        leftPadding: figure.tone !== "" ? sign.width + Theme.unit : 0
        text: figure.value
        strong: true
        color: figure.tone === "" ? Theme.text : Theme.tones[figure.tone]
        wrapMode: Text.Wrap
        Accessible.ignored: true

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            visible: figure.tone !== ""
            name: "dialog-warning"
            color: figure.tone === "" ? Theme.text : Theme.tones[figure.tone]
            size: Theme.iconSmall
        }

        HoverHandler {
            id: hover
        }

        Tip {
            text: figure.tip
            shown: hover.hovered
        }
    }
}
