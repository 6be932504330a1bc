// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// The last errors and warnings of this program, for support: all copied by one click.
FocusScope {
    id: tab

    property bool active: false

    function refresh(): void {
        ErrorLog.refresh();
    }
    function focusSearch(): void {
        view.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function closeDetail(): void {
        view.currentIndex = -1;
    }
    function copyAll(): void {
        Clipboard.copy(ErrorLog.copyText());
        Notices.say(qsTr("The error log is copied: paste it into a message to support."));
    }

    onActiveChanged: if (!active)
        ErrorLog.markSeen()

    Item {
        id: tools

        x: 16
        width: tab.width - 32
        height: Math.max(Theme.controlHeight, about.implicitHeight)

        PlainLabel {
            id: about

            anchors.left: parent.left
            anchors.right: buttons.left
            anchors.rightMargin: Theme.unit * 3
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("The last hundred errors and warnings of this program on this workstation. No secrets and nothing about students.")
            muted: true
            wrapMode: Text.Wrap
        }

        Row {
            id: buttons

            anchors.right: parent.right
            spacing: Theme.unit * 2

            PushButton {
                kind: "flat"
                iconName: "edit-clear"
                text: qsTr("Clear")
                tip: qsTr("Empty this list; the log file keeps everything")
                enabled: ErrorLog.count > 0
                onClicked: ErrorLog.clear()
            }

            PushButton {
                kind: "primary"
                iconName: "edit-copy"
                text: qsTr("Copy all")
                tip: qsTr("Copy everything for a message to support")
                enabled: ErrorLog.count > 0
                onClicked: tab.copyAll()
            }
        }
    }

    Rectangle {
        anchors.fill: frame
        color: Theme.surface
    }

    Item {
        id: frame

        anchors.top: tools.bottom
        anchors.topMargin: Theme.unit * 2
        anchors.bottom: parent.bottom
        width: tab.width

        ListView {
            id: view

            anchors.fill: parent
            focus: true
            activeFocusOnTab: true
            clip: true
            model: ErrorLog
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            ScrollBar.vertical: ScrollLine {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Error log")
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Copy) && ErrorLog.count > 0;
                if (event.accepted)
                    tab.copyAll();
            }
            delegate: ErrorLogRow {
                width: view.width
                focused: view.activeFocus && ListView.isCurrentItem
                picked: ListView.isCurrentItem
                onPointed: {
                    view.currentIndex = index;
                    view.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }

        StatePlaceholder {
            anchors.fill: parent
            count: ErrorLog.count
            loading: ErrorLog.loading
            error: ErrorLog.error
            emptyIcon: "checkmark"
            emptyTitle: qsTr("No errors")
            emptyText: qsTr("Nothing went wrong in this program since it was started.")
        }
    }
}
