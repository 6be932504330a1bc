// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// One tab of the page: made when first shown, kept from then on.
Loader {
    id: slot

    required property bool shown
    property bool wanted: false

    anchors.fill: parent
    active: wanted
    visible: shown
    focus: shown
    onShownChanged: if (shown)
        wanted = true
    Component.onCompleted: if (shown)
        wanted = true
}
