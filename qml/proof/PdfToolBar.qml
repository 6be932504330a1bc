// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// Everything that can be done with a document, at the top of it. What cannot be done is greyed.
Rectangle {
    id: bar

    required property string title
    required property bool ready
    required property bool saving
    required property bool printing
    required property PdfPages pages
    required property int pageCount
    property bool thumbnails: false
    property bool closable: true

    signal printAsked
    signal saveAsked
    signal findAsked
    signal thumbnailsAsked
    signal closeAsked

    implicitHeight: 11 * Theme.unit
    color: Theme.raised

    // Clicks leave the keyboard with the pages; Tab reaches the buttons.
    component Tool: IconButton {
        focusPolicy: Qt.TabFocus

        Rectangle {
            anchors.fill: parent
            z: -2
            visible: parent.checked
            radius: Theme.radiusSmall
            color: Theme.selection
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: 2 * Theme.unit
        spacing: Theme.unit

        Tool {
            iconName: "view-list-details"
            name: qsTr("Page thumbnails")
            tip: qsTr("Page thumbnails (F4)")
            checked: bar.thumbnails
            enabled: bar.ready
            onClicked: bar.thumbnailsAsked()
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.minimumWidth: 20 * Theme.unit
            Layout.leftMargin: Theme.unit
            strong: true
            elide: Text.ElideRight
            text: bar.title
        }
        PlainLabel {
            visible: bar.ready
            muted: true
            text: qsTr("Page %1 of %2").arg(bar.pages.currentPage + 1).arg(bar.pageCount)
        }
        Item {
            implicitWidth: 2 * Theme.unit
        }
        Tool {
            iconName: "list-remove"
            name: qsTr("Zoom out")
            tip: qsTr("Zoom out (Ctrl+−)")
            enabled: bar.ready && bar.pages.zoom > 0.26
            onClicked: bar.pages.zoomOut()
        }
        PlainLabel {
            Layout.preferredWidth: 11 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            muted: !bar.ready
            text: qsTr("%1 %").arg(Math.round(bar.pages.zoom * 100))
            Accessible.name: qsTr("Zoom %1 percent").arg(Math.round(bar.pages.zoom * 100))
        }
        Tool {
            iconName: "list-add"
            name: qsTr("Zoom in")
            tip: qsTr("Zoom in (Ctrl++)")
            enabled: bar.ready && bar.pages.zoom < 3.99
            onClicked: bar.pages.zoomIn()
        }
        Tool {
            iconName: "zoom-fit-width"
            name: qsTr("Fit the width")
            tip: qsTr("Fit the width (Ctrl+1)")
            checked: bar.pages.fit === "width"
            enabled: bar.ready
            onClicked: bar.pages.fit = "width"
        }
        Tool {
            iconName: "zoom-fit-best"
            name: qsTr("Fit the page")
            tip: qsTr("Fit the page (Ctrl+0)")
            checked: bar.pages.fit === "page"
            enabled: bar.ready
            onClicked: bar.pages.fit = "page"
        }
        Item {
            implicitWidth: 2 * Theme.unit
        }
        Tool {
            iconName: "edit-find"
            name: qsTr("Find")
            tip: qsTr("Find in the document (Ctrl+F)")
            enabled: bar.ready
            onClicked: bar.findAsked()
        }
        PushButton {
            focusPolicy: Qt.TabFocus
            iconName: "document-save"
            text: qsTr("Save as PDF…")
            enabled: bar.ready && !bar.saving
            busy: bar.saving
            tip: qsTr("Save as PDF (Ctrl+S)")
            onClicked: bar.saveAsked()
        }
        PushButton {
            focusPolicy: Qt.TabFocus
            iconName: "document-print"
            kind: "primary"
            text: qsTr("Print…")
            enabled: bar.ready && !bar.printing
            busy: bar.printing
            tip: qsTr("Print (Ctrl+P)")
            onClicked: bar.printAsked()
        }
        Tool {
            visible: bar.closable
            iconName: "window-close"
            name: qsTr("Close")
            tip: qsTr("Close (Esc)")
            onClicked: bar.closeAsked()
        }
    }
}
