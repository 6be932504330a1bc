// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Transmittal.Controls
import Transmittal.Testing

Item {
    id: window

    width: 900
    height: 600

    Component {
        id: covered

        Item {
            property int clicks: 0

            width: 420
            height: 60

            MouseArea {
                anchors.fill: parent
                onClicked: ++(parent as Item).clicks
            }
            Toast {
                objectName: "toast"
                anchors.fill: parent
                text: "Saved."
                kind: "say"
                action: ""
            }
        }
    }
    Component {
        id: spoken

        Choice {
            property int picked: 1
            property list<string> words: ["Light", "Dark"]

            name: "Colours"
            model: words
            wanted: picked
            onActivated: index => picked = index
        }
    }
    Component {
        id: explained

        Tip {
            text: "It waits for its turn to be sent. ".repeat(12)
            shown: true
            delay: 0
        }
    }

    DeskCase {
        name: "Overlays"

        function test_a_click_on_a_notice_does_not_reach_what_lies_below() {
            const shown = createTemporaryObject(covered, window);
            mouseClick(shown, 200, 30);
            compare(shown.clicks, 0);
            findChild(shown, "toast").visible = false;
            mouseClick(shown, 200, 30);
            compare(shown.clicks, 1);
        }

        function test_a_choice_stays_when_its_words_change() {
            const shown = createTemporaryObject(spoken, window);
            compare(shown.currentIndex, 1);
            shown.words = ["Claro", "Oscuro"];
            compare(shown.displayText, "Oscuro");
            shown.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(shown.picked, 0);
            shown.words = ["Light", "Dark"];
            compare(shown.displayText, "Light");
            shown.picked = 1;
            compare(shown.displayText, "Dark");
        }

        function test_a_long_hint_is_wrapped_and_not_as_wide_as_the_window() {
            const tip = createTemporaryObject(explained, window);
            tryVerify(() => tip.open);
            const bubble = tip.children[0].item;
            verify(bubble.width <= 376);
            verify(bubble.height > 60);
        }
    }
}
