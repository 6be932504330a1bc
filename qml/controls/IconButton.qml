// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// A button with an icon only. What it does stands in its name, which the tip shows as well.
PushButton {
    id: button

    required property string name

    kind: "flat"
    implicitWidth: Theme.controlHeight
    leftPadding: 8
    tip: button.name
    Accessible.name: button.name
    Accessible.description: button.enabled ? "" : qsTr("Not possible now")
}
