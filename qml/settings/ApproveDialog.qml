// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// Approving a worker: the key is compared with what the machine shows, so that nobody slips in another one.
DialogFrame {
    id: dialog

    required property WorkerRegistry registry
    required property var worker
    readonly property string key: dialog.registry.fingerprintOf(dialog.worker)

    title: qsTr("Let %1 work?").arg(dialog.registry.workstationOf(dialog.worker))
    onOpened: same.checked = false
    buttons: [
        PushButton {
            text: qsTr("Cancel")
            onClicked: dialog.reject()
        },
        PushButton {
            text: qsTr("Approve")
            kind: "primary"
            enabled: same.checked
            tip: same.checked ? "" : qsTr("Compare the key first.")
            onClicked: {
                dialog.registry.approve(dialog.worker);
                dialog.accept();
            }
        }
    ]

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("%1 asked for it. Have the key read to you from the screen of that machine (Settings, Workers) and compare it:").arg(dialog.registry.requestedByOf(dialog.worker))
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: dialog.key
        size: Theme.fontLarge
        mono: true
        strong: true
    }

    CheckMark {
        id: same

        Layout.fillWidth: true
        text: qsTr("The machine shows the same key.")
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Afterwards set the passwords of the channels again, so that they are sealed for this worker, too.")
        muted: true
        wrapMode: Text.Wrap
    }
}
