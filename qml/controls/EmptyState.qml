// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// Nothing is here: says what would be, and how it comes.
FocusScope {
    id: notice

    property string iconName: "view-list-details"
    property string title: qsTr("Nothing here yet")
    property string text: ""
    property string actionText: ""
    property string tone: "idle"

    signal acted

    implicitWidth: 360
    implicitHeight: column.implicitHeight + 32
    Accessible.role: Accessible.Grouping
    Accessible.name: notice.title
    Accessible.description: notice.text

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 32, 440)
        spacing: 8

        Rectangle {
            width: 48
            height: 48
            radius: 24
            color: Theme.softTones[notice.tone]
            anchors.horizontalCenter: parent.horizontalCenter

            Icon {
                anchors.centerIn: parent
                name: notice.iconName
                size: 22
                color: Theme.tones[notice.tone]
            }
        }

        Item {
            width: 1
            height: 4
        }

        SectionTitle {
            width: parent.width
            text: notice.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        PlainLabel {
            width: parent.width
            visible: text !== ""
            text: notice.text
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 8
            elide: Text.ElideRight
            lineHeight: 1.3
        }

        Item {
            width: 1
            height: 4
            visible: button.visible
        }

        PushButton {
            id: button

            visible: notice.actionText !== ""
            text: notice.actionText
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: notice.acted()
        }
    }
}
