// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models
import Transmittal.Testing

/// Every control in its states, a page at a time.
Rectangle {
    id: gallery

    property int page: 0
    readonly property int pages: 4

    anchors.fill: parent
    color: Theme.window

    StaffTable {
        id: people
    }

    StackLayout {
        anchors.fill: parent
        currentIndex: gallery.page

        Page {
            title: "Controls"
            actions: [
                PageAction { text: "Export"; iconName: "document-export" },
                PageAction { text: "New transmission"; iconName: "list-add"; kind: "primary" }
            ]
            tools: RowLayout {
                spacing: 8
                SearchBar { table: people; settingsKey: "test/gallery/savedFilters"; name: "Search the staff" }
                FilterChip { text: "Channel"; value: "Florida"; removable: true }
                FilterChip { text: "Court" }
                FilterChip { text: "Only mine"; checkable: true; checked: true }
                Item { Layout.fillWidth: true }
            }

            Flow {
                anchors.fill: parent
                anchors.margins: 16
                spacing: 12

                Card {
                    width: 400
                    title: "Buttons"
                    Flow {
                        width: parent.width
                        spacing: 8
                        PushButton { text: "Normal" }
                        PushButton { text: "Primary"; kind: "primary" }
                        PushButton { text: "Delete"; kind: "danger"; iconName: "edit-delete" }
                        PushButton { text: "Flat"; kind: "flat" }
                        PushButton { text: "Saving…"; busy: true }
                        PushButton { text: "Not now"; enabled: false }
                        PushButton { text: "Primary off"; kind: "primary"; enabled: false }
                        IconButton { name: "Refresh"; iconName: "view-refresh" }
                        HelpTip { explanation: "Explains" }
                        KeyHint { shortcut: "Ctrl+K" }
                        PushButton { id: ringed; text: "Focused" }
                    }
                }
                Card {
                    width: 400
                    title: "Statuses"
                    Flow {
                        width: parent.width
                        spacing: 8
                        Repeater {
                            model: StatusLook.transmissionStates.concat(["running", "alive", "silent", "info", "warning", "error"])
                            StatusChip {
                                required property string modelData
                                status: modelData
                            }
                        }
                    }
                }
                Card {
                    width: 400
                    title: "Properties"
                    PropertyList {
                        width: parent.width
                        properties: [
                            { label: "Student", value: "Delgado, Maribel" },
                            { label: "Licence", value: "D123-•••-••", mono: true, copyable: true },
                            { label: "State", status: "on_hold" },
                            { label: "Note", value: "" }
                        ]
                    }
                }
                Card {
                    width: 400
                    title: "Form"
                    Column {
                        width: parent.width
                        spacing: 12
                        FormField {
                            width: parent.width
                            label: "Citation"
                            required: true
                            help: "Seven letters or digits, as printed on the ticket."
                            TextEntry { name: "Citation"; text: "A1B2C3D" }
                        }
                        FormField {
                            width: parent.width
                            label: "Court"
                            required: true
                            error: "This court does not exist. Choose one from the list."
                            Choice { name: "Court"; invalid: true; model: ["Example County", "Another"] }
                        }
                        CheckMark { text: "Send it again at once"; checked: true }
                        CheckMark { text: "Some"; checkState: Qt.PartiallyChecked }
                        Toggle { text: "Practice mode"; checked: true }
                        Toggle { text: "Off"; }
                        Toggle { text: "Cannot"; enabled: false }
                    }
                }
                Card {
                    width: 400
                    title: "More"
                    Column {
                        width: parent.width
                        spacing: 12
                        TextBox { width: parent.width; name: "Reason"; placeholderText: "Why?" }
                        Tabs { width: parent.width; titles: ["Data", "Attempts", "Proof"] }
                        ProgressLine { width: parent.width; value: 0.42; text: "90 of 214 sent" }
                        ProgressLine { width: parent.width; text: "Reading…" }
                    }
                }
                Card {
                    width: 400
                    title: "Tiles and tabs"
                    Column {
                        width: parent.width
                        spacing: 12
                        Row {
                            spacing: 8
                            Tile { text: "Rejected"; value: "12"; note: "3 new"; iconName: "dialog-error"; tone: "bad" }
                            Tile { text: "Unconfirmed"; value: "0"; iconName: "question"; tone: "warn" }
                        }
                        Row {
                            spacing: 4
                            CountTab { status: "pending"; count: 214; checked: true }
                            CountTab { status: "rejected"; count: 12 }
                            CountTab { status: "failed"; count: 0 }
                        }
                    }
                }
            }
        }

        Page {
            title: "Transmissions"
            SplitPage {
                anchors.fill: parent
                detailOpen: true
                list: DataTable {
                    model: SampleList { id: rows; Component.onCompleted: { fill(500); sortBy("number", true); holdBack(12); } }
                    selection: RowSelection { id: chosen; model: rows; Component.onCompleted: { select(3); extendTo(6); } }
                    focus: true
                    name: "Transmissions"
                }
                detail: Item {
                    PlainLabel { x: 16; y: 16; text: "Detail" }
                }
            }
        }

        GridLayout {
            columns: 2
            EmptyState { Layout.fillWidth: true; title: "No transmissions match"; text: "Change the filter or the words that you search for."; actionText: "Clear the filters" }
            ErrorState { Layout.fillWidth: true; what: "The transmissions could not be loaded"; why: "The database does not answer. Check the network, or ask whoever runs the server." }
            NoPermissionState { Layout.fillWidth: true }
            LoadingState { Layout.fillWidth: true; Layout.preferredHeight: 300 }
        }

        Item {
            id: last
            onVisibleChanged: if (visible) {
                Notices.say("214 transmissions are queued");
                Notices.offerUndo("Cancelled transmission 1042", () => {});
                Notices.warn("The list could not be exported: the folder is full.");
                confirm.open();
            } else confirm.close()
            ToastStack {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 40
                anchors.horizontalCenter: parent.horizontalCenter
            }
            ConfirmDialog {
                id: confirm
                parent: last
                title: "Delete transmission 1042?"
                text: "Certificate of Maribel Delgado for Example County. It cannot be brought back."
                acceptText: "Delete"
                danger: true
            }
        }
    }
}
