// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Search as you type: says what is wanted 150 ms after the last key, at once on Enter. Esc empties it.
TextEntry {
    id: entry

    signal searched(string words)

    property string said: ""

    function say(): void {
        pause.stop();
        if (entry.text === entry.said)
            return;
        entry.said = entry.text;
        entry.searched(entry.text);
    }

    /// Nothing is searched for any more, and that is said at once.
    function empty(): void {
        entry.clear();
        entry.say();
    }

    /// Words that are searched for already, because somebody else asked for them.
    function show(words: string): void {
        if (words === entry.said)
            return;
        entry.said = words;
        entry.text = words;
    }

    iconName: "edit-find"
    placeholderText: qsTr("Search")
    rightPadding: clear.visible ? 32 : 8
    maximumLength: 200
    onTextChanged: pause.restart()
    onAccepted: entry.say()
    Keys.onEscapePressed: event => {
        event.accepted = entry.text !== "";
        entry.empty();
    }

    Timer {
        id: pause

        interval: 150
        onTriggered: entry.say()
    }

    IconButton {
        id: clear

        visible: entry.text !== ""
        name: qsTr("Clear the search")
        iconName: "edit-clear"
        focusPolicy: Qt.NoFocus
        width: 28
        height: 28
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        onClicked: {
            entry.empty();
            entry.forceActiveFocus();
        }
    }
}
