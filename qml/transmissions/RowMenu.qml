// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What can be done with the row under the pointer.
DropMenu {
    id: menu

    property double rowId: 0

    signal openAsked(double id)
    signal acted(string action, double id)
    signal copied(double id)

    function openOn(id: double, at: point): void {
        menu.rowId = id;
        menu.popup(at);
    }

    DropMenuItem {
        text: qsTr("Open")
        iconName: "document-open"
        shortcut: "Return"
        onTriggered: menu.openAsked(menu.rowId)
    }

    DropMenuItem {
        text: qsTr("Send now")
        iconName: "document-send"
        enabled: Session.mayOperate
        onTriggered: menu.acted("send", menu.rowId)
    }

    DropMenuItem {
        text: qsTr("Retry")
        iconName: "view-refresh"
        shortcut: "R"
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
