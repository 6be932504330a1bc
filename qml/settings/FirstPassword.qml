// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A first password, shown once: to be handed over, then forgotten.
GroupCard {
    id: card

    required property StaffForm form

    visible: card.form.firstPassword !== ""
    title: qsTr("First password of %1").arg(card.form.firstPasswordOf)
    text: qsTr("Hand it over now: it is shown this once and kept nowhere. The person changes it under Database, Own password.")

    RowLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.unit

        TextEntry {
            id: shown

            Layout.preferredWidth: 300
            readOnly: true
            mono: true
            text: card.form.firstPassword
            name: qsTr("First password")
        }

        PushButton {
            text: qsTr("Copy")
            iconName: "edit-copy"
            onClicked: {
                shown.selectAll();
                shown.copy();
                shown.deselect();
            }
        }

        PushButton {
            text: qsTr("Done, forget it")
            kind: "primary"
            onClicked: card.form.forgetFirstPassword()
        }
    }
}
