// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// A group of fields under a heading.
Card {
    id: group

    property string text: ""
    default property alias fields: column.data

    Layout.fillWidth: true

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 4 * Theme.unit

        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: -2 * Theme.unit
            visible: group.text !== ""
            text: group.text
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
