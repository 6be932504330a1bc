// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The last errors and warnings of this program, for support: all copied by one click.
FocusScope {
    id: tab

    property bool active: false

    function refresh(): void {
        ErrorLog.refresh();
    }
    function focusSearch(): void {
        search.focusSearch();
    }
    function ask(action: string): void {
        if (action === "copy")
            tab.copyAll();
    }
    function closeDetail(): void {
        split.closeDetail();
    }
    function copyAll(): void {
        Clipboard.copy(ErrorLog.copyText());
        Notices.say(qsTr("The error log is copied: paste it into a message to support."));
    }
    function clearAll(): void {
        ErrorLog.clear();
        Notices.offerUndo(qsTr("The error log is empty; the log file keeps everything."), () => ErrorLog.restore());
    }

    onActiveChanged: if (!active)
        ErrorLog.markSeen()

    RowSelection {
        id: selection

        model: ErrorLog
        onCurrentChanged: if (split.detailOpen && selection.current > 0)
            opened.record = ErrorLog.record(selection.current)
    }

    Item {
        id: tools

        x: 16
        width: tab.width - 32
        height: Math.max(Theme.controlHeight, about.implicitHeight)

        SearchBar {
            id: search

            // The rest is for what stands beside it.
            width: search.within(tools.width * 0.3)
            table: ErrorLog
            settingsKey: "activity/errors/savedFilters"
            name: qsTr("Search the error log")
        }

        PlainLabel {
            id: about

            anchors.left: search.right
            anchors.leftMargin: Theme.unit * 3
            anchors.right: buttons.left
            anchors.rightMargin: Theme.unit * 3
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("The last hundred errors and warnings of this program on this workstation. No secrets and nothing about students.")
            muted: true
            wrapMode: Text.Wrap
        }

        Row {
            id: buttons

            anchors.right: parent.right
            spacing: Theme.unit * 2

            PushButton {
                kind: "flat"
                iconName: "edit-clear"
                text: qsTr("Clear")
                tip: qsTr("Empty this list; the log file keeps everything")
                enabled: !ErrorLog.empty
                onClicked: tab.clearAll()
            }

            PushButton {
                kind: "primary"
                iconName: "edit-copy"
                text: qsTr("Copy all")
                tip: qsTr("Copy everything for a message to support")
                enabled: !ErrorLog.empty
                onClicked: tab.copyAll()
            }
        }
    }

    SplitPage {
        id: split

        anchors.top: tools.bottom
        anchors.topMargin: Theme.unit * 2
        anchors.bottom: parent.bottom
        width: tab.width
        focus: true
        settingsKey: "activity/errors/pane"
        list: DataTable {
            focus: true
            name: qsTr("Error log")
            model: ErrorLog
            selection: selection
            searchedFor: ErrorLog.search
            settingsKey: "activity/errors/columns"
            emptyIcon: "checkmark"
            emptyTitle: qsTr("No errors")
            emptyText: qsTr("Nothing went wrong in this program since it was started.")
            onSearchCleared: search.empty()
            onOpened: rowId => {
                opened.record = ErrorLog.record(rowId);
                split.detailOpen = true;
            }
        }
        detail: ErrorLogPane {
            id: opened

            onCloseWanted: split.closeDetail()
        }
    }
}
