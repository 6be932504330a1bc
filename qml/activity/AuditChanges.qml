// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What was before and what after, side by side; what changed is marked by a sign, not by colour alone.
Column {
    id: table

    required property list<auditChange> changes

    readonly property real nameWidth: Math.min(130, width * 0.3)
    readonly property real valueWidth: (width - nameWidth - 2 * Theme.unit * 2) / 2

    visible: changes.length > 0
    spacing: 0
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Before and after")

    component Cell: PlainLabel {
        topPadding: 5
        bottomPadding: 5
        wrapMode: Text.Wrap
        maximumLineCount: 8
        elide: Text.ElideRight
        verticalAlignment: Text.AlignTop
        Accessible.ignored: true
    }

    Row {
        spacing: Theme.unit * 2

        Cell {
            width: table.nameWidth
            text: qsTr("Field")
            muted: true
            size: Theme.fontSmall
        }

        Cell {
            width: table.valueWidth
            text: qsTr("Before")
            muted: true
            size: Theme.fontSmall
        }

        Cell {
            width: table.valueWidth
            text: qsTr("After")
            muted: true
            size: Theme.fontSmall
        }
    }

    Repeater {
        model: table.changes.length

        Rectangle {
            id: line

            required property int index
            readonly property auditChange change: table.changes[index] ?? null

            width: table.width
            height: cells.height + 1
            color: "transparent"
            Accessible.role: Accessible.Row
            Accessible.name: line.change.changed
                             ? qsTr("%1 changed from %2 to %3").arg(line.change.field).arg(line.change.before).arg(line.change.after)
                             : qsTr("%1: before %2, after %3").arg(line.change.field).arg(line.change.before).arg(line.change.after)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }

            Row {
                id: cells

                y: 1
                spacing: Theme.unit * 2

                Cell {
                    width: table.nameWidth
                    text: line.change.field
                    muted: true
                }

                Cell {
                    width: table.valueWidth
                    text: line.change.before === "" ? "–" : line.change.before
                    muted: !line.change.hadBefore || line.change.changed
                    font.strikeout: line.change.changed && line.change.before !== ""
                }

                Cell {
                    width: table.valueWidth
                    text: line.change.after === "" ? "–" : line.change.after
                    strong: line.change.changed
                    muted: !line.change.hasAfter
                }
            }
        }
    }
}
