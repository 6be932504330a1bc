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

    readonly property string key: "test/searchBar"

    width: 900
    height: 600

    Component {
        id: searched

        Item {
            readonly property alias people: people
            readonly property alias bar: bar
            readonly property alias list: list
            readonly property alias told: told

            anchors.fill: parent

            // Nobody is signed in: it stays empty.
            StaffTable {
                id: people
            }
            SignalSpy {
                id: told

                target: people
                signalName: "filterChanged"
            }
            RowSelection {
                id: selection

                model: people
            }
            SearchBar {
                id: bar

                table: people
                settingsKey: window.key
                name: "Search the staff"
            }
            DataTable {
                id: list

                y: 40
                width: parent.width
                height: 400
                model: people
                selection: selection
                name: "Staff"
                searchedFor: people.search
                onSearchCleared: bar.empty()
            }
        }
    }
    DeskCase {
        id: tests

        name: "SearchBar"

        function made() {
            const shown = createTemporaryObject(searched, window);
            verify(shown);
            return shown;
        }
        /// The first below that is visible and has this.
        function within(item, property, value) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (child[property] === value)
                    return child;
                const found = tests.within(child, property, value);
                if (found)
                    return found;
            }
            return null;
        }
        function field(shown) {
            return within(shown.bar, "name", "Search the staff");
        }
        function chip(shown) {
            return within(shown.bar, "text", "Saved");
        }
        function type(words) {
            for (const letter of words)
                keyClick(letter);
        }

        function cleanup() {
            Preferences.setValue(window.key, undefined);
        }

        function test_what_is_searched_for_is_saved_under_a_name() {
            const shown = made();
            verify(!chip(shown).filtered);
            shown.bar.focusSearch();
            type("ada");
            tryCompare(shown.people, "search", "ada");
            verify(chip(shown).filtered);
            chip(shown).askName();
            tryVerify(() => window.Window.activeFocusItem?.name === "Name of the filter");
            type("mine");
            keyClick(Qt.Key_Return);
            tryVerify(() => chip(shown).savedNames.length === 1);
            tryVerify(() => window.Window.activeFocusItem?.name !== "Name of the filter");
            compare(Preferences.value(window.key, {})["mine"].search, "ada");
        }

        function test_a_saved_one_is_chosen_from_the_menu_and_shows_in_the_field() {
            const shown = made();
            chip(shown).keep("Ada's", { "search": "ada" });
            mouseClick(chip(shown));
            tryVerify(() => within(window.Overlay.overlay, "text", "Ada's") !== null);
            const item = within(window.Overlay.overlay, "text", "Ada's");
            waitForRendering(item);
            mouseClick(item);
            tryCompare(shown.people, "search", "ada");
            compare(field(shown).text, "ada");
            compare(shown.told.count, 1);
            shown.bar.empty();
            compare(field(shown).text, "");
            verify(!shown.people.filtered);
        }

        function test_one_that_finds_nothing_says_so_as_a_search_does() {
            const shown = made();
            const placeholder = findChild(shown.list, "placeholder");
            chip(shown).chosen({ "search": "nobody" });
            compare(placeholder.emptyTitle, "Nothing matches “nobody”");
            placeholder.acted();
            compare(field(shown).text, "");
            compare(shown.people.search, "");
            verify(placeholder.emptyTitle !== "Nothing matches “nobody”");
        }

        function test_what_was_forgotten_comes_back() {
            const shown = made();
            chip(shown).keep("Ada's", { "search": "ada" });
            chip(shown).forget("Ada's");
            compare(chip(shown).savedNames, []);
            Notices.actOnLast();
            compare(chip(shown).savedNames, ["Ada's"]);
            compare(Preferences.value(window.key, {})["Ada's"].search, "ada");
        }

        function test_where_there_is_less_room_the_field_gives_way_data() {
            return [{ tag: "Saved" }, { tag: "Guardados" }];
        }

        function test_where_there_is_less_room_the_field_gives_way(data) {
            const shown = made();
            const saved = chip(shown);
            saved.text = data.tag;
            const word = within(saved, "text", data.tag);
            shown.bar.width = Qt.binding(() => shown.bar.within(10000));
            tryVerify(() => Math.abs(field(shown).width - shown.bar.most) <= 1);
            shown.bar.width = Qt.binding(() => shown.bar.within(10));
            tryVerify(() => Math.abs(field(shown).width - shown.bar.least) <= 1);
            tryVerify(() => !word.truncated);
            verify(saved.x >= shown.bar.least);
            verify(saved.x + saved.width <= shown.bar.width + 1);
        }
    }
}
