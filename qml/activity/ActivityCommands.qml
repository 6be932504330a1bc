// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What the tabs do, by name.
CommandsOfParts {
    id: commands

    readonly property string group: qsTr("Activity")

    pageName: "activity"
    partName: "tab"

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
