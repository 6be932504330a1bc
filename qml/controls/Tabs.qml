// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Transmittal.Controls

/// Parts of a page or pane, one shown at a time. `titles` are the words; `current` the one that is on. Left and Right move.
FocusScope {
    id: tabs

    required property list<string> titles
    property int current: 0

    implicitHeight: 36
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.PageTabList
    Keys.onLeftPressed: tabs.go(tabs.current - 1)
    Keys.onRightPressed: tabs.go(tabs.current + 1)

    function go(place: int): void {
        tabs.current = Math.max(0, Math.min(tabs.titles.length - 1, place));
        const tab = repeater.itemAt(tabs.current);
        if (tab)
            tab.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }

    Row {
        id: row

        height: parent.height
        spacing: 4

        Repeater {
            id: repeater

            model: tabs.titles

            // Its base decides what screen readers call it.
            T.TabButton {
                id: tab

                required property string modelData
                required property int index
                readonly property bool on: tabs.current === tab.index

                height: row.height
                // Of the bold words, so that nothing moves when another tab is chosen.
                implicitWidth: Math.ceil(bold.advanceWidth) + 20
                text: tab.modelData
                focus: tab.on
                focusPolicy: tab.on ? Qt.StrongFocus : Qt.ClickFocus
                checkable: false
                autoExclusive: false
                hoverEnabled: true
                Accessible.role: Accessible.PageTab
                Accessible.name: tab.text
                Accessible.selected: tab.on
                Accessible.onPressAction: tabs.current = tab.index
                onClicked: tabs.current = tab.index

                TextMetrics {
                    id: bold

                    text: tab.text
                    font.family: label.font.family
                    font.pixelSize: label.font.pixelSize
                    font.weight: Font.DemiBold
                }

                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: 3
                        radius: Theme.radiusSmall
                        color: tab.hovered ? Theme.hover : "transparent"

                        FocusRing {
                            visible: tab.visualFocus
                            gap: 0
                        }
                    }

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: 2
                        color: tab.on ? Theme.accent : "transparent"
                    }
                }
                contentItem: PlainLabel {
                    id: label

                    text: tab.text
                    horizontalAlignment: Text.AlignHCenter
                    muted: !tab.on
                    font.weight: tab.on ? Font.DemiBold : Font.Normal
                    Accessible.ignored: true
                }
            }
        }
    }
}
