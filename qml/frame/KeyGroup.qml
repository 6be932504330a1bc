// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// A heading between the keys.
PlainLabel {
    id: group

    required property string section

    height: 36
    verticalAlignment: Text.AlignBottom
    bottomPadding: 6
    text: group.section
    strong: true
    muted: true
    size: Theme.fontSmall
    Accessible.role: Accessible.Heading
}
