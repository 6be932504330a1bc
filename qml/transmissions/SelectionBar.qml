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

    implicitHeight: rows.implicitHeight + 12
    color: Theme.accentSoft
    radius: Theme.radiusLarge
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Selection")

    GridLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14
        anchors.rightMargin: 8
        columns: bar.width < said.implicitWidth + actions.implicitWidth + 48 ? 1 : 2
        rowSpacing: 4
        columnSpacing: 6

        PlainLabel {
            id: said

            text: bar.selection.allMatching ? qsTr("All %1 that match are selected").arg(Format.count(bar.selection.count, bar.selection.countCapped))
                                            : qsTr("%n selected", "", bar.selection.count)
            strong: true
            Layout.fillWidth: true
            Layout.minimumHeight: 32
        }

        RowLayout {
            id: actions

            spacing: 6

            PushButton {
                text: qsTr("Send now")
                iconName: "document-send"
                refusal: bar.refusal
                onClicked: bar.asked("send")
            }

            PushButton {
                text: qsTr("Retry")
                iconName: "view-refresh"
                refusal: bar.refusal
                onClicked: bar.asked("retry")
            }

            PushButton {
                text: qsTr("Cancel…")
                iconName: "edit-delete-remove"
                refusal: bar.refusal
                onClicked: bar.asked("cancel")
            }

            PushButton {
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
}
