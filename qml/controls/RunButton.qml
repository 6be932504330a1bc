// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls

/// Starts what takes a while, and stops it while it runs. It is one button, so that the keyboard stays on it.
PushButton {
    id: button

    required property bool running
    required property string startText
    property string startIcon: ""
    property string startTip: ""
    /// Why it cannot be started now; empty when it can.
    property string startRefusal: ""

    signal started
    signal stopped

    text: button.running ? qsTr("Stop") : button.startText
    iconName: button.running ? "media-playback-stop" : button.startIcon
    tip: button.running ? "" : button.startTip
    refusal: button.running ? "" : button.startRefusal
    onClicked: button.running ? button.stopped() : button.started()
    // Told, a double click counts as one press: its second half would stop what the first has begun.
    onDoubleClicked: {}
}
