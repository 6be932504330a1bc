// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// Short fields side by side where there is room.
GridLayout {
    id: grid

    property int most: 2

    Layout.fillWidth: true
    columns: Math.max(1, Math.min(grid.most, Math.floor(grid.width / 230)))
    columnSpacing: 4 * Theme.unit
    rowSpacing: 4 * Theme.unit
}
