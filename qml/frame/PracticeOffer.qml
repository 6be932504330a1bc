// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The way into practice, for whoever wants to learn or to try something.
Column {
    id: offer

    spacing: 8

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8

        RunButton {
            running: SignIn.startingPractice
            startText: qsTr("Start practice")
            startIcon: "media-playback-start"
            startTip: qsTr("Everything works as in earnest, against a database and authorities of your own on this computer.")
            enabled: running || !Session.signingIn
            onStarted: SignIn.startPractice()
            onStopped: SignIn.stopPractice()
        }

        BusyRing {
            visible: SignIn.startingPractice
            anchors.verticalCenter: parent.verticalCenter
        }
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
