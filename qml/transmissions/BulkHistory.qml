// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The newest bulk actions, whoever started them and whether or not the window was open meanwhile; each opens with its
/// progress or its summary.
DialogFrame {
    id: dialog

    signal bulkOpened(double bulk)

    function show(bulk: double): void {
        dialog.close();
        dialog.bulkOpened(bulk);
    }

    title: qsTr("Bulk actions")
    width: Math.min(1080, parent ? parent.width - 32 : 1080)
    acceptText: qsTr("Open")
    acceptEnabled: selection.current !== 0
    reason: bulks.count > 0 ? qsTr("Choose one first.") : ""
    rejectText: qsTr("Close")
    onOpened: list.forceActiveFocus()
    onAccepted: dialog.show(selection.current)

    BulkList {
        id: bulks

        session: Session
        active: dialog.visible
    }

    RowSelection {
        id: selection

        model: bulks
    }

    Column {
        width: parent.width
        spacing: 2 * Theme.unit

        SearchBar {
            id: search

            width: search.within(parent.width)
            table: bulks
            settingsKey: "transmissions/bulks/savedFilters"
            name: qsTr("Search the bulk actions")
        }

        DataTable {
            id: list

            width: parent.width
            height: 320
            searchedFor: bulks.search
            onSearchCleared: search.empty()
            model: bulks
            selection: selection
            settingsKey: "transmissions/bulks"
            name: qsTr("Bulk actions")
            emptyTitle: qsTr("No bulk action yet")
            emptyText: qsTr("Select several transmissions to send, retry or cancel them at once.")
            onOpened: rowId => dialog.show(rowId)
        }
    }
}
