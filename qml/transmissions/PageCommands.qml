// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What the page does by key and by name. It stands beside the page, which is made when somebody first goes there: chosen
/// elsewhere, a command goes there itself.
Item {
    id: commands

    /// Null until somebody has been there.
    property TransmissionsPage page: null
    readonly property TransmissionDetail detail: commands.page?.detail ?? null
    readonly property bool here: Navigation.page === "transmissions"
    readonly property bool paneOpen: commands.page?.paneOpen ?? false
    readonly property bool many: commands.page?.many ?? false
    readonly property double row: commands.page?.selection.current ?? 0
    readonly property string group: qsTr("Transmissions")

    // Why not.
    readonly property string lookOnly: Session.mayOperate ? "" : qsTr("Your login may look, but not change anything.")
    readonly property string closed: commands.paneOpen ? "" : qsTr("Open a transmission first.")
    readonly property string unread: commands.closed !== "" ? commands.closed : commands.detail?.found ? "" : qsTr("It is still being read.")
    readonly property string nothingMeant: commands.paneOpen || commands.many ? "" : qsTr("Open a transmission or select several first.")

    /// Of what is done at once, without a question: nobody does it to something out of sight.
    function refusalAtOnce(ofOpen: string): string {
        if (commands.lookOnly !== "")
            return commands.lookOnly;
        if (!commands.here)
            return qsTr("Go to the transmissions first, to see which one it is.");
        if (commands.paneOpen)
            return commands.detail?.found ? ofOpen : "";
        return commands.many || commands.row !== 0 ? "" : qsTr("Open a transmission, or go to one in the list first.");
    }

    /// Of what asks first.
    function refusalAsking(ofOpen: string): string {
        return commands.lookOnly !== "" ? commands.lookOnly : commands.nothingMeant !== "" ? commands.nothingMeant : commands.paneOpen ? ofOpen : "";
    }

    /// The page, shown.
    function there(): TransmissionsPage {
        Navigation.go("transmissions");
        return commands.page;
    }

    Command {
        commandId: "transmissions.retry"
        group: commands.group
        text: qsTr("Retry the transmission")
        shortcut: "R"
        iconName: "view-refresh"
        here: commands.here
        refusal: commands.refusalAtOnce(commands.detail?.retryRefusal ?? "")
        onTriggered: commands.there().act("retry")
    }

    Command {
        commandId: "transmissions.send"
        group: commands.group
        text: qsTr("Send the transmission now")
        iconName: "document-send"
        here: commands.here
        refusal: commands.refusalAtOnce(commands.detail?.sendRefusal ?? "")
        onTriggered: commands.there().act("send")
    }

    Command {
        commandId: "transmissions.correct"
        group: commands.group
        text: qsTr("Correct the open transmission")
        shortcut: "E"
        iconName: "document-edit"
        here: commands.here
        refusal: commands.closed !== "" ? commands.closed : commands.detail?.correctRefusal ?? ""
        onTriggered: commands.there().act("correct")
    }

    Command {
        commandId: "transmissions.resolve"
        group: commands.group
        text: qsTr("Resolve the open transmission")
        iconName: "question"
        here: commands.here
        refusal: commands.closed !== "" ? commands.closed : commands.detail?.resolveRefusal ?? ""
        onTriggered: commands.there().act("resolve")
    }

    Command {
        commandId: "transmissions.proof"
        group: commands.group
        text: qsTr("Proof of transmission")
        shortcut: "P"
        iconName: "document-print"
        here: commands.here
        refusal: commands.unread
        onTriggered: commands.there().act("proof")
    }

    Command {
        commandId: "transmissions.reveal"
        group: commands.group
        text: commands.detail?.revealed ? qsTr("Hide the personal data") : qsTr("Show the personal data")
        iconName: commands.detail?.revealed ? "password-show-off" : "password-show-on"
        here: commands.here
        refusal: commands.closed !== "" ? commands.closed : commands.detail?.revealRefusal ?? ""
        onTriggered: commands.there().act("reveal")
    }

    Command {
        commandId: "transmissions.cancel"
        group: commands.group
        text: qsTr("Cancel the transmission")
        iconName: "edit-delete-remove"
        here: commands.here
        refusal: commands.refusalAsking(commands.detail?.cancelRefusal ?? "")
        onTriggered: commands.there().act("cancel")
    }

    Command {
        commandId: "transmissions.delete"
        group: commands.group
        text: qsTr("Delete the transmission")
        iconName: "edit-delete"
        here: commands.here
        refusal: Session.mayManage ? commands.refusalAsking(commands.detail?.removeRefusal ?? "") : qsTr("Only managers and administrators may delete.")
        onTriggered: commands.there().act("remove")
    }

    Command {
        commandId: "transmissions.copyNumber"
        group: commands.group
        text: qsTr("Copy the number of the transmission")
        iconName: "edit-copy"
        here: commands.here
        refusal: commands.unread
        onTriggered: Clipboard.copy(String(commands.page.detail.facts.id))
    }

    Command {
        commandId: "transmissions.copyCertificate"
        group: commands.group
        text: qsTr("Copy the certificate number")
        iconName: "edit-copy"
        here: commands.here
        refusal: commands.unread !== "" ? commands.unread : (commands.detail?.facts.certificateNumber ?? "") === "" ? qsTr("It has none.") : ""
        onTriggered: Clipboard.copy(commands.page.detail.facts.certificateNumber)
    }

    Command {
        commandId: "transmissions.sendPending"
        group: commands.group
        text: qsTr("Send all pending")
        iconName: "document-send"
        here: commands.here
        refusal: commands.lookOnly
        onTriggered: commands.there().askAll("send", "pending")
    }

    Command {
        commandId: "transmissions.retryFailed"
        group: commands.group
        text: qsTr("Retry all failed")
        iconName: "view-refresh"
        here: commands.here
        refusal: commands.lookOnly
        onTriggered: commands.there().askAll("retry", "failed")
    }

    Command {
        commandId: "transmissions.saveFilter"
        group: commands.group
        text: qsTr("Save this filter")
        iconName: "list-add"
        here: commands.here
        refusal: commands.page?.table.filtered ? "" : qsTr("The list is not filtered.")
        onTriggered: commands.there().filterBar.askName()
    }

    Command {
        commandId: "transmissions.showAll"
        group: commands.group
        text: qsTr("Show all transmissions again")
        iconName: "edit-clear"
        here: commands.here
        refusal: commands.page?.table.filtered ? "" : qsTr("The list is not filtered.")
        onTriggered: commands.there().table.clearFilters()
    }

    Command {
        commandId: "transmissions.export"
        group: commands.group
        text: qsTr("Export the list")
        iconName: "document-export"
        here: commands.here
        onTriggered: commands.there().exportRows()
    }

    Command {
        commandId: "transmissions.bulks"
        group: commands.group
        text: qsTr("Show the bulk actions")
        iconName: "view-list-details"
        here: commands.here
        onTriggered: commands.there().showBulks()
    }

    Command {
        commandId: "transmissions.open"
        group: commands.group
        text: qsTr("Open the row")
        shortcut: "Enter"
        handledElsewhere: true
    }

    Command {
        commandId: "transmissions.close"
        group: commands.group
        text: qsTr("Close the detail")
        shortcut: "Escape"
        handledElsewhere: true
    }
}
