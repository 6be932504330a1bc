// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// The head of one column: press sorts where the column can be sorted, dragging moves it, dragging its right edge makes it
/// wider.
Item {
    id: cell

    required property arrangedColumn column
    property bool current: false
    property bool sorted: false
    property bool descending: false
    property bool lifted: false

    signal pressed
    signal menuWanted
    signal resized(real width)
    signal dragged(real x)
    signal dropped(real x)

    width: cell.column.width
    x: cell.column.x
    height: parent ? parent.height : 0
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: cell.column.title
    Accessible.description: !cell.sorted ? "" : cell.descending ? qsTr("Sorted, the highest first") : qsTr("Sorted, the lowest first")
    Accessible.focusable: true
    Accessible.focused: cell.current
    Accessible.onPressAction: cell.pressed()

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: 1
        color: cell.lifted || (area.containsMouse && cell.column.sortable) ? Theme.hover : "transparent"
    }

    PlainLabel {
        id: label

        readonly property real room: cell.width - 24 - (arrow.visible ? 16 : 0)

        x: cell.column.alignRight ? cell.width - 12 - width : 12
        width: Math.min(implicitWidth, room)
        height: parent.height
        text: cell.column.title
        muted: !cell.sorted
        size: Theme.fontSmall
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Icon {
        id: arrow

        visible: cell.sorted
        name: cell.descending ? "arrow-down" : "arrow-up"
        size: 12
        x: cell.column.alignRight ? label.x - 15 : label.x + label.width + 3
        anchors.verticalCenter: parent.verticalCenter
    }

    FocusRing {
        visible: cell.current
        gap: -2
    }

    MouseArea {
        id: area

        property real from: 0

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: event => area.from = event.x
        onPositionChanged: event => {
            if (area.pressed && (cell.lifted || Math.abs(event.x - area.from) > 8))
                cell.dragged(cell.x + event.x);
        }
        onReleased: event => {
            if (cell.lifted)
                cell.dropped(cell.x + event.x);
            else if (event.button === Qt.RightButton)
                cell.menuWanted();
            else if (area.containsMouse)
                cell.pressed();
        }
    }

    Rectangle {
        width: 1
        height: 16
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: edge.containsMouse || edge.pressed ? Theme.accent : Theme.border
    }

    MouseArea {
        id: edge

        width: 9
        height: parent.height
        x: parent.width - 5
        z: 1
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPositionChanged: event => {
            if (edge.pressed)
                cell.resized(edge.x + event.x);
        }
    }

    Tip {
        text: label.truncated ? cell.column.title : ""
        shown: area.containsMouse
    }
}
