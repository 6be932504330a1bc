// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models
import Transmittal.Proof

/// Every transmission, live: found, filtered, corrected, sent again, resolved.
Page {
    id: page

    readonly property alias table: table
    readonly property alias selection: selection
    readonly property alias detail: detail
    readonly property alias pane: pane
    readonly property alias filterBar: filterBar
    readonly property bool paneOpen: detail.transmissionId !== 0

    /// More than the row where the keyboard is.
    readonly property bool many: selection.allMatching || selection.count > 1

    /// Of the list, before an action on all of one state set its own.
    property var filtersBefore

    function refresh(): void {
        table.refresh();
        detail.refresh();
    }

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function closeDetail(): void {
        if (!page.paneOpen && page.many) {
            selection.clear();
            return;
        }
        correction.leave();
        evidence.close();
        detail.transmissionId = 0;
        list.forceActiveFocus();
    }

    /// states, code, search and other filters of the table; id opens a transmission, bulk a bulk action.
    function open(wanted: var): void {
        const filters = Object.assign({}, wanted);
        delete filters.id;
        delete filters.bulk;
        if (Object.keys(filters).length > 0)
            table.filters = filters;
        if (wanted.id)
            page.show(wanted.id);
        if (wanted.bulk)
            page.showBulk(wanted.bulk);
    }

    function showBulk(id: double): void {
        bulk.watch(id);
        bulkDialog.open();
    }

    function show(id: double): void {
        correction.leave();
        evidence.close();
        detail.transmissionId = id;
    }

    function enterList(): void {
        list.forceActiveFocus();
        if (table.rowOf(selection.current) < 0)
            selection.moveCurrent(1, false);
    }

    /// With what is open, else with all that is selected, after a question, else with the row that has the focus, where it
    /// needs no question. Never with a row that the list does not show, nor with one whose data are being corrected.
    function act(action: string): void {
        if (pane.correcting)
            return;
        if (page.paneOpen)
            pane.act(action);
        else if (page.many)
            page.askBulk(action === "remove" ? "delete" : action);
        else if (table.rowOf(selection.current) >= 0 && ["send", "retry"].includes(action))
            detail.act(action, selection.current);
    }

    function exportRows(): void {
        list.exportRows();
    }

    function showBulks(): void {
        bulkHistory.open();
    }

    /// What is selected, at once; says first what it will do.
    function askBulk(action: string): void {
        if (selection.empty)
            return;
        bulk.preview(action, table, selection);
        bulkDialog.open();
    }

    /// Unless it is known that none is in this state, whatever the list shows.
    function mayBeSome(state: string): bool {
        return table.filtered || counts.all < 0 || counts.countOf(state) !== 0;
    }

    /// The list is again as it was before an action on all of one state.
    function takeFiltersBack(): void {
        if (page.filtersBefore !== undefined)
            table.filters = page.filtersBefore;
        page.filtersBefore = undefined;
    }

    function askAll(action: string, state: string): void {
        page.filtersBefore = table.filters;
        table.filters = {
            "states": [state]
        };
        selection.selectAllMatching();
        page.askBulk(action);
    }

    title: qsTr("Transmissions")
    unsaved: correction.drafts > 0 ? qsTr("%n correction(s)", "", correction.drafts) : ""
    actions: [
        PageAction {
            text: qsTr("Export…")
            iconName: "document-export"
            kind: "flat"
            tip: qsTr("Saves the list, or what is selected of it, as a table for spreadsheets")
            onTriggered: page.exportRows()
        },
        PageAction {
            text: qsTr("Bulk actions…")
            iconName: "view-list-details"
            kind: "flat"
            tip: qsTr("What was done to many at once, and what became of it")
            onTriggered: page.showBulks()
        },
        PageAction {
            text: qsTr("Retry all failed")
            iconName: "view-refresh"
            shown: Session.mayOperate
            enabled: page.mayBeSome("failed")
            onTriggered: page.askAll("retry", "failed")
        },
        PageAction {
            text: qsTr("Send all pending")
            iconName: "document-send"
            shown: Session.mayOperate
            enabled: page.mayBeSome("pending")
            onTriggered: page.askAll("send", "pending")
        }
    ]
    tools: SearchEntry {
        id: search

        name: qsTr("Search transmissions")
        placeholderText: qsTr("Name, licence, citation, certificate or number")
        onSearched: words => table.search = words
        Keys.onDownPressed: page.enterList()
    }

    TransmissionTable {
        id: table

        session: Session
        active: page.visible
        onFilterChanged: {
            search.show(table.search);
            // "All that match" would be others now, and what was picked may not be seen any more.
            selection.clear();
        }
    }

    StatusCounts {
        id: counts

        session: Session
        active: page.visible
        table: table
    }

    BulkAction {
        id: bulk

        session: Session
        // What it was about may look otherwise by now: nothing stays selected for a second action.
        readonly property bool runs: bulk.stage === BulkAction.Running
        onRunsChanged: if (bulk.runs)
            selection.clear()
        onEnded: {
            if (!bulkDialog.opened)
                Notices.say(bulk.summary);
            table.refresh();
        }
    }

    RowSelection {
        id: selection

        model: table
        onCurrentChanged: if (page.paneOpen && selection.current !== 0 && !correction.open)
            page.show(selection.current)
    }

    TransmissionDetail {
        id: detail

        session: Session
        active: page.visible
        onDone: (action, id, couldUndo) => page.tell(action, id, couldUndo)
        onFailed: (action, id, sentence) => Notices.warn(sentence)
    }

    Correction {
        id: correction

        session: Session
        detail: detail
        onDone: newId => {
            Notices.say(qsTr("Corrected: transmission %1 is on its way.").arg(newId));
            page.show(newId);
            table.refresh();
            // The form that had the keyboard has gone: the next row is one key away.
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    EvidenceReader {
        id: evidence

        session: Session
    }

    ResolutionForm {
        id: resolution

        session: Session
        onResolved: (id, decision) => Notices.say(decision === "accepted" ? qsTr("Transmission %1 is accepted.").arg(id)
                                                  : decision === "not_filed" ? qsTr("Transmission %1 is not filed: correct or retry it.").arg(id)
                                                                             : qsTr("Transmission %1 is sent again.").arg(id))
    }

    // Over list and pane together: beside an open pane they would take more lines, and the rows would move away under the
    // pointer.
    ColumnLayout {
        id: filtering

        x: 16
        width: page.width - 32
        spacing: 8

        StatusStrip {
            Layout.minimumHeight: tallest
            counts: counts
            table: table
            Layout.fillWidth: true
        }

        // What is done to a selection takes the place of the filters, which would end it.
        Item {
            implicitHeight: Math.max(filterBar.implicitHeight, selectionBar.implicitHeight)
            Layout.fillWidth: true

            FilterBar {
                id: filterBar

                visible: !page.many
                table: table
                width: parent.width
                y: selectionBar.implicitHeight > implicitHeight ? (parent.height - implicitHeight) / 2 : 0
            }

            SelectionBar {
                id: selectionBar

                visible: page.many
                selection: selection
                refusal: Session.mayOperate ? "" : qsTr("Your login may look, but not change anything.")
                removeRefusal: Session.mayManage ? "" : qsTr("Only managers and administrators may delete.")
                anchors.fill: parent
                onAsked: action => page.askBulk(action)
                onCopyAsked: list.copy()
            }
        }
    }

    // Set and not bound: the pane closes by itself, too, which would end a binding.
    onPaneOpenChanged: split.detailOpen = page.paneOpen

    SplitPage {
        id: split

        anchors.fill: parent
        anchors.topMargin: filtering.height + 8
        focus: true
        settingsKey: "transmissions/detail"
        onClosed: page.closeDetail()

        list: DataTable {
            id: list

            focus: true
            model: table
            selection: selection
            settingsKey: "transmissions"
            name: qsTr("Transmissions")
            emptyTitle: table.filtered ? qsTr("Nothing matches") : qsTr("No transmissions yet")
            emptyText: table.filtered ? qsTr("No transmission fits the filters and the search.")
                       : Session.practice ? qsTr("In practice, you let completions come in yourself.")
                                          : qsTr("A course completion that the platform records appears here by itself.")
            emptyAction: table.filtered ? qsTr("Show all") : Session.practice ? qsTr("Go to the practice mode") : ""
            onOpened: rowId => page.show(rowId)
            onEmptyActed: table.filtered ? table.clearFilters() : Navigation.go("settings", {"section": "practice"})
            onContextRequested: (rowId, x, y) => rowMenu.openOn(rowId, table.stateOf(rowId), list.mapToItem(rowMenu.parent, x, y))
        }

        detail: TransmissionPane {
            id: pane

            detail: detail
            correction: correction
            evidence: evidence
            onClosed: page.closeDetail()
            onOpened: transmission => page.show(transmission)
            onResolveAsked: {
                resolution.begin(detail.transmissionId, detail.attempts.withLateEvidence());
                resolveDialog.open();
            }
            onCancelAsked: questions.askCancel()
            onRemoveAsked: questions.askRemove()
            onRevealAsked: questions.askReveal()
            onEvidenceAsked: attempt => questions.askEvidence(attempt)
            onProofAsked: proofDialog.show(detail.transmissionId)
            onChannelAsked: Navigation.go("settings", {
                "section": "channels",
                "channel": detail.facts.channel
            })
            onWorkersAsked: Navigation.go("activity", {
                "tab": "workers"
            })
        }
    }

    RowMenu {
        id: rowMenu

        onOpenAsked: id => page.show(id)
        onProofAsked: id => proofDialog.show(id)
        onCorrectAsked: id => {
            page.show(id);
            correction.begin(id);
        }
        onActed: (action, id) => page.many && selection.isSelected(id) ? page.askBulk(action) : detail.act(action, id)
        onCopied: id => Clipboard.copy(String(id))
    }

    ProofDialog {
        id: proofDialog
    }

    BulkDialog {
        id: bulkDialog

        bulk: bulk
        onItemOpened: transmission => page.show(transmission)
        onClosed: {
            page.takeFiltersBack();
            if (!bulkDialog.running)
                bulk.reset();
        }
    }

    BulkHistory {
        id: bulkHistory

        onBulkOpened: id => page.showBulk(id)
    }

    ResolveDialog {
        id: resolveDialog

        form: resolution
    }

    DetailQuestions {
        id: questions

        detail: detail
        evidence: evidence
    }

    function tell(action: string, id: double, couldUndo: bool): void {
        if (action === "cancel" && couldUndo)
            Notices.offerUndo(qsTr("Transmission %1 is cancelled.").arg(id), () => detail.act("retry", id));
        else if (action === "cancel")
            Notices.say(qsTr("Transmission %1 is cancelled.").arg(id));
        else if (action === "remove")
            page.removed(id);
        else
            Notices.say(qsTr("Transmission %1 is put in front of the queue.").arg(id));
    }

    function removed(id: double): void {
        Notices.say(qsTr("Transmission %1 is deleted.").arg(id));
        if (detail.transmissionId === id)
            page.closeDetail();
        table.refresh();
    }
}
