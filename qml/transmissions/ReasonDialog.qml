// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls

/// Asks why, before something that the audit trail remembers: showing personal data, cancelling, deleting.
DialogFrame {
    id: dialog

    property string text: ""
    property bool reasonNeeded: true
    /// Reasons that are often given, to be taken with one click.
    property list<string> usual
    readonly property string given: entry.text.trim()

    signal reasoned(string reason)

    acceptEnabled: !dialog.reasonNeeded || dialog.given !== ""
    reason: qsTr("Say why first.")
    onAboutToShow: entry.clear()
    onOpened: entry.forceActiveFocus()
    onAccepted: dialog.reasoned(dialog.given)

    Column {
        width: parent.width
        spacing: 12

        PlainLabel {
            visible: dialog.text !== ""
            width: parent.width
            text: dialog.text
            wrapMode: Text.Wrap
        }

        FormField {
            width: parent.width
            label: qsTr("Reason")
            help: qsTr("Kept in the audit trail.")
            required: dialog.reasonNeeded

            TextEntry {
                id: entry

                objectName: "reason"
                name: qsTr("Reason")
                maximumLength: 400
                onAccepted: dialog.tryAccept()
            }
        }

        Flow {
            width: parent.width
            spacing: 6

            Repeater {
                model: dialog.usual

                delegate: FilterChip {
                    required property string modelData

                    text: modelData
                    onClicked: {
                        entry.text = modelData;
                        entry.forceActiveFocus();
                    }
                }
            }
        }
    }
}
