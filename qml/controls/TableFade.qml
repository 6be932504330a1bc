// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// What goes on at a side of a DataTable fades there: a number that is cut must not look like a shorter one.
Rectangle {
    id: fade

    required property bool atLeft

    z: 1
    width: 28
    gradient: Gradient {
        orientation: Gradient.Horizontal
        GradientStop {
            position: 0
            color: fade.atLeft ? Theme.surface : "transparent"
        }
        GradientStop {
            position: 1
            color: fade.atLeft ? "transparent" : Theme.surface
        }
    }
}
