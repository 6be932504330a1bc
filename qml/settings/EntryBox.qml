// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A field of an EditForm with several lines.
FormField {
    id: field

    required property FormEntry entry
    property string formLocked
    property string note
    property bool mono: true
    property string placeholder
    property int lines: 3
    readonly property bool readOnly: field.entry.locked !== ""

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    error: field.entry.error !== "" ? field.entry.error : field.entry.changedByOthers ? qsTr("Somebody else has stored something else meanwhile. Save yours, or take theirs with Revert.") : ""
    help: field.readOnly && field.formLocked === "" ? field.entry.locked : field.note

    GoesTo {
        entry: field.entry
        control: field.control
    }

    TextBox {
        implicitHeight: field.lines * 18 + 5 * Theme.unit
        name: field.label
        text: field.entry.text
        readOnly: field.readOnly
        invalid: field.error !== ""
        placeholderText: field.placeholder
        area.font.family: field.mono ? Theme.monoFamily : Theme.fontFamily
        onTextChanged: field.entry.text = text
    }
}
