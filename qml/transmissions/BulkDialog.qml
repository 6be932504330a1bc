// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// A bulk action from the question to its summary: what it will do and what it passes over, how far it is, what became
/// of each. Closing it ends nothing.
DialogFrame {
    id: dialog

    required property BulkAction bulk
    readonly property bool asking: dialog.bulk.stage === BulkAction.Previewed || dialog.bulk.stage === BulkAction.Starting
    readonly property bool running: dialog.bulk.stage === BulkAction.Running || dialog.bulk.stage === BulkAction.Stopping
    readonly property bool ended: dialog.bulk.stage === BulkAction.Finished || dialog.bulk.stage === BulkAction.Stopped
    readonly property bool listed: dialog.ended && (dialog.bulk.failed > 0 || dialog.bulk.skipped > 0)
    readonly property string given: entry.text.trim()
    // "Cancel" beside "Cancel them" would be a trap.
    readonly property string wayBack: dialog.bulk.action === "cancel" || dialog.bulk.action === "delete" ? qsTr("Keep them") : qsTr("Cancel")
    readonly property bool sending: dialog.bulk.action === "send" || dialog.bulk.action === "retry"

    signal itemOpened(double transmission)

    function wordOf(action: string): string {
        const words = {
            "send": qsTr("Send"),
            "retry": qsTr("Retry"),
            "cancel": qsTr("Cancel them"),
            "delete": qsTr("Delete")
        };
        return words[action] ?? "";
    }

    title: dialog.ended ? (dialog.bulk.stage === BulkAction.Stopped ? qsTr("Stopped") : qsTr("Done"))
         : dialog.bulk.stage === BulkAction.Stopping ? qsTr("Stopping…") : dialog.running ? qsTr("Under way") : qsTr("Before it starts")
    width: Math.min(560, parent ? parent.width - 32 : 560)
    closeOnAccept: false
    acceptText: dialog.asking ? dialog.wordOf(dialog.bulk.action) : ""
    acceptKind: dialog.bulk.action === "delete" || dialog.bulk.action === "cancel" ? "danger" : "primary"
    acceptEnabled: dialog.asking && dialog.bulk.applies !== 0 && (!dialog.bulk.needsReason || dialog.given !== "")
    reason: dialog.bulk.stage !== BulkAction.Previewed ? "" : dialog.bulk.applies === 0 ? qsTr("There is nothing to do it to.") : qsTr("Say why first.")
    rejectText: dialog.asking || dialog.bulk.stage === BulkAction.Previewing ? dialog.wayBack : qsTr("Close")
    busy: dialog.bulk.stage === BulkAction.Starting
    onAboutToShow: {
        entry.clear();
        // It was searched for among what another one did.
        search.empty();
    }
    onAccepted: dialog.bulk.start(dialog.given)
    onOpened: dialog.takeKeyboard()
    onAskingChanged: dialog.takeKeyboard()
    onEndedChanged: dialog.takeKeyboard()

    /// To what comes next; of what destroys, to the way back.
    function takeKeyboard(): void {
        if (!dialog.opened)
            return;
        if (dialog.asking && dialog.bulk.needsReason)
            entry.forceActiveFocus(Qt.TabFocusReason);
        else if (dialog.asking && dialog.acceptKind !== "danger" && dialog.acceptEnabled)
            dialog.acceptButton.forceActiveFocus(Qt.TabFocusReason);
        else
            dialog.rejectButton.forceActiveFocus(Qt.TabFocusReason);
    }

    ChannelHealth {
        id: channel

        session: Session
        channel: "tvcc"
        active: dialog.opened && dialog.sending
    }

    Column {
        width: parent.width
        spacing: 14

        PlainLabel {
            visible: dialog.bulk.stage === BulkAction.Previewing
            width: parent.width
            text: qsTr("It is looked at what this would do…")
            muted: true
        }

        PlainLabel {
            visible: dialog.asking
            width: parent.width
            text: dialog.bulk.question
            strong: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            visible: dialog.sending && channel.loaded && channel.condition !== "open"
            width: parent.width
            text: qsTr("They wait in the queue until the channel sends again.")
            color: Theme.warn
            wrapMode: Text.Wrap
        }

        PlainLabel {
            visible: dialog.sending && channel.loaded && channel.condition !== "open"
            width: parent.width
            text: channel.sentence
            muted: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            visible: dialog.sending && DeskStatus.nobodyWorks
            width: parent.width
            text: qsTr("They wait, since no worker is running.")
            color: Theme.warn
            wrapMode: Text.Wrap
        }

        Column {
            visible: dialog.asking && dialog.bulk.passedOver !== 0
            width: parent.width
            spacing: 4

            PlainLabel {
                text: qsTr("Passed over, and why")
                muted: true
            }

            Repeater {
                model: dialog.bulk.exclusions

                delegate: PlainLabel {
                    required property bulkExclusion modelData

                    width: parent ? parent.width : 0
                    text: qsTr("%1 · %2").arg(Format.number(modelData.count)).arg(modelData.reason)
                    wrapMode: Text.Wrap
                }
            }
        }

        FormField {
            visible: dialog.asking && dialog.bulk.needsReason
            width: parent.width
            label: qsTr("Reason")
            help: qsTr("Kept in the audit trail with each of them.")
            required: true

            TextEntry {
                id: entry

                objectName: "bulkReason"
                name: qsTr("Reason")
                maximumLength: 400
                onAccepted: dialog.tryAccept()
            }
        }

        ProgressLine {
            visible: dialog.running
            width: parent.width
            value: dialog.bulk.progress
            text: qsTr("%1 of %2").arg(Format.number(dialog.bulk.done + dialog.bulk.skipped + dialog.bulk.failed)).arg(Format.number(dialog.bulk.total))
            stoppable: dialog.bulk.stage === BulkAction.Running
            onStop: dialog.bulk.stop()
        }

        PlainLabel {
            visible: dialog.running || dialog.ended
            width: parent.width
            text: dialog.bulk.summary
            strong: dialog.ended
            wrapMode: Text.Wrap
        }

        PlainLabel {
            visible: dialog.ended && dialog.bulk.done > 0 && dialog.sending
            width: parent.width
            text: qsTr("Done means: they are in the queue again. What the authority makes of them shows in the list.")
            muted: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            visible: dialog.running
            width: parent.width
            text: qsTr("The workers go on with it when this window is closed; the status bar shows how far it is.")
            muted: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            visible: dialog.bulk.error !== ""
            width: parent.width
            text: dialog.bulk.error
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }

        SearchBar {
            id: search

            visible: dialog.listed
            width: search.within(parent.width)
            table: dialog.bulk.items
            settingsKey: "transmissions/bulkItems/savedFilters"
            name: qsTr("Search what became of each")
        }

        DataTable {
            visible: dialog.listed
            width: parent.width
            height: 240
            model: dialog.bulk.items
            searchedFor: dialog.bulk.items.search
            onSearchCleared: search.empty()
            selection: itemSelection
            settingsKey: "transmissions/bulkItems"
            name: qsTr("What became of each")
            onOpened: rowId => {
                dialog.close();
                dialog.itemOpened(rowId);
            }
        }
    }

    RowSelection {
        id: itemSelection

        model: dialog.bulk.items
    }

    Binding {
        target: dialog.bulk.items
        property: "active"
        value: dialog.opened && dialog.ended
    }
}
