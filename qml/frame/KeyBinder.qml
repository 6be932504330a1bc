// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Transmittal.Models

/// Makes the keys of all commands work.
Instantiator {
    id: binder

    model: CommandList {
        kind: CommandList.Bound
        active: true
    }
    delegate: Shortcut {
        required property Command command

        sequence: command ? command.shortcut : ""
        enabled: command !== null && command.enabled
        context: Qt.WindowShortcut
        onActivated: command.triggered()
    }
}
