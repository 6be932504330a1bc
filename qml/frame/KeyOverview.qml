// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// All keys, by what they are for.
DialogFrame {
    id: overview

    title: qsTr("Keys")
    acceptText: ""
    rejectText: qsTr("Close")
    width: Math.min(620, parent ? parent.width - 48 : 620)
    onAboutToShow: search.clear()
    onOpened: search.forceActiveFocus()

    CommandList {
        id: commands

        kind: CommandList.Keys
        active: overview.visible
        query: search.text
    }

    Column {
        width: parent.width
        spacing: 12

        SearchEntry {
            id: search

            width: parent.width
            name: qsTr("Search the keys")
        }

        ListView {
            id: list

            objectName: "keyList"
            width: parent.width
            height: Math.max(200, Math.min(420, overview.parent ? overview.parent.height - 300 : 420))
            clip: true
            model: commands
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollLine {}
            section.property: "group"
            section.delegate: KeyGroup {
                width: list.width
            }
            delegate: KeyRow {
                width: list.width
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Keys")

            PlainLabel {
                visible: list.count === 0
                anchors.centerIn: parent
                text: qsTr("No key does that.")
                muted: true
            }
        }
    }
}
