// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// What can be done with all that is selected; there as long as something is.
Rectangle {
    id: bar

    required property RowSelection selection
    property string refusal: ""
    property string removeRefusal: ""

    signal asked(string action)
    signal copyAsked

    implicitHeight: 44
    color: Theme.accentSoft
    radius: Theme.radiusLarge
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Selection")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 8
        spacing: 6

        PlainLabel {
            text: bar.selection.allMatching ? qsTr("All %1 that match are selected").arg(Format.count(bar.selection.count, bar.selection.countCapped))
                                            : qsTr("%n selected", "", bar.selection.count)
            strong: true
            Layout.fillWidth: true
        }

        ActionButton {
            text: qsTr("Send now")
            iconName: "document-send"
            refusal: bar.refusal
            onClicked: bar.asked("send")
        }

        ActionButton {
            text: qsTr("Retry")
            iconName: "view-refresh"
            refusal: bar.refusal
            onClicked: bar.asked("retry")
        }

        ActionButton {
            text: qsTr("Cancel…")
            iconName: "dialog-cancel"
            refusal: bar.refusal
            onClicked: bar.asked("cancel")
        }

        ActionButton {
            text: qsTr("Delete…")
            iconName: "edit-delete"
            kind: "danger"
            refusal: bar.removeRefusal
            onClicked: bar.asked("delete")
        }

        IconButton {
            name: qsTr("Copy the selected rows")
            iconName: "edit-copy"
            kind: "flat"
            onClicked: bar.copyAsked()
        }

        IconButton {
            name: qsTr("Select nothing")
            iconName: "window-close"
            kind: "flat"
            onClicked: bar.selection.clear()
        }
    }
}
