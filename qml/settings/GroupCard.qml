// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// A group of fields under a heading.
Card {
    id: group

    property string title
    property string text
    default property alias fields: column.data

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: group.title

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 4 * Theme.unit

        ColumnLayout {
            Layout.fillWidth: true
            visible: group.title !== ""
            spacing: Theme.unit

            SectionTitle {
                Layout.fillWidth: true
                text: group.title
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: group.text !== ""
                text: group.text
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
}
