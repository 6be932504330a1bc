// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The pages, with what waits on a person beside each.
Rectangle {
    id: bar

    required property bool collapsed

    signal toggled

    width: bar.collapsed ? 56 : 208
    color: Theme.sunken
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navigation")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.border
    }

    Item {
        id: heading

        width: parent.width
        height: 56

        IconButton {
            id: collapse

            x: 12
            anchors.verticalCenter: parent.verticalCenter
            name: bar.collapsed ? qsTr("Widen the navigation") : qsTr("Narrow the navigation")
            iconName: "application-menu"
            onClicked: bar.toggled()
        }

        PlainLabel {
            visible: !bar.collapsed
            anchors.left: collapse.right
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Transmittal")
            strong: true
            size: Theme.fontLarge
        }
    }

    Column {
        anchors.top: heading.bottom
        width: parent.width
        spacing: 2

        NavigationItem {
            page: "overview"
            text: qsTr("Overview")
            iconName: "overview"
            shortcut: "Ctrl+1"
            collapsed: bar.collapsed
        }

        NavigationItem {
            page: "transmissions"
            text: qsTr("Transmissions")
            iconName: "document-send"
            shortcut: "Ctrl+2"
            collapsed: bar.collapsed
            badge: DeskStatus.waitingOnPerson
            badgeTip: qsTr("%n wait for a person", "", DeskStatus.waitingOnPerson)
            badgeTone: "bad"
        }

        NavigationItem {
            page: "activity"
            text: qsTr("Activity")
            iconName: "view-history"
            shortcut: "Ctrl+3"
            collapsed: bar.collapsed
            badge: DeskStatus.unreadNotifications
            badgeTip: qsTr("%n unread notification(s)", "", DeskStatus.unreadNotifications)
            badgeTone: "info"
        }

        NavigationItem {
            page: "settings"
            text: qsTr("Settings")
            iconName: "configure"
            shortcut: "Ctrl+4"
            collapsed: bar.collapsed
        }
    }
}
