// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// A sentence that must not be overlooked: why something cannot be changed, what went wrong, what is well.
Rectangle {
    id: notice

    required property string text
    /// "info", "warn", "bad" or "good".
    property string tone: "info"
    readonly property string icon: notice.tone === "bad" ? "dialog-error" : notice.tone === "warn" ? "dialog-warning" : notice.tone === "good" ? "checkmark" : "dialog-information"

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + 4 * Theme.unit
    visible: notice.text !== ""
    radius: Theme.radiusSmall
    color: Theme.softTones[notice.tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: notice.text

    Icon {
        id: sign

        x: 3 * Theme.unit
        y: 2 * Theme.unit
        name: notice.icon
        color: Theme.tones[notice.tone]
    }

    PlainLabel {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.unit
        y: 2 * Theme.unit
        text: notice.text
        color: Theme.tones[notice.tone]
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
