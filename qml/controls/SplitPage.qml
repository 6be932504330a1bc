// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// A list and, at its right, a pane on the one thing that is open. The pane's width is remembered; Esc closes it. On a
/// narrow page the pane covers the list.
FocusScope {
    id: split

    property Item list: null
    property Item detail: null
    property bool detailOpen: false
    property string settingsKey: ""
    property int minimumList: 420
    property int minimumDetail: 340
    property int wantedDetail: 460
    readonly property bool covering: split.width < split.minimumList + split.minimumDetail
    readonly property real detailWidth: {
        if (!split.detailOpen)
            return 0;
        if (split.covering)
            return split.width;
        return Math.max(split.minimumDetail, Math.min(split.wantedDetail, split.width - split.minimumList));
    }

    signal closed

    function closeDetail(): void {
        if (!split.detailOpen)
            return;
        split.detailOpen = false;
        if (split.list)
            split.list.forceActiveFocus();
        split.closed();
    }
    /// What Tab would reach first in it.
    function firstIn(slot: Item): Item {
        return slot.nextItemInFocusChain(true) ?? slot;
    }
    function resizeTo(width: real): void {
        split.wantedDetail = Math.round(Math.max(split.minimumDetail, Math.min(width, split.width - split.minimumList)));
        if (split.settingsKey !== "")
            Preferences.setValue(split.settingsKey, split.wantedDetail);
    }

    onListChanged: if (split.list)
        split.list.parent = listSlot
    onDetailChanged: if (split.detail)
        split.detail.parent = detailSlot
    Component.onCompleted: if (split.settingsKey !== "")
        split.wantedDetail = Preferences.value(split.settingsKey, split.wantedDetail)
    // F6, as in other programs with panes.
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F6 && split.detailOpen && !split.covering;
        if (event.accepted)
            (listSlot.activeFocus ? split.firstIn(detailSlot) : listSlot).forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onEscapePressed: event => {
        event.accepted = split.detailOpen;
        split.closeDetail();
    }

    FocusScope {
        id: listSlot

        visible: !(split.covering && split.detailOpen)
        width: split.width - split.detailWidth
        height: split.height
        // The list keeps the keyboard beside the pane, so that the next row is one key away.
        focus: !(split.covering && split.detailOpen)

        Binding {
            target: split.list
            property: "width"
            value: listSlot.width
        }
        Binding {
            target: split.list
            property: "height"
            value: listSlot.height
        }
    }

    FocusScope {
        id: detailSlot

        visible: split.detailOpen
        focus: split.covering && split.detailOpen
        x: split.width - split.detailWidth
        width: split.detailWidth
        height: split.height

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
        }
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.border
        }
        Binding {
            target: split.detail
            property: "width"
            value: detailSlot.width
        }
        Binding {
            target: split.detail
            property: "height"
            value: detailSlot.height
        }
    }

    Item {
        id: handle

        visible: split.detailOpen && !split.covering
        x: detailSlot.x - 4
        width: 8
        height: split.height
        activeFocusOnTab: true
        Accessible.role: Accessible.Splitter
        Accessible.name: qsTr("Width of the detail pane")
        Keys.onLeftPressed: split.resizeTo(split.detailWidth + 24)
        Keys.onRightPressed: split.resizeTo(split.detailWidth - 24)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 2
            height: parent.height
            color: Theme.focus
            visible: handle.activeFocus || grip.containsMouse || grip.pressed
        }

        MouseArea {
            id: grip

            anchors.fill: parent
            hoverEnabled: true
            preventStealing: true
            cursorShape: Qt.SplitHCursor
            onPositionChanged: event => {
                if (grip.pressed)
                    split.resizeTo(split.width - handle.mapToItem(split, event.x, 0).x);
            }
        }
    }
}
