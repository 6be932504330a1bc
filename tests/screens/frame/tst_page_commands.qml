// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Frame
import Transmittal.Models
import Transmittal.Transmissions

Item {
    id: window

    width: 1024
    height: 700

    CommandPalette {
        id: palette
    }

    KeyBinder {}

    // The page was never opened.
    PageCommands {}

    CommandList {
        id: found

        active: true
    }

    SignalSpy {
        id: said

        target: Notices
        signalName: "rowsInserted"
    }

    TestCase {
        name: "PageCommands"
        when: windowShown

        function init() {
            Navigation.go("overview");
            Commands.recent = [];
            found.query = "";
        }

        function cleanup() {
            palette.close();
            tryVerify(() => !palette.visible);
        }

        function first(words) {
            found.query = words;
            verify(found.count > 0, words);
            const row = found.index(0, 0);
            return {
                "id": found.data(row, CommandList.CommandIdRole),
                "refusal": found.data(row, CommandList.RefusalRole)
            };
        }

        function test_what_is_done_with_one_is_found_before_the_page_was_there_and_says_why_not_data() {
            return [
                { tag: "correct", words: "correct the open", id: "transmissions.correct" },
                { tag: "resolve", words: "resolve the open", id: "transmissions.resolve" },
                { tag: "proof", words: "proof of trans", id: "transmissions.proof" },
                { tag: "reveal", words: "show the personal", id: "transmissions.reveal" },
                { tag: "retry", words: "retry the trans", id: "transmissions.retry" },
                { tag: "send", words: "send the trans", id: "transmissions.send" },
                { tag: "cancel", words: "cancel the trans", id: "transmissions.cancel" },
                { tag: "delete", words: "delete the trans", id: "transmissions.delete" }
            ];
        }

        function test_what_is_done_with_one_is_found_before_the_page_was_there_and_says_why_not(data) {
            const best = first(data.words);
            compare(best.id, data.id);
            verify(best.refusal !== "");
            verify(!Commands.run(data.id));
            compare(Navigation.page, "overview");
        }

        function test_what_is_refused_stays_in_the_palette_and_is_not_done() {
            palette.open();
            tryVerify(() => palette.opened);
            for (const letter of "correct the open")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            verify(palette.opened);
            compare(Commands.recent, []);
        }

        function test_a_key_of_the_page_means_nothing_elsewhere_and_says_why_not_there() {
            said.clear();
            keyClick("e");
            compare(said.count, 0);
            Navigation.go("transmissions");
            keyClick("e");
            compare(said.count, 1);
        }
    }
}
