// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A field of an EditForm that is one of a few values, each with its word.
FormField {
    id: field

    required property FormEntry entry
    required property list<string> names
    required property list<string> words
    property string formLocked
    property string note
    readonly property bool readOnly: field.entry.locked !== ""

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    error: field.entry.error
    help: field.readOnly && field.formLocked === "" ? field.entry.locked : field.note

    GoesTo {
        entry: field.entry
        control: field.control
    }

    Choice {
        name: field.label
        model: field.words
        enabled: !field.readOnly
        invalid: field.error !== ""
        wanted: field.names.indexOf(field.entry.text)
        onActivated: index => field.entry.text = field.names[index]
    }
}
