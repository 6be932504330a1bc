// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The data as they are filed: masked, in clear for a while when somebody says why, with what is wrong marked.
Card {
    id: card

    required property TransmissionDetail detail
    property bool hasDraft: false

    signal revealAsked
    signal correctAsked

    title: qsTr("Data as they are filed")
    tools: [
        PushButton {
            text: card.detail.revealed ? qsTr("Hide") : qsTr("Show")
            iconName: card.detail.revealed ? "password-show-off" : "password-show-on"
            kind: "flat"
            busy: card.detail.revealing
            refusal: card.detail.revealRefusal
            tip: card.detail.revealed ? "" : qsTr("Shows the personal data in clear for two minutes. You are asked why.")
            onClicked: card.detail.revealed ? card.detail.hide() : card.revealAsked()
        },
        PushButton {
            objectName: "correct"
            text: card.hasDraft ? qsTr("Go on correcting") : qsTr("Correct")
            iconName: "document-edit"
            kind: "flat"
            refusal: card.detail.correctRefusal
            onClicked: card.correctAsked()
        }
    ]

    // No layout around a Repeater: Qt 6.4's may look at a row that is gone.
    Column {
        width: parent.width
        spacing: 6

        Repeater {
            model: card.detail.fields

            delegate: FactRow {
                required property string title
                required value
                required problem
                required masked
                required mono

                label: title
                width: parent ? parent.width : 0
            }
        }
    }
}
