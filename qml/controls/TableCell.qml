// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Window
import Transmittal.Controls
import Transmittal.Models

/// One cell of a DataTable. It is made a few hundred times and used again while scrolling, so it has few parts.
Rectangle {
    id: cell

    required property int row
    required property int column
    required property string text
    required property string kind
    required property string status
    required property string tip
    required property double rowId
    required property bool alignRight
    required property bool stale
    required property string columnTitle
    property bool hovered: false
    property bool picked: false
    property bool current: false
    property bool focused: false
    /// Kept by the view for a later row: it is not painted, but a screen reader would still find it.
    property bool pooled: false

    readonly property bool chip: cell.status !== ""
    readonly property int iconPixels: cell.chip ? Math.ceil(14 * Screen.devicePixelRatio) : 1
    readonly property string tone: cell.chip ? StatusLook.tone(cell.status) : ""
    readonly property bool mono: cell.kind === "mono" || cell.kind === "number" || cell.kind === "money"
    /// What a tip says: more than fits, or what was cut.
    readonly property string hint: cell.tip !== "" ? cell.tip : label.truncated ? cell.text : ""

    color: cell.picked ? Theme.selection : cell.hovered ? Theme.hover : Theme.surface
    TableView.onPooled: cell.pooled = true
    TableView.onReused: cell.pooled = false
    Accessible.ignored: cell.pooled
    Accessible.role: Accessible.Cell
    Accessible.name: qsTr("%1: %2").arg(cell.columnTitle).arg(cell.text)
    Accessible.description: cell.tip
    Accessible.selectable: true
    Accessible.selected: cell.picked
    Accessible.focusable: true
    Accessible.focused: cell.focused && cell.column === 0

    Rectangle {
        visible: cell.chip
        x: 6
        y: (cell.height - height) / 2
        width: Math.min(label.implicitWidth + 30, cell.width - 10)
        height: 22
        radius: Theme.radiusSmall
        color: cell.chip ? Theme.softTones[cell.tone] : "transparent"
    }

    Image {
        visible: cell.chip
        source: cell.chip ? Icons.source(StatusLook.icon(cell.status), Theme.tones[cell.tone]) : ""
        sourceSize.width: cell.iconPixels
        sourceSize.height: cell.iconPixels
        width: 14
        height: 14
        x: 12
        y: (cell.height - height) / 2
        Accessible.ignored: true
    }

    Text {
        id: label

        x: cell.chip ? 31 : 12
        width: cell.width - x - 12
        height: cell.height
        text: PlainText.line(cell.text)
        textFormat: Text.PlainText
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: cell.alignRight ? Text.AlignRight : Text.AlignLeft
        color: cell.chip ? Theme.tones[cell.tone] : cell.stale ? Theme.muted : Theme.text
        font.family: cell.mono ? Theme.monoFamily : Theme.fontFamily
        font.pixelSize: cell.chip ? Theme.fontSmall : Theme.fontBase
        font.weight: cell.chip ? Font.Medium : Font.Normal
        // Fainter than muted it would be hard to read.
        font.italic: cell.stale
        font.preferShaping: !cell.mono
        Accessible.ignored: true
    }
}
