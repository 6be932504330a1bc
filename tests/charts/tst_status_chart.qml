// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Transmittal.Charts
import Transmittal.ChartTest
import Transmittal.Controls

Rectangle {
    id: window

    width: 700
    height: 640
    color: Theme.surface

    StatusChart {
        id: bars

        x: 20
        y: 20
        width: 660
        height: 290
        title: "Transmissions per day"
        headline: "735"
        headlineTip: "Accepted in thirty days."
        emptyTitle: "No transmission yet"
        figures: SampleCharts.bars
    }

    StatusChart {
        id: lines

        x: 20
        y: 330
        width: 660
        height: 290
        title: "Acceptance rate"
        figures: SampleCharts.lines
    }

    TestCase {
        name: "StatusChart"
        when: windowShown

        function init() {
            SampleCharts.fill();
            bars.forceActiveFocus();
            bars.current = -1;
            lines.current = -1;
            tryVerify(() => bars.ready && lines.ready);
        }

        function test_arrowKeysWalkOverThePointsAndTellEach() {
            compare(bars.current, -1);
            keyClick(Qt.Key_Left);
            compare(bars.current, 29);
            compare(bars.Accessible.name,
                    "Monday, March 30, 2026: Accepted 39, Rejected 1, Unconfirmed 0, Failed 0");
            keyClick(Qt.Key_Right);
            compare(bars.current, 29);
            keyClick(Qt.Key_Home);
            compare(bars.current, 0);
            compare(bars.Accessible.name,
                    "Sunday, March 1, 2026: Accepted 10, Rejected 0, Unconfirmed 1, Failed 0");
            keyClick(Qt.Key_PageDown);
            compare(bars.current, 7);
            keyClick(Qt.Key_Escape);
            compare(bars.current, -1);
            compare(bars.Accessible.name, "Transmissions per day");
        }

        function cleanup() {
            mouseMove(window, 1, 1);
        }

        function test_focusThatLeavesTakesTheTipAlong() {
            keyClick(Qt.Key_End);
            compare(bars.current, 29);
            lines.forceActiveFocus();
            compare(bars.current, -1);
            compare(lines.current, -1);
        }

        function test_thePointerShowsThePointItIsOver() {
            const plot = findChild(bars, "plot");
            mouseMove(plot, plot.width / 30 * 2.5, plot.height / 2);
            mouseMove(plot, plot.width / 30 * 4.5, plot.height / 2);
            tryCompare(bars, "current", 4);
            verify(findChild(bars, "tip").visible);
            mouseClick(plot, plot.width / 30 * 6.5, plot.height / 2);
            verify(bars.activeFocus);
            tryCompare(bars, "current", 6);
        }

        function test_thePointThatHasNothingSaysSo() {
            lines.forceActiveFocus();
            keyClick(Qt.Key_Home);
            compare(lines.Accessible.name,
                    "Sunday, March 1, 2026: Accepted of all answered 98.0 %, Of the year 96.0 %");
            for (let i = 0; i < 3; ++i)
                keyClick(Qt.Key_Right);
            compare(lines.Accessible.name, "Wednesday, March 4, 2026: nothing");
        }

        function test_whatItIsAndHowToUseItIsTold() {
            compare(bars.Accessible.role, Accessible.Chart);
            verify(bars.Accessible.focusable);
            verify(bars.Accessible.description.includes("Accepted in thirty days."));
        }

        function test_withoutAnythingItSaysWhatWouldBeThere() {
            SampleCharts.clear();
            compare(bars.current, -1);
            keyClick(Qt.Key_Left);
            compare(bars.current, -1);
            const state = findChild(bars, "empty");
            verify(state.visible);
            compare(state.title, "No transmission yet");
            compare(bars.Accessible.description, "No transmission yet");
            verify(!findChild(bars, "plot").visible);
            SampleCharts.fill();
            verify(!state.visible);
            tryVerify(() => bars.ready);
        }

        function test_bothThemesAreDrawn() {
            const before = grabImage(bars);
            Theme.mode = Theme.dark ? "light" : "dark";
            tryVerify(() => !grabImage(bars).equals(before));
            Theme.mode = "system";
        }
    }
}
