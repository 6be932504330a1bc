// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// Around the current row of a DataTable while the keyboard is there. It goes with its row, wherever that comes to stand.
Rectangle {
    id: ring

    required property TableModel model
    required property double currentId
    required property bool shown
    property int row: -1

    function follow(): void {
        ring.row = ring.currentId > 0 ? ring.model.rowOf(ring.currentId) : -1;
    }

    z: 2
    visible: ring.row >= 0 && ring.shown
    y: ring.row * Theme.rowHeight
    height: Theme.rowHeight - 1
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    onCurrentIdChanged: ring.follow()
    Component.onCompleted: ring.follow()

    // The number of rows may stay the same while they move.
    Connections {
        target: ring.model

        function onRowsInserted(): void {
            ring.follow();
        }
        function onRowsRemoved(): void {
            ring.follow();
        }
        function onRowsMoved(): void {
            ring.follow();
        }
        function onModelReset(): void {
            ring.follow();
        }
    }
}
