// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What waits on a person, a tile each; a tile opens the list of just those.
Flow {
    id: tiles

    required property OverviewFigures figures

    readonly property int columns: Math.max(1, Math.min(figures.count, Math.floor((width + spacing) / (160 + spacing))))

    spacing: Theme.unit * 3
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What waits on a person")

    Repeater {
        model: tiles.figures.count

        Tile {
            id: tile

            required property int index
            readonly property overviewTile entry: tiles.figures.tiles[index] ?? null

            width: Math.floor((tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns)
            text: entry.title
            value: entry.countText
            note: entry.count > 0 && !isNaN(entry.oldest) ? qsTr("oldest %1").arg(Format.ago(entry.oldest, Session.lastRead)) : ""
            iconName: entry.kind === "due" ? "appointment-new" : StatusLook.icon(entry.kind)
            tone: entry.count === 0 ? "idle" : entry.kind === "due" ? "warn" : StatusLook.tone(entry.kind)
            Accessible.description: entry.meaning
            onClicked: Navigation.go("transmissions", entry.filter)

            Tip {
                text: tile.entry.meaning
                shown: tile.hovered || tile.visualFocus
            }
        }
    }
}
