// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The audit trail: filters, the list, and one entry with what was before and after side by side.
FocusScope {
    id: tab

    property bool active: false

    function refresh(): void {
        trail.refresh();
    }
    function focusSearch(): void {
        filters.focusSearch();
    }
    function ask(action: string): void {
        if (action === "export")
            list.exportRows();
        else
            filters.clear();
    }
    function closeDetail(): void {
        split.closeDetail();
    }
    function showSubject(table: string, key: string): void {
        trail.clearFilter();
        trail.subjectTable = table;
        trail.subjectKey = key;
    }

    AuditTable {
        id: trail

        session: Session
        active: tab.active
    }

    RowSelection {
        id: selection

        model: trail
        onCurrentChanged: if (split.detailOpen && selection.current > 0)
            entry.entryId = selection.current
    }

    AuditDetail {
        id: entry

        table: trail
    }

    AuditFilters {
        id: filters

        x: 16
        width: tab.width - 32
        trail: trail
        visible: !trail.refused
        onExportAsked: list.exportRows()
    }

    SplitPage {
        id: split

        anchors.top: filters.visible ? filters.bottom : parent.top
        anchors.topMargin: filters.visible ? Theme.unit * 2 : 0
        anchors.bottom: parent.bottom
        width: tab.width
        focus: true
        settingsKey: "activity/audit/pane"
        list: DataTable {
            id: list

            focus: true
            name: qsTr("Audit trail")
            model: trail
            selection: selection
            settingsKey: "activity/audit/columns"
            errorTitle: qsTr("The audit trail could not be loaded")
            emptyIcon: "view-history"
            emptyTitle: trail.filtered ? qsTr("Nothing matches") : qsTr("Nothing was done yet")
            emptyText: trail.filtered ? qsTr("Take a filter away, or choose a longer period.")
                                      : qsTr("Whatever people and workers change stands here for good.")
            emptyAction: trail.filtered ? qsTr("Clear the filters") : ""
            onEmptyActed: filters.clear()
            onOpened: rowId => {
                entry.entryId = rowId;
                split.detailOpen = true;
            }
        }
        detail: AuditPane {
            entry: entry
            onCloseWanted: split.closeDetail()
            onSubjectWanted: tab.showSubject(entry.subjectTable, entry.subjectKey)
        }
    }
}
