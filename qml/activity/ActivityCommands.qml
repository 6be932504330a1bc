// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What the tabs do, by name. It stands beside the page, which is made when somebody first goes there: a command goes to its
/// tab, and there does what the button does.
Item {
    id: commands

    /// Null until somebody has been there.
    property ActivityPage page: null
    readonly property bool here: Navigation.page === "activity"
    readonly property string group: qsTr("Activity")
    readonly property string managersOnly: Session.mayManage ? "" : qsTr("Only managers and administrators may do this.")

    function ask(tab: string, action: string): void {
        Navigation.go("activity", {
            "tab": tab
        });
        commands.page.ask(tab, action);
    }

    Command {
        commandId: "activity.exportAudit"
        group: commands.group
        text: qsTr("Export the audit trail")
        iconName: "document-export"
        here: commands.here
        refusal: commands.managersOnly
        onTriggered: commands.ask("audit", "export")
    }

    Command {
        commandId: "activity.clearFilters"
        group: commands.group
        text: qsTr("Show the whole audit trail again")
        iconName: "edit-clear"
        here: commands.here
        refusal: commands.managersOnly
        onTriggered: commands.ask("audit", "clear")
    }

    Command {
        commandId: "activity.resolve"
        group: commands.group
        text: qsTr("Resolve the notification")
        iconName: "checkmark"
        here: commands.here
        refusal: Session.mayOperate ? "" : qsTr("Only operators and above resolve notifications")
        onTriggered: commands.ask("notifications", "resolve")
    }

    Command {
        commandId: "activity.readAll"
        group: commands.group
        text: qsTr("Mark all notifications as read")
        iconName: "visibility"
        here: commands.here
        onTriggered: commands.ask("notifications", "readAll")
    }

    Command {
        commandId: "activity.copyErrors"
        group: commands.group
        text: qsTr("Copy the error log")
        iconName: "edit-copy"
        here: commands.here
        refusal: ErrorLog.empty ? qsTr("The error log is empty.") : ""
        onTriggered: commands.ask("errors", "copy")
    }

    Command {
        commandId: "activity.drain"
        group: commands.group
        text: qsTr("Drain a worker")
        iconName: "media-playback-stop"
        here: commands.here
        refusal: commands.managersOnly
        onTriggered: commands.ask("workers", "drain")
    }
}
