// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Frame
import Transmittal.Models

Item {
    id: place

    width: 1024
    height: 700

    NavigationBar {
        id: bar

        height: parent.height
        collapsed: false
        onToggled: bar.collapsed = !bar.collapsed
    }

    SignalSpy {
        id: asked

        target: Navigation
        signalName: "asked"
    }

    TestCase {
        name: "Navigation"
        when: windowShown

        function init() {
            Navigation.go("overview");
            asked.clear();
        }

        function item(page) {
            const found = findChild(bar, "go." + page);
            verify(found, page);
            return found;
        }

        function test_every_page_there_is_can_be_clicked() {
            for (const page of Navigation.pages) {
                mouseClick(item(page));
                compare(Navigation.page, page);
                verify(item(page).current);
            }
        }

        function test_the_keyboard_is_enough() {
            item("activity").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(Navigation.page, "activity");
            item("settings").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(Navigation.page, "settings");
        }

        function test_back_and_forward_lead_where_one_was() {
            Navigation.go("transmissions", { "id": 17 });
            Navigation.go("settings");
            compare(asked.count, 1);
            Navigation.back();
            compare(Navigation.page, "transmissions");
            compare(asked.count, 2);
            compare(asked.signalArguments[1][1].id, 17);
            Navigation.forward();
            compare(Navigation.page, "settings");
        }

        function test_a_page_that_is_not_there_changes_nothing() {
            ignoreWarning(/no such page/);
            Navigation.go("receipts");
            compare(Navigation.page, "overview");
        }

        function test_narrowed_it_keeps_the_names_for_screen_readers() {
            bar.collapsed = true;
            compare(bar.width, 56);
            compare(item("transmissions").Accessible.name, item("transmissions").text);
            bar.collapsed = false;
        }
    }
}
