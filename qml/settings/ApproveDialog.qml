// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// Approving a worker: the key is compared with what the machine shows, so that nobody slips in another one.
DialogFrame {
    id: dialog

    required property WorkerRegistry registry
    required property double worker
    readonly property string key: dialog.registry.fingerprintOf(dialog.worker)

    title: qsTr("Let %1 work?").arg(dialog.registry.workstationOf(dialog.worker))
    acceptText: qsTr("Approve")
    acceptEnabled: same.checked
    reason: qsTr("Compare the key first.")
    onOpened: same.checked = false
    onAccepted: dialog.registry.approve(dialog.worker)

    Column {
        width: parent.width
        spacing: 4 * Theme.unit

        PlainLabel {
            width: parent.width
            text: qsTr("%1 asked for it. Have the key read to you from the screen of that machine (Settings, Workers) and compare it:").arg(dialog.registry.requestedByOf(dialog.worker))
            wrapMode: Text.Wrap
        }

        PlainLabel {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: dialog.key
            size: Theme.fontLarge
            mono: true
            strong: true
        }

        CheckMark {
            id: same

            width: parent.width
            text: qsTr("The machine shows the same key.")
        }

        PlainLabel {
            width: parent.width
            text: qsTr("Afterwards set the passwords of the channels again, so that they are sealed for this worker, too.")
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
