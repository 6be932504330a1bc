// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// One line of a PropertyList.
FocusScope {
    id: row

    required property string label
    property string value: ""
    property string status: ""
    property bool mono: false
    property bool copyable: false
    property int labelWidth: 132
    property bool copied: false

    implicitHeight: Math.max(28, caption.implicitHeight + 10, words.implicitHeight + 10)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(row.label).arg(row.status !== "" ? chip.word : row.value)

    HoverHandler {
        id: pointer
    }

    PlainLabel {
        id: caption

        y: 5
        width: row.labelWidth
        text: row.label
        muted: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    StatusChip {
        id: chip

        x: row.labelWidth + 8
        y: 3
        status: row.status
    }

    PlainLabel {
        id: words

        visible: row.status === ""
        x: row.labelWidth + 8
        y: 5
        width: row.width - x - (row.copyable ? 28 : 0)
        text: row.value === "" ? "–" : row.value
        muted: row.value === ""
        mono: row.mono
        wrapMode: Text.Wrap
        maximumLineCount: 12
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    IconButton {
        objectName: "copy"
        visible: row.copyable && row.value !== ""
        opacity: pointer.hovered || activeFocus ? 1 : 0
        anchors.right: parent.right
        width: 24
        height: 24
        y: 2
        leftPadding: 4
        name: row.copied ? qsTr("Copied") : qsTr("Copy %1").arg(row.label)
        iconName: row.copied ? "checkmark" : "edit-copy"
        onClicked: {
            Clipboard.copy(row.value);
            row.copied = true;
            again.restart();
        }

        Timer {
            id: again

            interval: 1500
            onTriggered: row.copied = false
        }
    }
}
