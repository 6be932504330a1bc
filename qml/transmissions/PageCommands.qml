// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Models

/// What the page does by key and by name.
Item {
    id: commands

    required property string group
    required property bool shown
    required property bool paneOpen
    required property TransmissionDetail detail
    required property RowSelection selection

    signal retryAsked
    signal correctAsked
    signal resolveAsked
    signal proofAsked
    signal sendPendingAsked
    signal retryFailedAsked
    signal exportAsked
    signal bulksAsked
    signal closeAsked

    Command {
        commandId: "transmissions.retry"
        group: commands.group
        text: qsTr("Retry the transmission")
        shortcut: "R"
        iconName: "view-refresh"
        enabled: commands.shown && Session.mayOperate && (commands.paneOpen || commands.selection.current !== 0)
        onTriggered: commands.retryAsked()
    }

    Command {
        commandId: "transmissions.correct"
        group: commands.group
        text: qsTr("Correct the open transmission")
        shortcut: "E"
        iconName: "document-edit"
        enabled: commands.shown && commands.paneOpen && commands.detail.correctRefusal === ""
        onTriggered: commands.correctAsked()
    }

    Command {
        commandId: "transmissions.resolve"
        group: commands.group
        text: qsTr("Resolve the open transmission")
        iconName: "question"
        enabled: commands.shown && commands.paneOpen && commands.detail.resolveRefusal === ""
        onTriggered: commands.resolveAsked()
    }

    Command {
        commandId: "transmissions.proof"
        group: commands.group
        text: qsTr("Proof of transmission")
        shortcut: "P"
        iconName: "document-print"
        enabled: commands.shown && commands.paneOpen && commands.detail.found
        onTriggered: commands.proofAsked()
    }

    Command {
        commandId: "transmissions.sendPending"
        group: commands.group
        text: qsTr("Send all pending")
        iconName: "document-send"
        enabled: commands.shown && Session.mayOperate
        onTriggered: commands.sendPendingAsked()
    }

    Command {
        commandId: "transmissions.retryFailed"
        group: commands.group
        text: qsTr("Retry all failed")
        iconName: "view-refresh"
        enabled: commands.shown && Session.mayOperate
        onTriggered: commands.retryFailedAsked()
    }

    Command {
        commandId: "transmissions.export"
        group: commands.group
        text: qsTr("Export the list")
        iconName: "document-export"
        enabled: commands.shown
        onTriggered: commands.exportAsked()
    }

    Command {
        commandId: "transmissions.bulks"
        group: commands.group
        text: qsTr("Show the bulk actions")
        iconName: "view-list-details"
        enabled: commands.shown
        onTriggered: commands.bulksAsked()
    }

    Command {
        commandId: "transmissions.open"
        group: commands.group
        text: qsTr("Open the row")
        shortcut: "Return"
        handledElsewhere: true
        enabled: commands.shown
    }

    Command {
        commandId: "transmissions.close"
        group: commands.group
        text: qsTr("Close the detail")
        shortcut: "Escape"
        handledElsewhere: true
        enabled: commands.shown && commands.paneOpen
        onTriggered: commands.closeAsked()
    }
}
