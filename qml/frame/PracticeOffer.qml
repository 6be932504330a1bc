// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The way into practice, for whoever wants to learn or to try something.
Column {
    id: offer

    spacing: 8

    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Start practice")
        iconName: "media-playback-start"
        busy: SignIn.startingPractice
        enabled: !Session.signingIn && !busy
        tip: qsTr("Everything works as in earnest, against a database and authorities of your own on this computer.")
        onClicked: SignIn.startPractice()
    }

    PlainLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: SignIn.practiceText !== "" ? SignIn.practiceText : qsTr("Learn and try without any effect outside of this computer.")
        muted: true
        size: Theme.fontSmall
        wrapMode: Text.Wrap
    }
}
