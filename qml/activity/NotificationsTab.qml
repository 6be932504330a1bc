// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What is to be known, open ones or all; opening one reads it, resolving one ends it for everybody.
FocusScope {
    id: tab

    property bool active: false

    function refresh(): void {
        notifications.refresh();
    }
    function focusSearch(): void {
        search.focusSearch();
    }
    function ask(action: string): void {
        if (action === "readAll")
            notifications.markAllRead();
        else if (selection.current > 0)
            notifications.resolve(selection.current);
        else
            Notices.warn(qsTr("Choose a notification first."));
    }
    function closeDetail(): void {
        split.closeDetail();
    }
    function show(id: double): void {
        opened.notificationId = id;
        notifications.markRead(id);
    }

    NotificationList {
        id: notifications

        session: Session
        active: tab.active
        onResolved: id => Notices.offerUndo(qsTr("The notification is resolved."), () => notifications.reopen(id))
        onResolvedBefore: Notices.say(qsTr("Somebody had resolved the notification already."))
        onReopened: Notices.say(qsTr("The notification is open again."))
        onMarkedRead: marking => {
            Notices.offerUndo(qsTr("All notifications are read."), () => notifications.takeBackRead(marking));
        }
        onMarkedUnread: Notices.say(qsTr("The notifications are unread again."))
        onFailed: why => Notices.warn(why)
    }

    RowSelection {
        id: selection

        model: notifications
        onCurrentChanged: if (split.detailOpen && selection.current > 0)
            tab.show(selection.current)
    }

    NotificationDetail {
        id: opened

        list: notifications
    }

    Flow {
        id: tools

        x: 16
        width: tab.width - 32
        spacing: Theme.unit * 2

        SearchBar {
            id: search

            width: search.within(tools.width - which.width - reading.width - unread.width - 3 * tools.spacing)
            table: notifications
            settingsKey: "activity/notifications/savedFilters"
            name: qsTr("Search the notifications")
            placeholderText: qsTr("Words, kind or channel")
        }

        Choice {
            id: which

            name: qsTr("Which")
            width: 160
            model: [qsTr("Open ones"), qsTr("All of them")]
            wanted: notifications.openOnly ? 0 : 1
            onActivated: index => notifications.openOnly = index === 0
        }

        PushButton {
            id: reading

            iconName: "visibility"
            text: qsTr("Mark all as read")
            enabled: notifications.unread > 0
            onClicked: notifications.markAllRead()
        }

        PlainLabel {
            id: unread

            height: Theme.controlHeight
            visible: notifications.count > 0
            text: notifications.unread > 0 ? qsTr("%n not read", "notifications", notifications.unread) : qsTr("All read")
            muted: true
        }
    }

    SplitPage {
        id: split

        anchors.top: tools.bottom
        anchors.topMargin: Theme.unit * 2
        anchors.bottom: parent.bottom
        width: tab.width
        focus: true
        settingsKey: "activity/notifications/pane"
        list: DataTable {
            id: table

            focus: true
            name: qsTr("Notifications")
            model: notifications
            selection: selection
            searchedFor: notifications.search
            settingsKey: "activity/notifications/columns"
            errorTitle: qsTr("The notifications could not be loaded")
            emptyIcon: "notifications"
            emptyTitle: notifications.openOnly ? qsTr("No open notifications") : qsTr("There was nothing to tell yet")
            emptyText: ""
            onSearchCleared: search.empty()
            onOpened: rowId => {
                tab.show(rowId);
                split.detailOpen = true;
            }
        }
        detail: NotificationPane {
            notification: opened
            list: notifications
            onCloseWanted: split.closeDetail()
        }
    }
}
