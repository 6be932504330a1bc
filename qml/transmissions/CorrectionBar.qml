// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Sends a correction or leaves it; always in sight while one corrects.
Rectangle {
    id: bar

    required property Correction correction

    signal saveAsked
    signal abandoned

    implicitHeight: row.implicitHeight + 24
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        PushButton {
            objectName: "saveCorrection"
            text: qsTr("Correct and send again")
            iconName: "document-send"
            kind: "primary"
            busy: bar.correction.saving
            refusal: bar.correction.saving ? "" : bar.correction.saveRefusal
            tip: Commands.keyText("Ctrl+Enter")
            onClicked: bar.saveAsked()
        }

        PushButton {
            text: bar.correction.dirty ? qsTr("Discard") : qsTr("Cancel")
            kind: "flat"
            tip: bar.correction.dirty ? qsTr("Forgets what you typed. With Esc it is kept for later.") : ""
            enabled: !bar.correction.saving
            onClicked: {
                bar.correction.discard();
                bar.abandoned();
            }
        }

        PlainLabel {
            text: bar.correction.saving ? "" : bar.correction.saveRefusal
            muted: true
            size: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        KeyHint {
            visible: bar.correction.saveRefusal === "" && !bar.correction.saving
            shortcut: "Ctrl+Enter"
        }
    }
}
