// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// Who did what, what is to be known, what went wrong in this program, and who works.
Page {
    id: page

    readonly property list<string> names: ["audit", "notifications", "errors", "workers"]
    readonly property list<TabSlot> slots: [audit, notifications, errors, workers]

    /// arguments.tab: one of names; with "audit" also subjectTable and subjectKey.
    function open(arguments: var): void {
        const place = names.indexOf(arguments.tab);
        if (place >= 0)
            tabs.current = place;
        if (arguments.subjectTable && audit.item)
            (audit.item as AuditTab).showSubject(arguments.subjectTable, arguments.subjectKey ?? "");
    }
    function ask(tab: string, action: string): void {
        slots[names.indexOf(tab)].item?.ask(action);
    }
    function refresh(): void {
        slots[tabs.current].item?.refresh();
    }
    function focusSearch(): void {
        slots[tabs.current].item?.focusSearch();
    }
    function closeDetail(): void {
        slots[tabs.current].item?.closeDetail();
    }

    title: qsTr("Activity")
    tools: Tabs {
        id: tabs

        // The trail is refused to everybody else.
        current: Session.mayManage ? 0 : 1
        titles: [
            qsTr("Audit trail"),
            unread.unread > 0 ? qsTr("Notifications (%1)").arg(Format.number(unread.unread)) : qsTr("Notifications"),
            ErrorLog.unseen > 0 ? qsTr("Error log (%1)").arg(Format.number(ErrorLog.unseen)) : qsTr("Error log"),
            qsTr("Workers")
        ]
    }

    UnreadNotifications {
        id: unread

        session: Session
        active: page.visible
    }

    Item {
        anchors.fill: parent

        TabSlot {
            id: audit

            shown: tabs.current === 0
            sourceComponent: AuditTab {
                active: page.visible && audit.shown
            }
        }

        TabSlot {
            id: notifications

            shown: tabs.current === 1
            sourceComponent: NotificationsTab {
                active: page.visible && notifications.shown
            }
        }

        TabSlot {
            id: errors

            shown: tabs.current === 2
            sourceComponent: ErrorLogTab {
                active: page.visible && errors.shown
            }
        }

        TabSlot {
            id: workers

            shown: tabs.current === 3
            sourceComponent: WorkersTab {
                active: page.visible && workers.shown
            }
        }
    }
}
