// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// This workstation as a worker, and all machines that may work or ask to.
SectionBody {
    id: section

    readonly property string chosen: {
        registry.count;
        return registry.stateOf(chosenRow.current);
    }

    /// Why nothing can be done about the worker that is chosen.
    readonly property string whyNot: registry.locked !== "" ? registry.locked
                                     : section.chosen === "" ? qsTr("Choose a worker to approve or retire it.")
                                     : section.chosen === "retired" ? qsTr("A retired worker stays retired. The machine can ask anew.") : ""

    function refresh(): void {
        registry.refresh();
    }

    function ask(action: string): void {
        const refusal = action === "approve" ? approveButton.refusal : retireButton.refusal;
        if (refusal !== "")
            Notices.warn(refusal);
        else if (action === "approve")
            approve.open();
        else
            retire.open();
    }

    title: qsTr("Workers")
    text: qsTr("A worker sends what waits, under a login of its own. A person's login cannot: so nobody can record an acceptance by hand or open the authority's password.")
    widest: 980

    WorkstationCard {}

    WorkerRegistry {
        id: registry

        session: Session
        active: section.shown
        onDone: text => Notices.say(text)
        onRefusedToAct: text => Notices.warn(text)
    }

    RowSelection {
        id: chosenRow

        model: registry
    }

    SearchBar {
        id: search

        table: registry
        settingsKey: "settings/workers/savedFilters"
        name: qsTr("Search the workers")
    }

    Card {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(420, Math.max(180, (registry.count + 1) * Theme.rowHeight + 4 * Theme.unit))
        padding: 1

        DataTable {
            opens: false
            anchors.fill: parent
            model: registry
            searchedFor: registry.search
            onSearchCleared: search.empty()
            selection: chosenRow
            settingsKey: "settings/workers"
            name: qsTr("Workers")
            emptyTitle: qsTr("No machine may work yet")
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.unit

        PushButton {
            id: approveButton

            text: qsTr("Approve…")
            kind: "primary"
            refusal: section.chosen === "approved" && section.whyNot === "" ? qsTr("It may work already.") : section.whyNot
            enabled: refusal === "" && !registry.acting
            onClicked: approve.open()
        }

        PushButton {
            id: retireButton

            text: qsTr("Retire…")
            kind: "danger"
            refusal: section.whyNot
            enabled: refusal === "" && !registry.acting
            onClicked: retire.open()
        }

        PlainLabel {
            Layout.fillWidth: true
            text: section.whyNot
            muted: true
            wrapMode: Text.Wrap
        }
    }

    ApproveDialog {
        id: approve

        registry: registry
        worker: chosenRow.current
    }

    ConfirmDialog {
        id: retire

        title: qsTr("Retire %1?").arg(registry.loginOf(chosenRow.current))
        text: qsTr("It may never work again: its sessions end, and the passwords sealed to it are deleted. What it holds falls to other workers when its leases end.")
        acceptText: qsTr("Retire")
        danger: true
        onAccepted: registry.retire(chosenRow.current)
    }
}
