// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Transmittal.Controls
import Transmittal.Models

/// One page in the navigation. Its base decides what screen readers call it: Qt 6.4 does not heed a role that is set.
T.TabButton {
    id: item

    required property string page
    required property string iconName
    required property string shortcut
    required property bool collapsed
    property double badge: 0
    property string badgeTip: ""
    property string badgeTone: "info"
    readonly property bool current: Navigation.page === item.page
    readonly property string badgeText: item.badge > 999 ? qsTr("999+") : Format.number(item.badge)

    objectName: "go." + item.page
    width: parent ? parent.width : 208
    height: 36
    checkable: false
    autoExclusive: false
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: item.text
    Accessible.description: item.badge > 0 ? item.badgeTip : ""
    Accessible.selected: item.current
    Accessible.onPressAction: item.clicked()
    Keys.onReturnPressed: item.clicked()
    Keys.onEnterPressed: item.clicked()
    onClicked: Navigation.go(item.page)

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: 8
            anchors.rightMargin: 8
            radius: Theme.radiusSmall
            color: item.current ? Theme.selection : item.down ? Theme.pressed : item.hovered ? Theme.hover : "transparent"

            FocusRing {
                visible: item.visualFocus
            }
        }

        Rectangle {
            visible: item.current
            x: 8
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: 18
            radius: 1
            color: Theme.accent
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            x: 20
            anchors.verticalCenter: parent.verticalCenter
            name: item.iconName
            color: item.current ? Theme.accent : Theme.text
        }

        PlainLabel {
            visible: !item.collapsed
            anchors.left: icon.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: counter.visible ? counter.width + 24 : 16
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            font.weight: item.current ? Font.DemiBold : Font.Medium
            Accessible.ignored: true
        }

        Rectangle {
            id: counter

            visible: item.badge > 0
            anchors.right: parent.right
            anchors.rightMargin: item.collapsed ? 6 : 18
            y: item.collapsed ? 3 : (parent.height - height) / 2
            width: Math.max(height, number.implicitWidth + (item.collapsed ? 6 : 10))
            height: item.collapsed ? 16 : 20
            radius: height / 2
            color: Theme.softTones[item.badgeTone]

            PlainLabel {
                id: number

                anchors.centerIn: parent
                text: item.badgeText
                color: Theme.tones[item.badgeTone]
                mono: true
                strong: true
                size: Theme.fontSmall
                Accessible.ignored: true
            }
        }
    }

    Tip {
        text: qsTr("%1 (%2)").arg(item.badge > 0 ? item.badgeTip : item.text).arg(Commands.keyText(item.shortcut))
        shown: item.hovered && (item.collapsed || item.badge > 0)
    }
}
