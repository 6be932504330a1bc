// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// Who works: each process, what it holds and when it was last heard of; and a way to let one or a whole workstation
/// finish and end.
FocusScope {
    id: tab

    property bool active: false

    function refresh(): void {
        board.refresh();
    }
    function focusSearch(): void {
        search.focusSearch();
    }
    function ask(action: string): void {
        if (action !== "drain")
            return;
        if (selection.current > 0)
            worker.process = selection.current;
        if (worker.mayDrain && selection.current > 0)
            question.ask(false);
        else
            Notices.warn(selection.current > 0 ? qsTr("It drains or has ended already.") : qsTr("Choose a worker first."));
    }
    function closeDetail(): void {
        split.closeDetail();
    }

    WorkerBoard {
        id: board

        session: Session
        active: tab.active
        onDrained: processes => Notices.say(qsTr("%n process(es) take nothing new and end when they are done.", "", processes))
        onFailed: why => Notices.warn(why)
    }

    RowSelection {
        id: selection

        model: board
        onCurrentChanged: if (split.detailOpen && selection.current > 0)
            worker.process = selection.current
    }

    WorkerDetail {
        id: worker

        board: board
    }

    ConfirmDialog {
        id: question

        property bool whole: false
        readonly property int processes: board.drainable(worker.workstation)

        function ask(whole: bool): void {
            question.whole = whole;
            question.open();
        }

        title: whole ? qsTr("Drain workstation %1?").arg(worker.workstation)
               : qsTr("Drain this process on %1?").arg(worker.workstation)
        text: whole ? qsTr("%n process(es) take nothing new, finish what they hold and end. Nothing that was sent is given up.", "", processes)
              : qsTr("It takes nothing new, finishes what it holds and ends. Nothing that was sent is given up.")
        acceptText: qsTr("Drain")
        danger: true
        onAccepted: {
            if (whole)
                board.drainWorkstation(worker.workstation);
            else
                board.drainProcess(worker.process);
        }
    }

    Flow {
        id: tools

        x: 16
        width: tab.width - 32
        spacing: Theme.unit * 4

        SearchBar {
            id: search

            width: search.within(tools.width - figures.width - ended.width - 2 * tools.spacing)
            table: board
            settingsKey: "activity/workers/savedFilters"
            name: qsTr("Search the workers")
        }

        Row {
            id: figures

            height: Theme.controlHeight
            spacing: Theme.unit * 4

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n alive", "processes", board.alive)
            }

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n job(s) held", "", board.holding)
                muted: true
            }

            Row {
                anchors.verticalCenter: parent.verticalCenter
                visible: board.silent > 0
                spacing: Theme.unit

                Icon {
                    name: "question"
                    color: Theme.warn
                }

                PlainLabel {
                    text: qsTr("%n silent", "processes", board.silent)
                    color: Theme.warn
                }
            }
        }

        Row {
            id: ended

            height: Theme.controlHeight

            Toggle {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Also those that ended within a day")
                checked: board.withStopped
                onToggled: board.withStopped = checked
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
        settingsKey: "activity/workers/pane"
        list: DataTable {
            id: table

            focus: true
            name: qsTr("Workers")
            model: board
            selection: selection
            searchedFor: board.search
            settingsKey: "activity/workers/columns"
            errorTitle: qsTr("The board of workers could not be loaded")
            emptyIcon: "network-server"
            emptyTitle: qsTr("Nobody works")
            emptyText: qsTr("Nothing is sent until a worker runs: switch on this workstation's own in the settings, or start the service on a server.")
            emptyAction: qsTr("Open the settings")
            onEmptyActed: Navigation.go("settings", {"section": "workers"})
            onSearchCleared: search.empty()
            onOpened: rowId => {
                worker.process = rowId;
                split.detailOpen = true;
            }
        }
        detail: WorkerPane {
            worker: worker
            board: board
            onCloseWanted: split.closeDetail()
            onDrainWanted: whole => question.ask(whole)
        }
    }
}
