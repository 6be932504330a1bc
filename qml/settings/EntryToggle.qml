// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A field of an EditForm that is on or off, with its words beside the switch.
ColumnLayout {
    id: field

    required property FormEntry entry
    required property string label
    property string note
    property string formLocked
    readonly property bool readOnly: field.entry.locked !== ""
    readonly property string below: field.entry.error !== "" ? field.entry.error : field.readOnly && field.formLocked === "" ? field.entry.locked : field.note

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    spacing: Theme.unit

    GoesTo {
        entry: field.entry
        control: toggle
    }

    Toggle {
        id: toggle

        text: field.label
        enabled: !field.readOnly
        checked: field.entry.on
        Accessible.description: field.below
        onToggled: field.entry.on = checked
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.leftMargin: 40
        visible: text !== ""
        text: field.below
        size: Theme.fontSmall
        muted: field.entry.error === ""
        color: field.entry.error !== "" ? Theme.bad : Theme.muted
        wrapMode: Text.Wrap
    }
}
