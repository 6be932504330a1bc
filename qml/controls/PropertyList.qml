// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Labels and values of one thing, below one another: [{label, value, mono, copyable, status}].
FocusScope {
    id: list

    required property var properties
    property int labelWidth: 132

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.List

    Column {
        id: column

        width: parent.width

        Repeater {
            model: list.properties

            PropertyRow {
                required property var modelData

                width: column.width
                labelWidth: Math.min(list.labelWidth, list.width * 0.45)
                label: modelData.label
                value: modelData.value ?? ""
                mono: modelData.mono ?? false
                copyable: modelData.copyable ?? false
                status: modelData.status ?? ""
            }
        }
    }
}
