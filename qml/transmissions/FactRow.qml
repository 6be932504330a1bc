// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// A fact and its name, the name at the left.
RowLayout {
    id: row

    required property string label
    property string value: ""
    property string problem: ""
    property bool mono: false
    property bool masked: false
    property bool strong: false

    spacing: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: row.value === "" ? qsTr("%1: missing").arg(row.label) : qsTr("%1: %2").arg(row.label).arg(row.value)
    Accessible.description: row.problem

    PlainLabel {
        text: row.label
        muted: true
        wrapMode: Text.Wrap
        // As high as a line of codes, so that lines of either face are equally far apart.
        verticalAlignment: Text.AlignTop
        Layout.minimumHeight: 18
        Layout.preferredWidth: 132
        Layout.maximumWidth: 132
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        RowLayout {
            spacing: 6

            Icon {
                visible: row.problem !== ""
                name: "dialog-error"
                color: Theme.bad
                size: Theme.iconSmall
            }

            PlainLabel {
                text: row.value === "" ? qsTr("missing") : row.value
                mono: row.mono && row.value !== ""
                muted: row.value === ""
                strong: row.strong
                color: row.problem !== "" ? Theme.bad : row.value === "" ? Theme.muted : Theme.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        PlainLabel {
            visible: row.problem !== ""
            text: row.problem
            color: Theme.bad
            size: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
