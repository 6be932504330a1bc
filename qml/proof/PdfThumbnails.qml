// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Widgets

/// Small pictures of all pages; choosing one goes there.
FocusScope {
    id: thumbnails

    required property PdfDocument document
    required property int currentPage

    signal chosen(page: int)

    implicitWidth: 34 * Theme.unit
    onCurrentPageChanged: list.positionViewAtIndex(currentPage, ListView.Contain)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.border
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.rightMargin: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        model: thumbnails.document.pageCount
        topMargin: 3 * Theme.unit
        bottomMargin: 3 * Theme.unit
        spacing: 2 * Theme.unit
        currentIndex: thumbnails.currentPage
        boundsBehavior: Flickable.StopAtBounds
        Keys.onUpPressed: thumbnails.chosen(Math.max(0, thumbnails.currentPage - 1))
        Keys.onDownPressed: thumbnails.chosen(Math.min(count - 1, thumbnails.currentPage + 1))
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pages")
        ScrollBar.vertical: ScrollLine {}

        delegate: ItemDelegate {
            id: entry

            required property int index
            readonly property bool current: index === thumbnails.currentPage
            readonly property size paper: thumbnails.document.pageSize(index)

            width: ListView.view.width
            height: picture.height + number.height + 4 * Theme.unit
            padding: 0
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Page %1").arg(index + 1)
            Accessible.selected: current
            onClicked: thumbnails.chosen(index)
            background: Rectangle {
                anchors.fill: parent
                anchors.leftMargin: 2 * Theme.unit
                anchors.rightMargin: 2 * Theme.unit
                radius: Theme.radiusSmall
                color: entry.current ? Theme.selection : entry.hovered ? Theme.hover : "transparent"
                border.width: list.activeFocus && entry.current ? 2 : 0
                border.color: Theme.focus
            }
            contentItem: Item {
                Rectangle {
                    id: picture

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.unit
                    width: 22 * Theme.unit
                    height: Math.min(width * 2, Math.round(width * entry.paper.height / entry.paper.width))
                    color: "white"
                    border.color: Theme.border

                    PdfPageItem {
                        anchors.fill: parent
                        anchors.margins: 1
                        document: thumbnails.document
                        page: entry.index
                        thumbnail: true
                        Accessible.ignored: true
                    }
                }
                PlainLabel {
                    id: number

                    anchors.top: picture.bottom
                    anchors.topMargin: Theme.unit
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Theme.fontSmall
                    muted: !entry.current
                    strong: entry.current
                    text: entry.index + 1
                    Accessible.ignored: true
                }
            }
        }
    }
}
