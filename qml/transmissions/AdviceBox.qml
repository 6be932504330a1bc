// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// What is the matter and what to do now, in words, with the one action that follows from it.
Rectangle {
    id: box

    required property string tone
    required property string headline
    property string cause: ""
    property string quote: ""
    property string cure: ""
    property string actionTitle: ""
    property string actionIcon: ""
    property string refusal: ""
    property bool busy: false

    signal acted

    implicitHeight: content.implicitHeight + 28
    radius: Theme.radiusLarge
    color: Theme.softTones[box.tone]
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What to do now: %1").arg(box.headline)

    Rectangle {
        width: 3
        radius: 1.5
        color: Theme.tones[box.tone]
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: 6
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: 20
        anchors.rightMargin: 16
        anchors.topMargin: 14
        spacing: 8

        PlainLabel {
            text: box.headline
            strong: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        PlainLabel {
            visible: box.cause !== ""
            text: box.cause
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        Rectangle {
            visible: box.quote !== ""
            implicitHeight: quoted.implicitHeight + 12
            radius: Theme.radiusSmall
            color: Theme.surface
            Layout.fillWidth: true

            PlainLabel {
                id: quoted

                text: qsTr("“%1”").arg(box.quote)
                wrapMode: Text.Wrap
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 10
            }
        }

        PlainLabel {
            visible: box.cure !== ""
            text: box.cure
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        RowLayout {
            visible: box.actionTitle !== ""
            spacing: 12
            Layout.fillWidth: true

            PushButton {
                objectName: "primaryAction"
                text: box.actionTitle
                iconName: box.actionIcon
                kind: "primary"
                busy: box.busy
                refusal: box.refusal
                onClicked: box.acted()
            }

            PlainLabel {
                visible: box.refusal !== ""
                text: box.refusal
                muted: true
                size: Theme.fontSmall
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
