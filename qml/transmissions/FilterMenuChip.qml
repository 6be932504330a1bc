// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls

/// A filter with a closed list of values: a chip that opens a menu of them.
FilterChip {
    id: chip

    /// What is chosen; empty: no filter.
    property string chosen: ""
    property list<string> values
    property list<string> titles
    /// How it is said when it is none of the values: filters that were saved and links may bring others.
    property string otherwise: chip.chosen

    signal picked(string value)

    value: chip.chosen === "" ? "" : chip.titles[chip.values.indexOf(chip.chosen)] ?? chip.otherwise
    removable: chip.chosen !== ""
    onRemoved: chip.picked("")
    onClicked: menu.open()

    DropMenu {
        id: menu

        y: chip.height + 4

        Repeater {
            model: chip.titles

            delegate: DropMenuItem {
                required property string modelData
                required property int index

                text: modelData
                checkable: true
                checked: chip.chosen === chip.values[index]
                onTriggered: chip.picked(chip.chosen === chip.values[index] ? "" : chip.values[index])
            }
        }
    }
}
