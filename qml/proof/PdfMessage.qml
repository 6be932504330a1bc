// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls

/// One line under the tool bar that says what came of printing or saving. Good news leave by themselves; bad
/// ones stay until they are closed.
Rectangle {
    id: message

    property string text
    property bool bad: false
    /// What can be done about it, on a button; empty for nothing.
    property string action: ""

    signal acted

    function say(words: string, toDo = "") {
        bad = false;
        text = words;
        action = toDo;
        leaving.restart();
    }
    function warn(words: string) {
        leaving.stop();
        bad = true;
        text = words;
        action = "";
    }
    function clear() {
        text = "";
    }

    visible: text !== ""
    implicitHeight: visible ? Math.max(9 * Theme.unit, words.implicitHeight + 3 * Theme.unit) : 0
    color: bad ? Theme.badSoft : Theme.goodSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: leaving

        interval: message.action === "" ? 8000 : 20000
        onTriggered: message.clear()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 3 * Theme.unit
        anchors.rightMargin: 2 * Theme.unit
        spacing: 2 * Theme.unit

        Icon {
            name: message.bad ? "dialog-error" : "checkmark"
            color: message.bad ? Theme.bad : Theme.good
        }
        PlainLabel {
            id: words

            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: message.text
        }
        PushButton {
            visible: message.action !== ""
            kind: "flat"
            text: message.action
            onClicked: message.acted()
        }
        IconButton {
            iconName: "window-close"
            name: qsTr("Close the message")
            onClicked: message.clear()
        }
    }
}
