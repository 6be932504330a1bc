// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// One notification.
PaneFrame {
    id: pane

    required property NotificationDetail notification
    required property NotificationList list

    heading: notification.subject
    status: notification.severity

    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: pane.notification.body
        wrapMode: Text.Wrap
        lineHeight: 1.3
    }

    PropertyList {
        width: parent.width
        labelWidth: 100
        properties: [
            {"label": qsTr("When"), "value": Format.exactDateTime(pane.notification.at)},
            {"label": qsTr("Channel"), "value": Format.channel(pane.notification.channel)},
            {"label": qsTr("Resolved"), "value": pane.notification.open ? "" : Format.exactDateTime(pane.notification.resolvedAt)},
            {"label": qsTr("By"), "value": pane.notification.open ? ""
                                           : pane.notification.resolvedBy === "" ? qsTr("the program itself")
                                           : pane.notification.resolvedBy}
        ].filter(each => each.value !== "")
    }

    buttons: [
        PushButton {
            visible: pane.notification.open
            kind: "primary"
            iconName: "checkmark"
            text: qsTr("Resolve")
            tip: qsTr("It is taken care of: end it for everybody")
            refusal: Session.mayOperate ? "" : qsTr("Only operators and above resolve notifications")
            busy: pane.list.resolving
            onClicked: pane.list.resolve(pane.notification.notificationId)
        },
        PushButton {
            visible: pane.notification.channel !== ""
            iconName: "network-connect"
            text: qsTr("Open the channel")
            onClicked: Navigation.go("settings", {"section": "channels", "channel": pane.notification.channel})
        },
        PushButton {
            iconName: "edit-copy"
            text: qsTr("Copy")
            onClicked: Clipboard.copy(pane.notification.copyText())
        }
    ]
}
