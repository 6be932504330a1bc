// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A field of an EditForm: one line, with what is wrong with it beside it.
FormField {
    id: field

    required property FormEntry entry
    /// Its form's reason why nothing can be changed; said once for the form, not at each field.
    property string formLocked
    property string note
    property bool mono: false
    property string placeholder
    readonly property bool readOnly: field.entry.locked !== ""

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    error: field.entry.error !== "" ? field.entry.error : field.entry.changedByOthers ? qsTr("Somebody else has stored “%1” meanwhile. Save yours, or take theirs with Revert.").arg(field.entry.theirs) : ""
    help: field.readOnly && field.formLocked === "" ? field.entry.locked : field.note

    GoesTo {
        entry: field.entry
        control: field.control
    }

    TextEntry {
        name: field.label
        text: field.entry.text
        readOnly: field.readOnly
        mono: field.mono
        invalid: field.error !== ""
        placeholderText: field.placeholder
        Accessible.description: field.error !== "" ? field.error : field.help
        onTextEdited: field.entry.text = text
        onEditingFinished: field.entry.touch()
    }
}
