// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Widgets

/// One page of a document as a sheet of paper: its picture, what is selected and found on it, and its text for
/// screen readers.
Rectangle {
    id: sheet

    required property PdfDocument document
    required property int page
    property PdfSearch search: null
    readonly property string selectedText: picture.selectedText
    readonly property bool painted: picture.status === PdfPageItem.Ready

    signal selectionBegun

    function selectAll() {
        picture.selectAll();
    }
    function clearSelection() {
        picture.clearSelection();
    }

    color: "white"
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Page %1 of %2").arg(page + 1).arg(document.pageCount)
    Accessible.description: picture.text

    PdfPageItem {
        id: picture

        anchors.fill: parent
        anchors.margins: 1
        document: sheet.document
        page: sheet.page
    }

    PdfMarks {
        anchors.fill: picture
        search: sheet.search
        page: sheet.page
        selection: picture.selection
    }

    BusyIndicator {
        anchors.centerIn: parent
        running: picture.status === PdfPageItem.Loading && patience.elapsed
        visible: running
        Accessible.ignored: true

        Timer {
            id: patience

            property bool elapsed: false

            interval: 150
            running: picture.status === PdfPageItem.Loading
            onRunningChanged: elapsed = false
            onTriggered: elapsed = true
        }
    }

    PlainLabel {
        anchors.centerIn: parent
        width: parent.width - 8 * Theme.unit
        visible: picture.status === PdfPageItem.Failed
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: "#5b6570"
        text: qsTr("This page cannot be shown. The others can.")
    }

    MouseArea {
        property point from

        anchors.fill: picture
        hoverEnabled: true
        preventStealing: true
        cursorShape: picture.isText(Qt.point(mouseX, mouseY)) ? Qt.IBeamCursor : Qt.ArrowCursor
        onPressed: mouse => {
            from = Qt.point(mouse.x, mouse.y);
            sheet.selectionBegun();
        }
        onPositionChanged: mouse => {
            if (pressed)
                picture.select(from, Qt.point(mouse.x, mouse.y));
        }
        onDoubleClicked: mouse => picture.selectWord(Qt.point(mouse.x, mouse.y))
    }
}
