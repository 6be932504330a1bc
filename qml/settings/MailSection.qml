// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// E-mail to staff: how administrators hear of trouble when nobody looks at the screen.
SectionBody {
    id: section

    title: qsTr("Mail")
    text: qsTr("Notifications go to administrators who have an e-mail address.")
    dirty: panel.dirty

    ChannelPanel {
        id: panel

        Layout.fillWidth: true
        channel: "mail"
        authority: false
        shown: section.shown
    }
}
