// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Frame
import Transmittal.Models

Item {
    id: window

    property string done: ""

    width: 1024
    height: 700

    Item {
        id: place

        anchors.fill: parent
    }

    CommandPalette {
        id: palette
    }

    KeyOverview {
        id: keys
    }

    KeyBinder {}

    Command {
        commandId: "test.send"
        group: "Tests"
        text: "Send the selected transmissions"
        shortcut: "Ctrl+J"
        onTriggered: window.done += "send "
    }

    Command {
        commandId: "test.retry"
        group: "Tests"
        text: "Retry all that failed"
        shortcut: "R"
        onTriggered: window.done += "retry "
    }

    Command {
        id: forbidden

        commandId: "test.forbidden"
        group: "Tests"
        text: "Delete everything"
        shortcut: "Ctrl+D"
        enabled: false
        onTriggered: window.done += "forbidden "
    }

    TestCase {
        name: "Palette"
        when: windowShown

        function init() {
            window.done = "";
            Commands.recent = [];
        }

        function cleanup() {
            palette.close();
            keys.close();
            tryVerify(() => !palette.visible && !keys.visible);
        }

        function type(words) {
            palette.open();
            tryVerify(() => palette.opened);
            for (const letter of words)
                keyClick(letter);
        }

        function test_a_command_is_found_by_the_beginnings_of_its_words() {
            type("sst");
            keyClick(Qt.Key_Return);
            tryCompare(window, "done", "send ");
            verify(!palette.visible);
        }

        function test_the_arrows_choose_and_enter_does_it() {
            type("");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(window, "done", "retry ");
        }

        function test_what_cannot_be_done_now_is_not_offered() {
            type("delete");
            keyClick(Qt.Key_Return);
            tryVerify(() => !palette.visible);
            compare(window.done, "");
        }

        function test_what_was_done_last_comes_first() {
            type("retry");
            keyClick(Qt.Key_Return);
            tryCompare(window, "done", "retry ");
            type("");
            keyClick(Qt.Key_Return);
            tryCompare(window, "done", "retry retry ");
        }

        function test_escape_does_nothing() {
            type("send");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !palette.visible);
            compare(window.done, "");
        }

        function test_a_key_does_what_its_command_says() {
            keyClick(Qt.Key_J, Qt.ControlModifier);
            compare(window.done, "send ");
            keyClick(Qt.Key_D, Qt.ControlModifier);
            compare(window.done, "send ");
        }

        function test_a_key_of_one_letter_does_not_disturb_typing() {
            const entry = createTemporaryQmlObject("import Transmittal.Controls; TextEntry { name: 'sample' }", place);
            entry.forceActiveFocus();
            keyClick("r");
            compare(entry.text, "r");
            compare(window.done, "");
        }

        function test_the_overview_lists_the_keys_and_finds_one() {
            keys.open();
            tryVerify(() => keys.opened);
            const list = findChild(keys.contentItem, "keyList");
            compare(list.count, 3);
            for (const letter of "retry")
                keyClick(letter);
            tryCompare(list, "count", 1);
        }

        function test_the_overview_tells_the_keys_of_lists_and_forms_and_the_palette_does_not() {
            const told = createTemporaryQmlObject("import Transmittal.Frame; ControlKeys {}", place).resources;
            verify(told.length > 0);
            keys.open();
            tryVerify(() => keys.opened);
            const list = findChild(keys.contentItem, "keyList");
            compare(list.count, 3 + told.length);
            keys.close();
            tryVerify(() => !keys.visible);
            type("copy the selected rows");
            keyClick(Qt.Key_Return);
            tryVerify(() => !palette.visible);
            compare(Commands.recent, []);
        }
    }
}
