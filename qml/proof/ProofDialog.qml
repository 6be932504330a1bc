// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models
import Transmittal.Widgets

/// The proof of a transmission over the page that asked for it: show(id).
Popup {
    id: dialog

    readonly property alias view: view

    function show(transmissionId: real) {
        proof.transmissionId = transmissionId;
        open();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(parent.width - 12 * Theme.unit, 300 * Theme.unit) : 0
    height: parent ? parent.height - 12 * Theme.unit : 0
    padding: 1
    modal: true
    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    focus: true
    // Esc first ends a search or a selection.
    closePolicy: Popup.NoAutoClose
    onOpened: view.forceActiveFocus()
    onClosed: proof.transmissionId = 0
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.window
        border.color: Theme.border
    }

    ProofDocument {
        id: proof
    }

    contentItem: ProofView {
        id: view

        closable: true
        title: proof.accepted || proof.loading ? qsTr("Proof of transmission %1").arg(proof.transmissionId) : qsTr("Record of transmission %1").arg(proof.transmissionId)
        fileName: proof.fileName
        loading: proof.loading
        error: proof.error
        document: PdfDocument {
            content: proof.content
        }
        onCloseAsked: dialog.close()
        onRetryAsked: proof.refresh()
        Accessible.role: Accessible.Dialog
        Accessible.name: title
    }
}
