// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Transmittal.Activity
import Transmittal.Models

Item {
    id: window

    width: 1024
    height: 700

    // Nobody is signed in: it reads nothing.
    AuditTable {
        id: trail
    }

    AuditFilters {
        id: bar

        width: 784
        trail: trail
    }

    TestCase {
        id: tests

        property Item span
        property Item from
        property Item until
        property Item saved

        name: "AuditFilters"
        when: windowShown

        function named(item, property, value) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child[property] === value)
                    return child;
                const found = tests.named(child, property, value);
                if (found)
                    return found;
            }
            return null;
        }

        function initTestCase() {
            tests.span = named(bar, "name", "When");
            tests.from = named(bar, "name", "From day");
            tests.until = named(bar, "name", "Up to day");
            tests.saved = named(bar, "text", "Saved");
            verify(tests.span && tests.from && tests.until && tests.saved);
        }

        function init() {
            // Also when nothing is filtered: the days may be asked for, and not said yet.
            tests.span.activated(0);
            bar.clear();
            compare(tests.span.displayText, "Any time");
        }

        function test_days_of_ones_own_are_asked_for_while_others_hold() {
            trail.setLastDays(7);
            compare(tests.span.displayText, "Last 7 days");
            verify(!tests.from.visible);
            tests.span.activated(4);
            compare(tests.span.displayText, "From … to …");
            verify(tests.from.visible);
            verify(tests.until.visible);
            compare(trail.lastDays, 7, "it holds until other days are said");
            tests.until.text = "2026-03-14";
            tests.until.editingFinished();
            compare(trail.lastDays, 0);
            verify(tests.from.visible);
        }

        function test_saved_days_up_to_today_show_as_such_data() {
            return [{ tag: "at first", asked: false }, { tag: "while days are asked for", asked: true }];
        }

        function test_saved_days_up_to_today_show_as_such(data) {
            if (data.asked) {
                tests.span.activated(4);
                verify(tests.from.visible);
            }
            tests.saved.chosen({ "lastDays": 7 });
            compare(tests.span.displayText, "Last 7 days");
            verify(!tests.from.visible);
            verify(!tests.until.visible);
            compare(trail.lastDays, 7);
            const first = new Date();
            first.setDate(first.getDate() - 6);
            compare(Qt.formatDate(trail.fromDay, "yyyy-MM-dd"), Qt.formatDate(first, "yyyy-MM-dd"));
            verify(isNaN(trail.untilDay));
        }

        function test_saved_days_of_ones_own_are_shown() {
            tests.saved.chosen({ "fromDay": "2026-03-01", "untilDay": "2026-03-14" });
            compare(tests.span.displayText, "From … to …");
            verify(tests.from.visible);
            compare(tests.from.text, Format.isoDate("2026-03-01"));
            compare(tests.until.text, Format.isoDate("2026-03-14"));
        }
    }
}
