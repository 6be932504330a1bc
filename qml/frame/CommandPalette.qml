// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// Everything that can be done, by name: typed, chosen with the arrows, done with Enter. What cannot be done now says why.
Popup {
    id: palette

    property string chosen: ""
    // Rows that slide under a pointer at rest are not chosen by it.
    property bool pointerMoved: false

    function choose(): void {
        const row = list.currentItem as CommandRow;
        if (row && row.refusal !== "")
            return;
        palette.chosen = row?.commandId ?? "";
        palette.close();
    }

    parent: Overlay.overlay
    x: (parent.width - width) / 2
    y: Math.min(96, parent.height / 8)
    width: Math.min(600, parent.width - 48)
    height: Math.min(440, parent.height - 2 * y)
    modal: true
    focus: true
    padding: 8
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onAboutToShow: {
        palette.chosen = "";
        palette.pointerMoved = false;
        query.clear();
        list.currentIndex = 0;
    }
    onOpened: query.forceActiveFocus()
    // Afterwards, since closing gives the focus back to where it was.
    onClosed: if (palette.chosen !== "")
        Commands.choose(palette.chosen)

    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.color: Theme.border
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Commands")
    }

    CommandList {
        id: commands

        active: palette.visible
        query: query.text
        onCountChanged: list.currentIndex = 0
        onQueryChanged: {
            palette.pointerMoved = false;
            list.currentIndex = 0;
        }
    }

    contentItem: Item {
        TextEntry {
            id: query

            width: parent.width
            implicitHeight: 40
            iconName: "edit-find"
            placeholderText: qsTr("What do you want to do?")
            maximumLength: 100
            onAccepted: palette.choose()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
                if (event.accepted)
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + (event.key === Qt.Key_PageDown ? 8 : -8)));
            }
        }

        ListView {
            id: list

            anchors.top: query.bottom
            anchors.topMargin: 8
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            model: commands
            keyNavigationWraps: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollLine {}

            HoverHandler {
                property point last

                onPointChanged: {
                    palette.pointerMoved = palette.pointerMoved || (last.x > 0 && point.scenePosition !== last);
                    last = point.scenePosition;
                }
            }

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands that fit")
            delegate: CommandRow {
                width: list.width
                current: ListView.isCurrentItem
                onHoveredChanged: if (hovered && palette.pointerMoved)
                    list.currentIndex = index
                onClicked: palette.choose()
            }
        }

        PlainLabel {
            visible: list.count === 0
            anchors.centerIn: list
            text: qsTr("Nothing of that name can be done here.")
            muted: true
        }
    }
}
