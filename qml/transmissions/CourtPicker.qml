// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Chooses a court by its name, county or code.
Popup {
    id: picker

    required property Correction correction
    readonly property list<string> found: picker.opened ? picker.correction.courtsLike(search.text) : []

    signal chosen(string code)

    width: 380
    // The same however many are found: it must not jump while one types.
    height: 340
    padding: 8
    // Moves up where the window ends below the field.
    margins: 8
    focus: true
    onOpened: {
        search.clear();
        search.forceActiveFocus();
    }

    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.color: Theme.border
    }
    contentItem: ColumnLayout {
        spacing: 8

        TextEntry {
            id: search

            name: qsTr("Search for a court")
            placeholderText: qsTr("Name, county or code")
            iconName: "edit-find"
            Layout.fillWidth: true
            Keys.onDownPressed: list.forceActiveFocus()
            onAccepted: picker.take(list.currentIndex)
        }

        PlainLabel {
            visible: list.count === 0
            text: qsTr("No court like that is known here.")
            muted: true
            Layout.fillWidth: true
        }

        ListView {
            id: list

            visible: count > 0
            clip: true
            model: picker.found
            keyNavigationEnabled: true
            currentIndex: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Courts")
            Keys.onReturnPressed: picker.take(list.currentIndex)
            ScrollBar.vertical: ScrollLine {}

            delegate: ItemDelegate {
                id: court

                required property string modelData
                required property int index

                width: ListView.view.width
                height: Theme.rowHeight
                highlighted: ListView.isCurrentItem
                Accessible.role: Accessible.ListItem
                Accessible.name: court.modelData
                onClicked: picker.take(court.index)

                background: Rectangle {
                    color: court.highlighted ? Theme.selection : court.hovered ? Theme.hover : "transparent"
                    radius: Theme.radiusSmall
                }
                contentItem: PlainLabel {
                    text: court.modelData
                    Accessible.ignored: true
                }
            }
        }
    }

    function take(index: int): void {
        if (index < 0 || index >= picker.found.length)
            return;
        picker.chosen(picker.found[index].split(" ")[0]);
        picker.close();
    }
}
