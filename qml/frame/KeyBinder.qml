// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Transmittal.Models

/// Makes the keys of all commands work; the key of one that cannot be done now says why.
Instantiator {
    id: binder

    model: CommandList {
        kind: CommandList.Bound
        active: true
    }
    delegate: Shortcut {
        required property Command command

        sequence: command ? command.shortcut : ""
        enabled: command !== null && command.enabled && command.here
        context: Qt.WindowShortcut
        onActivated: command.refusal === "" ? command.triggered() : Notices.warn(command.refusal)
    }
}
