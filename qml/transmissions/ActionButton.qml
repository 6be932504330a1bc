// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// A button for an action that may be refused: it is off then, and its tip says why.
Item {
    id: action

    property string text: ""
    property string iconName: ""
    property string kind: "normal"
    property string tip: ""
    property bool busy: false
    /// Why it cannot be done; empty when it can.
    property string refusal: ""

    signal clicked

    implicitWidth: button.implicitWidth
    implicitHeight: button.implicitHeight

    PushButton {
        id: button

        anchors.fill: parent
        text: action.text
        iconName: action.iconName
        kind: action.kind
        busy: action.busy
        tip: action.tip
        enabled: action.refusal === "" && !action.busy
        Accessible.description: action.refusal === "" ? action.tip : qsTr("Not possible now: %1").arg(action.refusal)
        onClicked: action.clicked()
    }

    // A button that is off hears nothing of the pointer.
    HoverHandler {
        id: pointer
    }

    Tip {
        text: action.refusal
        shown: pointer.hovered && action.refusal !== ""
    }
}
