// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// One cell of a DataTable. It is made a few hundred times and used again while scrolling, so it has few parts and
/// fewer bindings: what it shows is put together by CellFace.
CellFace {
    id: cell

    theme: Theme
    TableView.onPooled: cell.pooled = true
    TableView.onReused: cell.pooled = false
    Accessible.ignored: cell.pooled
    Accessible.role: Accessible.Cell
    Accessible.name: qsTr("%1: %2").arg(cell.title).arg(cell.text)
    Accessible.description: cell.tip
    Accessible.selectable: true
    Accessible.selected: cell.picked
    Accessible.focusable: true
    Accessible.focused: cell.focused

    Rectangle {
        visible: cell.chip
        x: 6
        y: (cell.height - height) / 2
        width: cell.chipWidth
        height: 22
        radius: Theme.radiusSmall
        color: cell.chipColour
    }

    Image {
        visible: cell.chip
        source: cell.chipIcon
        sourceSize.width: cell.iconPixels
        sourceSize.height: cell.iconPixels
        width: Theme.iconSmall
        height: Theme.iconSmall
        x: 12
        y: (cell.height - height) / 2
        Accessible.ignored: true
    }

    Text {
        x: cell.lineX
        height: cell.height
        text: cell.line
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        color: cell.ink
        font: cell.font
        Accessible.ignored: true
    }
}
