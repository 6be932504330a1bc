// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Saves a form, or says why it cannot be saved now.
ColumnLayout {
    id: bar

    required property EditForm form
    property string saveText: qsTr("Save")
    /// Whether Ctrl+Enter is about this form.
    property bool shortcut: bar.visible
    readonly property string reason: bar.form.locked !== "" ? "" : bar.form.saveBlocked

    Layout.fillWidth: true
    spacing: 2 * Theme.unit

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: bar.shortcut && bar.visible && bar.form.active
        onActivated: bar.form.save()
    }

    Notice {
        tone: "bad"
        text: bar.form.loaded ? bar.form.error : ""
    }

    RowLayout {
        Layout.fillWidth: true
        visible: bar.form.locked === ""
        spacing: 2 * Theme.unit

        PushButton {
            text: bar.saveText
            kind: "primary"
            busy: bar.form.saving
            enabled: bar.form.canSave
            tip: bar.form.canSave ? Commands.keyText("Ctrl+Enter") : bar.form.saveBlocked
            onClicked: bar.form.save()
        }

        PushButton {
            text: qsTr("Revert")
            kind: "flat"
            enabled: bar.form.dirty && !bar.form.saving
            tip: qsTr("Back to what is stored")
            onClicked: bar.form.revert()
        }

        PushButton {
            visible: bar.form.dirty && bar.form.wrong > 0 && bar.reason !== ""
            text: qsTr("Show")
            kind: "flat"
            tip: qsTr("To the first field that must be corrected")
            onClicked: bar.form.showWrong()
        }

        PlainLabel {
            Layout.fillWidth: true
            text: bar.reason
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
