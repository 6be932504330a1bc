// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// One line of the error log, whole.
PaneFrame {
    id: pane

    property errorRecord record

    heading: pane.record.area
    status: pane.record.level

    PropertyList {
        width: parent.width
        labelWidth: 110
        properties: [{"label": qsTr("When"), "value": Format.exactDateTime(pane.record.at)}]
    }

    PlainLabel {
        width: parent.width
        text: pane.record.text
        mono: true
        wrapMode: Text.Wrap
    }

    buttons: [
        PushButton {
            iconName: "edit-copy"
            text: qsTr("Copy")
            onClicked: {
                Clipboard.copy(pane.record.text);
                Notices.say(qsTr("Copied."));
            }
        }
    ]
}
