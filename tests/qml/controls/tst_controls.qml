// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtTest
import Transmittal.Controls
import Transmittal.Models
import Transmittal.Testing

Item {
    id: window

    readonly property string hostile: "<b>bold</b><img src='http://127.0.0.1:9/x.png'> \u202Eevil שלום " + "W".repeat(10000) + "\0after\nnext"

    width: 900
    height: 600

    Component {
        id: button

        PushButton {
            text: "Save"
        }
    }
    Component {
        id: runner

        RunButton {
            running: false
            startText: "Test"
            startRefusal: ""
            onStarted: running = true
            onStopped: running = false
        }
    }
    Component {
        id: entry

        TextEntry {
            name: "Citation"
        }
    }
    Component {
        id: search

        SearchEntry {}
    }
    Component {
        id: counter

        CountTab {
            status: "rejected"
            count: 12
        }
    }
    Component {
        id: choice

        Choice {
            name: "Court"
            model: ["Alpha", "Beta", "Gamma"]
        }
    }
    Component {
        id: toggles

        Column {
            property alias check: check
            property alias toggle: toggle

            CheckMark {
                id: check

                text: "Again"
            }
            Toggle {
                id: toggle

                text: "Practice mode"
            }
        }
    }
    Component {
        id: chip

        FilterChip {
            text: "Channel"
            value: "Florida"
            removable: true
        }
    }
    Component {
        id: tabs

        Tabs {
            width: 400
            titles: ["Data", "Attempts", "Proof"]
        }
    }
    Component {
        id: placeholder

        StatePlaceholder {
            width: 500
            height: 400
        }
    }
    Component {
        id: field

        FormField {
            property alias input: input

            width: 300
            label: "Citation"

            TextEntry {
                id: input

                name: "Citation"
            }
        }
    }
    Component {
        id: dialog

        ConfirmDialog {
            title: "Delete transmission 7?"
            text: "It cannot be brought back."
            acceptText: "Delete"
            danger: true
        }
    }
    Component {
        id: label

        PlainLabel {
            width: 200
        }
    }
    Component {
        id: icons

        Row {
            IconButton {
                name: "Refresh"
                iconName: "view-refresh"
            }
            Icon {
                name: "clock"
                size: 14
            }
        }
    }
    Component {
        id: rows

        PropertyList {
            width: 320
            properties: [{ label: "No.", value: "1042", copyable: true }, { label: "State", status: "on_hold" }]
        }
    }
    Component {
        id: split

        SplitPage {
            width: 900
            height: 500
            settingsKey: "test/pane"
            detailOpen: true
            list: TextEntry {
                name: "List"
            }
            detail: Item {
                PushButton {
                    objectName: "inPane"
                    text: "In the pane"
                }
            }
        }
    }
    Component {
        id: crowdedPage

        Page {
            readonly property SearchEntry search: SearchEntry {}

            width: 900
            height: 400
            title: "Transmisiones"
            tools: search
            actions: [
                PageAction {
                    text: "Exportar la lista entera…"
                    iconName: "document-export"
                    kind: "flat"
                },
                PageAction {
                    text: "Reintentar todas las fallidas"
                    iconName: "view-refresh"
                }
            ]
        }
    }
    Component {
        id: longMenu

        DropMenu {
            DropMenuItem {
                text: "Algo corto"
            }
            DropMenuItem {
                text: "Finalizaciones de todo el mes pasado"
            }
        }
    }
    Component {
        id: hostileControls

        Column {
            width: 400
            spacing: 4

            PushButton {
                width: 300
                text: window.hostile
            }
            PlainLabel {
                width: parent.width
                text: window.hostile
            }
            StatusChip {
                status: window.hostile
            }
            FilterChip {
                text: "Court"
                value: window.hostile
            }
            EmptyState {
                width: parent.width
                text: window.hostile
            }
            PropertyList {
                width: parent.width
                properties: [{ label: "Name", value: window.hostile }]
            }
            Tile {
                text: window.hostile
                value: "1"
            }
            ProgressLine {
                width: parent.width
                text: window.hostile
            }
        }
    }
    SignalSpy {
        id: spy
    }

    DeskCase {
        name: "Controls"

        function watch(target, signalName) {
            spy.target = null;
            spy.signalName = signalName;
            spy.target = target;
            spy.clear();
        }

        function test_a_button_is_pressed_by_pointer_space_and_enter() {
            const b = createTemporaryObject(button, window);
            watch(b, "clicked");
            b.forceActiveFocus(Qt.TabFocusReason);
            verify(b.visualFocus, "the ring is shown");
            mouseClick(b);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(spy.count, 3);
            compare(Watcher.told(b), "Button: Save");
        }

        function test_one_button_starts_and_stops_and_keeps_the_keyboard() {
            const item = createTemporaryObject(runner, window);
            item.forceActiveFocus(Qt.TabFocusReason);
            compare(item.Accessible.name, "Test");
            keyClick(Qt.Key_Return);
            verify(item.running);
            compare(item.Accessible.name, qsTr("Stop"));
            verify(item.activeFocus);
            keyClick(Qt.Key_Space);
            verify(!item.running);
            verify(item.activeFocus);
            mouseDoubleClickSequence(item);
            verify(item.running, "a double click is one press");
            item.running = false;
            item.startRefusal = "Not today.";
            verify(!item.enabled);
            item.running = true;
            verify(item.enabled, "what runs can be stopped");
        }

        function test_a_busy_button_takes_no_second_press() {
            const b = createTemporaryObject(button, window, { busy: true });
            watch(b, "clicked");
            mouseClick(b);
            compare(spy.count, 0);
        }

        function test_a_tip_is_shown_to_whoever_comes_by_keyboard() {
            const b = createTemporaryObject(button, window, { tip: "<b>Writes</b> it to the database" });
            b.forceActiveFocus(Qt.TabFocusReason);
            const tip = findChild(b, "tip");
            tryVerify(() => tip.open, 3000);
            compare(Watcher.rich(window.Window.contentItem), []);
        }

        function test_a_tip_goes_with_the_press_and_does_not_cover_what_opens() {
            const b = createTemporaryObject(button, window, { tip: "Saves the list", hoverEnabled: true });
            waitForRendering(b);
            const tip = findChild(b, "tip");
            const come = () => {
                mouseMove(window, window.width - 2, window.height - 2);
                mouseMove(b, b.width / 2, b.height / 2);
                mouseMove(b, b.width / 2 + 1, b.height / 2);
                tryVerify(() => b.hovered);
            };
            come();
            tryVerify(() => tip.open, 3000);
            mouseClick(b);
            tryVerify(() => !tip.open, 3000);
            mouseMove(b, b.width / 2 + 2, b.height / 2);
            verify(!tip.shown);
            mouseMove(window, window.width - 2, window.height - 2);
            tryVerify(() => !b.hovered);
            come();
            tryVerify(() => tip.open, 3000);
        }

        function test_a_refused_button_is_off_and_says_why() {
            const b = createTemporaryObject(button, window, { refusal: "Only managers may do this.", tip: "Saves the list", hoverEnabled: true });
            waitForRendering(b);
            const tip = findChild(b, "tip");
            mouseMove(window, window.width - 2, window.height - 2);
            mouseMove(b, b.width / 2, b.height / 2);
            mouseMove(b, b.width / 2 + 1, b.height / 2);
            tryVerify(() => tip.open, 3000);
            compare(tip.text, "Only managers may do this.");
            compare(b.Accessible.description, "Not possible now: Only managers may do this.");
            watch(b, "clicked");
            mouseClick(b);
            b.press();
            compare(spy.count, 0);
            b.refusal = "";
            verify(b.enabled);
            compare(tip.text, "Saves the list");
            compare(b.Accessible.description, "Saves the list");
            b.press();
            compare(spy.count, 1);
        }

        function test_a_text_entry_says_what_it_is_for() {
            const e = createTemporaryObject(entry, window);
            compare(Watcher.told(e), "EditableText: Citation");
        }

        function test_a_search_is_said_once_after_the_last_key() {
            const e = createTemporaryObject(search, window);
            e.forceActiveFocus();
            watch(e, "searched");
            for (const key of ["a", "b", "c"])
                keyClick(key);
            compare(spy.count, 0);
            tryCompare(spy, "count", 1);
            compare(spy.signalArguments[0][0], "abc");
        }

        function test_a_counter_is_clicked_or_with_ctrl_added() {
            const c = createTemporaryObject(counter, window);
            watch(c, "clicked");
            mouseClick(c);
            compare(spy.count, 1);
            watch(c, "added");
            mouseClick(c);
            compare(spy.count, 0);
            mouseClick(c, 4, 4, Qt.LeftButton, Qt.ControlModifier);
            compare(spy.count, 1);
            c.forceActiveFocus();
            keyClick(Qt.Key_Space, Qt.ControlModifier);
            compare(spy.count, 2);
            watch(c, "clicked");
            mouseClick(c, 4, 4, Qt.LeftButton, Qt.ControlModifier);
            compare(spy.count, 0);
        }
        function test_words_that_are_searched_for_already_are_shown_and_not_said_again() {
            const e = createTemporaryObject(search, window);
            e.forceActiveFocus();
            watch(e, "searched");
            e.show("lee");
            compare(e.text, "lee");
            keyClick(Qt.Key_Return);
            compare(spy.count, 0);
            keyClick("s");
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "lees");
        }
        function test_enter_searches_at_once_and_escape_empties() {
            const e = createTemporaryObject(search, window);
            e.forceActiveFocus();
            watch(e, "searched");
            keyClick("x");
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            keyClick(Qt.Key_Escape);
            compare(e.text, "");
            compare(spy.count, 2);
        }

        function test_a_choice_is_made_by_keyboard() {
            const c = createTemporaryObject(choice, window);
            c.forceActiveFocus();
            compare(Watcher.told(c), "ComboBox: Court: Alpha");
            keyClick(Qt.Key_Down);
            compare(c.currentText, "Beta");
            keyClick(Qt.Key_Space);
            tryCompare(c.popup, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(c.popup, "visible", false);
            compare(c.currentText, "Gamma");
        }

        function test_marks_and_toggles_follow_space_and_say_their_name() {
            const both = createTemporaryObject(toggles, window);
            both.check.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(both.check.checked);
            compare(Watcher.told(both.check), "CheckBox: Again");
            keyClick(Qt.Key_Tab);
            verify(both.toggle.activeFocus);
            keyClick(Qt.Key_Space);
            verify(both.toggle.checked);
        }

        function test_a_filter_chip_says_its_value_and_goes_by_delete() {
            const c = createTemporaryObject(chip, window);
            compare(Watcher.told(c), "Button: Channel: Florida");
            watch(c, "removed");
            c.forceActiveFocus();
            keyClick(Qt.Key_Delete);
            compare(spy.count, 1);
        }

        function test_tabs_are_changed_by_the_arrow_keys() {
            const t = createTemporaryObject(tabs, window);
            t.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(t.current, 2);
            keyClick(Qt.Key_Left);
            compare(t.current, 1);
        }

        function test_a_placeholder_shows_the_one_state_that_holds() {
            const p = createTemporaryObject(placeholder, window);
            compare(p.shown, "empty");
            p.loading = true;
            compare(p.shown, "loading");
            p.error = "No answer";
            compare(p.shown, "error");
            p.refused = true;
            compare(p.shown, "refused");
            p.refused = false;
            p.count = 3;
            compare(p.shown, "");
            verify(!p.visible);
        }

        function test_an_error_takes_the_place_of_the_help() {
            const f = createTemporaryObject(field, window, { help: "As printed on the ticket." });
            const before = f.implicitHeight;
            f.error = "Seven letters or digits are needed; this has four.";
            verify(f.implicitHeight >= before);
            compare(f.input.width, f.width);
            compare(Watcher.rich(f), []);
        }

        function test_a_dialog_starts_on_the_safe_button_and_asks_once() {
            const d = createTemporaryObject(dialog, window);
            d.open();
            tryCompare(d, "opened", true);
            watch(d, "accepted");
            compare(Watcher.nameless(d.contentItem.parent), []);
            keyClick(Qt.Key_Return);
            tryCompare(d, "visible", false);
            compare(spy.count, 0);
        }

        function test_escape_rejects_a_dialog_and_ctrl_enter_accepts_it() {
            const d = createTemporaryObject(dialog, window);
            d.open();
            tryCompare(d, "opened", true);
            watch(d, "rejected");
            keyClick(Qt.Key_Escape);
            tryCompare(d, "visible", false);
            compare(spy.count, 1);
            d.open();
            tryCompare(d, "opened", true);
            watch(d, "accepted");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(d, "visible", false);
            compare(spy.count, 1);
        }

        function test_a_copyable_property_reaches_the_clipboard() {
            const list = createTemporaryObject(rows, window);
            const copy = findChild(list, "copy");
            mouseClick(copy);
            compare(Clipboard.text(), "1042");
        }

        function test_escape_closes_the_pane_and_its_width_is_remembered() {
            const s = createTemporaryObject(split, window);
            s.resizeTo(400);
            compare(s.detailWidth, 400);
            compare(Preferences.value("test/pane"), 400);
            findChild(s, "inPane").forceActiveFocus();
            keyClick(Qt.Key_Escape);
            verify(!s.detailOpen);
            verify(s.list.activeFocus);
            compare(s.list.width, 900);
        }

        function test_a_page_never_cuts_its_title_for_its_actions() {
            const page = createTemporaryObject(crowdedPage, window) as Page;
            const title = findChild(page, "title") as PlainLabel;
            verify(!page.cramped);
            for (const width of [900, 640, 560]) {
                page.width = width;
                tryVerify(() => !title.truncated && title.width === title.implicitWidth, 2000, `at ${width}`);
            }
            verify(page.cramped);
            // Wide again, the words are back.
            page.width = 900;
            verify(!page.cramped);
        }

        function test_a_menu_is_as_wide_as_its_longest_item_needs() {
            failOnWarning(/Binding loop/);
            const menu = createTemporaryObject(longMenu, window) as DropMenu;
            menu.open();
            tryVerify(() => menu.opened);
            verify(menu.width > 180);
            compare(menu.width, menu.itemAt(1).implicitWidth + 8);
            menu.close();
        }

        function test_hostile_texts_stay_plain_and_inside() {
            const all = createTemporaryObject(hostileControls, window);
            waitForRendering(all);
            compare(Watcher.rich(all), []);
            for (let i = 0; i < all.children.length; ++i)
                verify(all.children[i].width <= 400, all.children[i] + " is " + all.children[i].width);
            verify(all.height < 1200);
        }

        function test_an_icon_is_as_large_as_said_on_a_screen_of_any_scale() {
            const both = createTemporaryObject(icons, window);
            waitForRendering(both);
            compare(both.children[0].width, Theme.controlHeight);
            compare(both.children[1].implicitWidth, 14);
            compare(Watcher.oversized(both, 16), []);
        }

        function test_every_icon_of_a_status_is_built_in() {
            const names = ["pending", "sending", "waiting", "on_hold", "rejected", "unconfirmed", "failed", "accepted", "cancelled", "open", "paused", "held", "tripped", "running", "stopping", "stopped", "finished", "done", "skipped", "alive", "draining", "silent", "info", "warning", "error", "critical"];
            for (const name of names) {
                verify(StatusLook.word(name) !== name, name + " has a word");
                verify(Icons.exists(StatusLook.icon(name)), StatusLook.icon(name));
            }
        }
    }
}
