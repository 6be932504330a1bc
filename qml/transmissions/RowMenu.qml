// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What can be done with the row under the pointer.
DropMenu {
    id: menu

    property double rowId: 0
    /// Of the transmission when the menu was opened: what cannot be done to it is not offered.
    property string state: ""

    signal openAsked(double id)
    signal correctAsked(double id)
    signal proofAsked(double id)
    signal acted(string action, double id)
    signal copied(double id)

    function openOn(id: double, state: string, at: point): void {
        menu.rowId = id;
        menu.state = state;
        menu.popup(at);
    }

    DropMenuItem {
        text: qsTr("Open")
        iconName: "document-open"
        shortcut: "Enter"
        onTriggered: menu.openAsked(menu.rowId)
    }

    DropMenuItem {
        text: qsTr("Correct")
        iconName: "document-edit"
        visible: menu.state === "rejected"
        height: visible ? implicitHeight : 0
        enabled: Session.mayOperate
        onTriggered: menu.correctAsked(menu.rowId)
    }

    DropMenuItem {
        text: qsTr("Proof of transmission")
        iconName: "document-print"
        visible: menu.state === "accepted"
        height: visible ? implicitHeight : 0
        onTriggered: menu.proofAsked(menu.rowId)
    }

    DropMenuItem {
        text: qsTr("Send now")
        iconName: "document-send"
        visible: ["pending", "waiting"].includes(menu.state)
        height: visible ? implicitHeight : 0
        enabled: Session.mayOperate
        onTriggered: menu.acted("send", menu.rowId)
    }

    DropMenuItem {
        text: qsTr("Retry")
        iconName: "view-refresh"
        shortcut: "R"
        visible: ["rejected", "failed", "waiting", "cancelled"].includes(menu.state)
        height: visible ? implicitHeight : 0
        enabled: Session.mayOperate
        onTriggered: menu.acted("retry", menu.rowId)
    }

    DropMenuSeparator {}

    DropMenuItem {
        text: qsTr("Copy the number of the transmission")
        iconName: "edit-copy"
        onTriggered: menu.copied(menu.rowId)
    }
}
