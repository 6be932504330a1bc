// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// One field of a correction. A court can be chosen by its name; what was changed can be taken back.
FormField {
    id: row

    required property Correction correction
    required property string field
    required property string title
    required property string value
    required property string original
    required property string problem
    required property string helpText
    required property bool changed
    required property bool needed
    required property bool mono
    readonly property bool isCourt: row.field === "court_code"

    function take(): void {
        entry.forceActiveFocus();
        entry.selectAll();
    }

    label: row.title
    help: row.helpText
    error: row.problem
    required: row.needed

    RowLayout {
        spacing: 6

        TextEntry {
            id: entry

            objectName: row.field
            name: row.accessibleLabel
            text: row.value
            mono: row.mono
            invalid: row.problem !== ""
            maximumLength: 200
            Layout.fillWidth: true
            onTextEdited: row.correction.setValue(row.field, text)
        }

        PushButton {
            visible: row.isCourt
            text: qsTr("Choose…")
            // The list opens below it, where the tip would lie.
            tip: picker.opened ? "" : qsTr("Choose the court by its name")
            onClicked: picker.open()

            CourtPicker {
                id: picker

                correction: row.correction
                x: parent.width - width
                y: parent.height + 4
                onChosen: code => row.correction.setValue(row.field, code)
            }
        }

        IconButton {
            visible: row.changed
            name: row.original === "" ? qsTr("Take the change back: it was empty")
                                      : qsTr("Take the change back: it was %1").arg(row.original)
            iconName: "edit-undo"
            kind: "flat"
            onClicked: row.correction.revert(row.field)
        }
    }
}
