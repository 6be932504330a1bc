// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Models

/// Brings the keyboard to the control of a field when its form points at that.
QtObject {
    id: goes

    required property FormEntry entry
    required property Item control
    // Inside, not the base: Qt 6.4 runs what a Connections holds in the context of the file that uses it, and crashes.
    readonly property Connections connections: Connections {
        target: goes.entry

        function onPointedAt(): void {
            goes.control.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
