// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// Asks before what was typed and not saved is lost, by closing the window or by signing out.
ConfirmDialog {
    id: question

    required property string unsaved
    /// Said once; what follows is not asked about again.
    property bool given: false
    property var next: null

    signal stayed

    function ask(next: var): void {
        question.next = next;
        question.open();
    }

    title: qsTr("Leave without saving?")
    text: qsTr("What you changed is not saved: %1.").arg(question.unsaved)
    acceptText: qsTr("Leave without saving")
    rejectText: qsTr("Stay")
    danger: true
    onRejected: question.stayed()
    onAccepted: {
        question.given = true;
        question.next();
        question.given = false;
    }
}
