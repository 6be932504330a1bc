// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// It could not be read: what, why, and once more.
EmptyState {
    id: notice

    property string what: qsTr("This could not be loaded")
    property string why: ""
    property bool retryable: true

    signal retry

    iconName: "dialog-error"
    tone: "bad"
    title: notice.what
    text: notice.why
    actionText: notice.retryable ? qsTr("Try again") : ""
    onActed: notice.retry()
    Accessible.role: Accessible.AlertMessage
}
