// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// A dialog over the window: title, content that scrolls when it must, and a row of buttons. Enter in a field and
/// Ctrl+Enter accept while `acceptEnabled`; Esc rejects. It never blocks: act on accepted and rejected.
Dialog {
    id: dialog

    property string acceptText: qsTr("OK")
    property string rejectText: qsTr("Cancel")
    property string acceptKind: "primary"
    property bool acceptEnabled: true
    /// Why it cannot be accepted now; shown beside the buttons.
    property string reason: ""
    property bool busy: false
    /// Set when the dialog closes by itself after an answer came.
    property bool closeOnAccept: true
    /// More buttons, at the left.
    property alias extraButtons: extraSlot.data
    readonly property alias rejectButton: rejectButton
    readonly property alias acceptButton: acceptButton
    default property alias body: bodySlot.data

    function tryAccept(): void {
        if (!dialog.acceptEnabled || dialog.busy)
            return;
        if (dialog.closeOnAccept)
            dialog.accept();
        else
            dialog.accepted();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 20
    topPadding: 8
    margins: 16
    width: Math.min(480, parent ? parent.width - 32 : 480)
    closePolicy: dialog.busy ? Popup.NoAutoClose : Popup.CloseOnEscape

    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: 90
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: 60
        }
    }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.color: Theme.border
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
    }
    header: SectionTitle {
        text: dialog.title
        size: Theme.fontLarge
        leftPadding: 20
        rightPadding: 20
        topPadding: 16
        bottomPadding: 4
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    contentItem: Flickable {
        id: flick

        implicitHeight: bodySlot.childrenRect.height
        contentHeight: bodySlot.childrenRect.height
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollLine {}
        Keys.onPressed: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = enter;
            if (enter)
                dialog.tryAccept();
        }

        Item {
            id: bodySlot

            width: flick.width
            height: childrenRect.height
        }
    }
    footer: FocusScope {
        implicitHeight: 64

        Row {
            id: extraSlot

            x: 20
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
        }

        PlainLabel {
            anchors.left: extraSlot.right
            anchors.leftMargin: extraSlot.width > 0 ? 12 : 0
            anchors.right: buttons.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: dialog.acceptEnabled ? "" : dialog.reason
            muted: true
            size: Theme.fontSmall
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            PushButton {
                id: rejectButton

                visible: dialog.rejectText !== ""
                text: dialog.rejectText
                enabled: !dialog.busy
                onClicked: dialog.reject()
            }

            PushButton {
                id: acceptButton

                visible: dialog.acceptText !== ""
                text: dialog.acceptText
                kind: dialog.acceptKind
                busy: dialog.busy
                enabled: dialog.acceptEnabled && !dialog.busy
                onClicked: dialog.tryAccept()
            }
        }
    }

    FollowFocus {
        view: flick
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: dialog.opened
        onActivated: dialog.tryAccept()
    }
}
