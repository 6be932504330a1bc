// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Models

/// Says in a notice what happened to the session.
Connections {
    property bool lost: false

    target: Session

    function onRightsChanged(text: string): void {
        Notices.warn(text);
    }

    function onStateChanged(): void {
        if (lost && Session.state === Session.Ready)
            Notices.say(qsTr("The database is back. Everything is being read again."));
        lost = Session.state === Session.Lost;
    }
}
