// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Controls
import Transmittal.Models

Item {
    id: window

    width: 1024
    height: 700

    SavedFilters {
        id: bar

        settingsKey: "test/savedFilters"
        filters: ({})
        filtered: false
    }

    TestCase {
        name: "SavedFilters"
        when: windowShown

        function init() {
            bar.keep("B: refused", { "states": ["rejected"] });
            bar.keep("A: waiting", { "states": ["waiting"] });
            bar.keep("C: due", { "dueWithin": 3 });
        }

        function cleanup() {
            for (const name of bar.savedNames)
                bar.store(name, undefined);
        }

        function stored() {
            return Preferences.value("test/savedFilters", {});
        }

        function test_what_is_forgotten_comes_back_to_its_place() {
            compare(bar.savedNames, ["A: waiting", "B: refused", "C: due"]);
            bar.forget("B: refused");
            compare(bar.savedNames, ["A: waiting", "C: due"]);
            compare(stored()["B: refused"], undefined);
            Notices.actOnLast();
            compare(bar.savedNames, ["A: waiting", "B: refused", "C: due"]);
            compare(stored()["B: refused"].states, ["rejected"]);
        }

        function test_what_is_replaced_comes_back_too() {
            bar.keep("A: waiting", { "court": "58100" });
            compare(stored()["A: waiting"].court, "58100");
            Notices.actOnLast();
            compare(stored()["A: waiting"].states, ["waiting"]);
            compare(stored()["A: waiting"].court, undefined);
        }

        function test_to_bring_one_back_loses_none_that_got_its_name() {
            bar.forget("C: due");
            bar.keep("C: due", { "dueWithin": 7 });
            Notices.actOnLast();
            compare(stored()["C: due"].dueWithin, 3);
            Notices.actOnLast();
            compare(stored()["C: due"].dueWithin, 7);
        }

        function test_the_same_saved_again_offers_no_way_back() {
            const before = Notices.count;
            bar.keep("C: due", { "dueWithin": 3 });
            compare(Notices.count, before);
        }
    }
}
