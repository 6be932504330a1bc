// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Asks once before something that cannot be undone; the title names the thing. The safe button has the focus.
DialogFrame {
    id: dialog

    property string text: ""
    property bool danger: false

    acceptKind: dialog.danger ? "danger" : "primary"
    onOpened: dialog.rejectButton.forceActiveFocus(Qt.TabFocusReason)
    width: Math.min(440, parent ? parent.width - 32 : 440)

    PlainLabel {
        width: parent.width
        text: dialog.text
        wrapMode: Text.Wrap
        lineHeight: 1.35
        maximumLineCount: 24
        elide: Text.ElideRight
    }
}
