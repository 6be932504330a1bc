// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// A field of a form: label above, what helps below, what is wrong beside it in words that say what to do. Its child is the
/// control; give that the field's label as its name.
FocusScope {
    id: field

    property string label: ""
    property string help: ""
    property string error: ""
    property bool required: false
    default property alias content: slot.data
    readonly property Item control: slot.children.length > 0 ? slot.children[0] : null
    readonly property string accessibleLabel: field.required ? qsTr("%1, required").arg(field.label) : field.label

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: field.accessibleLabel
    Accessible.description: field.error !== "" ? field.error : field.help

    Column {
        id: column

        width: parent.width
        spacing: 4

        Row {
            spacing: 4
            visible: field.label !== ""

            PlainLabel {
                id: caption

                text: field.label
                width: Math.min(implicitWidth, field.width - 12)
                font.weight: Font.Medium
            }

            PlainLabel {
                visible: field.required
                text: "*"
                color: Theme.bad
                Accessible.ignored: true
            }
        }

        Item {
            id: slot

            width: parent.width
            implicitHeight: field.control ? field.control.implicitHeight : 0
            height: implicitHeight

            Binding {
                target: field.control
                property: "width"
                value: slot.width
            }
        }

        Row {
            spacing: 6
            width: parent.width
            visible: field.error !== ""

            Icon {
                id: mark

                name: "dialog-error"
                color: Theme.bad
                size: Theme.iconSmall
                y: 1
            }

            PlainLabel {
                text: field.error
                color: Theme.bad
                size: Theme.fontSmall
                width: parent.width - mark.width - parent.spacing
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }

        PlainLabel {
            visible: field.help !== "" && field.error === ""
            text: field.help
            muted: true
            size: Theme.fontSmall
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
