// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Transmittal.Controls
import Transmittal.Models

/// The head of a DataTable. By keyboard: Left and Right choose a column, Enter sorts by it, Alt moves it, Ctrl makes it
/// narrower or wider, the menu key has the rest.
FocusScope {
    id: header

    required property ArrangedTable arranged
    required property TableModel model
    property real scrolled: 0
    property int at: 0
    property string lifted: ""
    property real dropX: 0
    readonly property var columns: header.arranged.columns
    readonly property int place: Math.max(0, Math.min(header.at, header.columns.length - 1))

    signal exportWanted

    function columnAt(place: int): arrangedColumn {
        return header.columns[Math.max(0, Math.min(place, header.columns.length - 1))];
    }
    function sort(place: int): void {
        const column = header.columnAt(place);
        header.at = place;
        if (column.sortable)
            header.model.sortNext(column.id);
    }
    function move(by: int): void {
        header.arranged.move(header.columnAt(header.place).id, header.place + by);
        header.at = header.place + by;
    }
    function widen(by: int): void {
        const column = header.columnAt(header.place);
        header.arranged.setWidth(column.id, column.width + by);
    }
    function step(by: int, modifiers: int): void {
        if (modifiers & Qt.AltModifier)
            header.move(by);
        else if (modifiers & Qt.ControlModifier)
            header.widen(by * 16);
        else
            header.at = Math.max(0, Math.min(header.place + by, header.columns.length - 1));
    }
    function openMenu(place: int): void {
        header.at = place;
        menu.popup(header, header.columnAt(place).x - header.scrolled, header.height);
    }

    implicitHeight: Theme.rowHeight
    clip: true
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("Columns")
    Accessible.focusable: true
    activeFocusOnTab: true
    Keys.onLeftPressed: event => header.step(-1, event.modifiers)
    Keys.onRightPressed: event => header.step(1, event.modifiers)
    Keys.onReturnPressed: header.sort(header.place)
    Keys.onEnterPressed: header.sort(header.place)
    Keys.onSpacePressed: header.sort(header.place)
    Keys.onMenuPressed: header.openMenu(header.place)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier);
        if (event.accepted)
            header.openMenu(header.place);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }

    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.border
    }

    Item {
        x: -header.scrolled
        width: header.arranged.totalWidth
        height: header.height

        Repeater {
            model: header.columns.length

            TableHeaderCell {
                id: cell

                required property int index

                // The edge that is dragged reaches over the next head.
                z: header.columns.length - cell.index
                column: header.columnAt(cell.index)
                current: header.activeFocus && header.place === cell.index
                sorted: header.model.sortColumn !== "" && header.model.sortColumn === cell.column.id
                descending: header.model.sortDescending
                lifted: header.lifted === cell.column.id
                onPressed: header.sort(cell.index)
                onMenuWanted: header.openMenu(cell.index)
                onResized: width => header.arranged.setWidth(cell.column.id, width)
                onDragged: x => {
                    header.lifted = cell.column.id;
                    header.dropX = x;
                }
                onDropped: x => {
                    header.arranged.move(header.lifted, header.arranged.placeAt(x));
                    header.lifted = "";
                }
            }
        }

        Rectangle {
            readonly property int target: header.arranged.placeAt(header.dropX)
            readonly property arrangedColumn over: header.columnAt(target)

            z: header.columns.length + 1
            visible: header.lifted !== ""
            x: over.x + (target > header.arranged.placeOf(header.lifted) ? over.width : 0) - 1
            width: 2
            height: parent.height
            color: Theme.accent
        }
    }

    DropMenu {
        id: menu

        readonly property arrangedColumn column: header.columnAt(header.place)

        DropMenuItem {
            text: qsTr("Sort, the lowest first")
            iconName: "arrow-up"
            enabled: menu.column.sortable
            onTriggered: header.model.sortBy(menu.column.id, false)
        }
        DropMenuItem {
            text: qsTr("Sort, the highest first")
            iconName: "arrow-down"
            enabled: menu.column.sortable
            onTriggered: header.model.sortBy(menu.column.id, true)
        }
        DropMenuItem {
            text: qsTr("Order as at first")
            enabled: !header.model.sortedAsAtFirst
            onTriggered: header.model.sortAsAtFirst()
        }
        DropMenuSeparator {}
        DropMenuItem {
            text: qsTr("Move left")
            iconName: "go-previous"
            enabled: header.place > 0
            onTriggered: header.move(-1)
        }
        DropMenuItem {
            text: qsTr("Move right")
            iconName: "go-next"
            enabled: header.place < header.columns.length - 1
            onTriggered: header.move(1)
        }
        DropMenuItem {
            text: qsTr("Hide this column")
            enabled: header.columns.length > 1
            onTriggered: header.arranged.setShown(menu.column.id, false)
        }
        DropMenu {
            id: shownMenu

            title: qsTr("Columns")

            Instantiator {
                model: header.arranged.allColumns
                delegate: DropMenuItem {
                    required property arrangedColumn modelData

                    text: modelData.title
                    checkable: true
                    checked: modelData.shown
                    onTriggered: header.arranged.setShown(modelData.id, !modelData.shown)
                }
                onObjectAdded: (index, object) => shownMenu.insertItem(index, object)
                onObjectRemoved: (index, object) => shownMenu.removeItem(object)
            }
        }
        DropMenuSeparator {}
        DropMenuItem {
            text: qsTr("Columns as at first")
            onTriggered: header.arranged.reset()
        }
        DropMenuSeparator {}
        DropMenuItem {
            text: qsTr("Export…")
            iconName: "document-export"
            onTriggered: header.exportWanted()
        }
    }
}
