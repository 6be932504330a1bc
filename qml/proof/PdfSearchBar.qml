// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Widgets

/// Find in the document: text, count, forwards and backwards.
FocusScope {
    id: bar

    required property PdfSearch search

    signal closed

    function open() {
        visible = true;
        entry.forceActiveFocus();
        entry.selectAll();
    }
    function close() {
        visible = false;
        search.text = "";
        closed();
    }

    visible: false
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.unit : 0
    Keys.onEscapePressed: close()
    Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? search.previous() : search.next()
    Keys.onEnterPressed: search.next()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 3 * Theme.unit
        anchors.rightMargin: 2 * Theme.unit
        spacing: Theme.unit

        TextEntry {
            id: entry

            Layout.preferredWidth: 70 * Theme.unit
            focus: true
            placeholderText: qsTr("Find in the document")
            name: qsTr("Find in the document")
            onTextEdited: typing.restart()

            Timer {
                id: typing

                interval: 150
                onTriggered: bar.search.text = entry.text
            }
        }
        IconButton {
            iconName: "go-up"
            name: qsTr("Previous find")
            tip: qsTr("Previous find (Shift+F3)")
            enabled: bar.search.count > 0
            onClicked: bar.search.previous()
        }
        IconButton {
            iconName: "go-down"
            name: qsTr("Next find")
            tip: qsTr("Next find (F3)")
            enabled: bar.search.count > 0
            onClicked: bar.search.next()
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.leftMargin: 2 * Theme.unit
            muted: true
            text: {
                if (bar.search.text.trim().length < 2)
                    return "";
                if (bar.search.count > 0)
                    return qsTr("%1 of %2").arg(bar.search.current + 1).arg(bar.search.count);
                return bar.search.searching ? qsTr("Searching…") : qsTr("Not found");
            }
            Accessible.role: Accessible.StatusBar
            Accessible.name: text
        }
        IconButton {
            iconName: "window-close"
            name: qsTr("Close the search")
            tip: qsTr("Close (Esc)")
            onClicked: bar.close()
        }
    }
}
