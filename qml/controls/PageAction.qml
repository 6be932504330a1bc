// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls

/// An action at the right of a page's header.
Action {
    id: action

    /// "normal", "primary", "danger" or "flat", as of PushButton
    property string kind: "normal"
    property string iconName: ""
    property string tip: ""
    property bool busy: false
    property bool shown: true
}
