// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// One entry of the audit trail.
PaneFrame {
    id: pane

    required property AuditDetail entry

    signal subjectWanted

    heading: entry.subject === "" ? entry.operation
             //: What was done, and on what
             : qsTr("%1: %2").arg(entry.operation).arg(entry.subject)

    PropertyList {
        width: parent.width
        labelWidth: 100
        properties: [
            {"label": qsTr("When"), "value": Format.exactDateTime(pane.entry.at)},
            {"label": qsTr("Who"), "value": pane.entry.actor, "copyable": true},
            {"label": qsTr("Workstation"), "value": pane.entry.workstation},
            {"label": qsTr("Address"), "value": pane.entry.address === "" ? qsTr("The database's own machine") : pane.entry.address,
             "mono": pane.entry.address !== ""},
            {"label": qsTr("Reason"), "value": pane.entry.note}
        ].filter(each => each.value !== "")
    }

    AuditChanges {
        width: parent.width
        changes: pane.entry.changes
    }

    buttons: [
        PushButton {
            visible: pane.entry.transmission > 0
            iconName: "document-open"
            text: qsTr("Open the transmission")
            onClicked: Navigation.go("transmissions", {"id": pane.entry.transmission})
        },
        PushButton {
            visible: pane.entry.subjectKey !== ""
            iconName: "view-history"
            text: qsTr("All about it")
            tip: qsTr("Show every entry on %1").arg(pane.entry.subject)
            onClicked: pane.subjectWanted()
        },
        PushButton {
            visible: pane.entry.found
            iconName: "edit-copy"
            text: qsTr("Copy")
            onClicked: Clipboard.copy(pane.entry.copyText())
        }
    ]
}
