// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// What does not fit into the cell of a DataTable below the pointer, after a while.
Item {
    id: hint

    property TableCell cell: null
    property double rowId: 0
    property bool shown: false
    /// The row may have gone meanwhile, without the pointer having moved, and the cell may show another one.
    readonly property bool stands: hint.shown && hint.cell !== null && !hint.cell.pooled && hint.cell.rowId === hint.rowId

    /// Where the pointer is now, in the table's coordinates; null for no cell.
    function point(cell: TableCell, rowId: double, x: real, y: real): void {
        if (cell === hint.cell && rowId === hint.rowId)
            return;
        hint.cell = cell;
        hint.rowId = rowId;
        hint.shown = false;
        hint.x = x;
        hint.y = y;
        pause.restart();
    }

    Timer {
        id: pause

        interval: 600
        onTriggered: hint.shown = hint.cell !== null
    }

    Tip {
        objectName: "cellTip"
        text: hint.stands ? PlainText.line(hint.cell.hint) : ""
        shown: hint.stands
        delay: 0
    }
}
