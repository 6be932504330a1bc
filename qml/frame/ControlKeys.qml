// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Models

/// The keys that lists, their heads and forms handle themselves, for the overview of keys.
Item {
    component Told: Command {
        listed: false
        handledElsewhere: true
    }

    component InLists: Told {
        group: qsTr("Lists")
    }

    component OnHeads: Told {
        group: qsTr("Heads of columns")
    }

    InLists {
        commandId: "list.open"
        text: qsTr("Open the row")
        shortcut: "Enter"
    }

    InLists {
        commandId: "list.select"
        text: qsTr("Select the row, or not any more")
        shortcut: "Space"
    }

    InLists {
        commandId: "list.extend"
        text: qsTr("Select from row to row")
        shortcut: "Shift+Up, Shift+Down"
    }

    InLists {
        commandId: "list.step"
        text: qsTr("Go to another row without selecting it")
        shortcut: "Ctrl+Up, Ctrl+Down"
    }

    InLists {
        commandId: "list.selectAll"
        text: qsTr("Select all that match")
        shortcut: "Ctrl+A"
    }

    InLists {
        commandId: "list.copy"
        text: qsTr("Copy the selected rows")
        shortcut: "Ctrl+C"
    }

    InLists {
        commandId: "list.menu"
        text: qsTr("Open the menu of the row")
        shortcut: "Shift+F10, Menu"
    }

    OnHeads {
        commandId: "heads.step"
        text: qsTr("Go to another column")
        shortcut: "Left, Right"
    }

    OnHeads {
        commandId: "heads.sort"
        text: qsTr("Sort by the column, the other way round, as at first")
        shortcut: "Enter"
    }

    OnHeads {
        commandId: "heads.move"
        text: qsTr("Move the column")
        shortcut: "Alt+Left, Alt+Right"
    }

    OnHeads {
        commandId: "heads.widen"
        text: qsTr("Make the column narrower or wider")
        shortcut: "Ctrl+Left, Ctrl+Right"
    }

    OnHeads {
        commandId: "heads.menu"
        text: qsTr("Open the menu of the column")
        shortcut: "Shift+F10, Menu"
    }

    Told {
        commandId: "form.save"
        group: qsTr("Forms")
        text: qsTr("Save or send the form")
        shortcut: "Ctrl+Enter"
    }
}
