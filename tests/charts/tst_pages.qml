// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Activity
import Transmittal.Models
import Transmittal.Overview

Item {
    id: window

    width: 1280
    height: 800

    Loader {
        id: overview

        anchors.fill: parent
        active: false
        sourceComponent: OverviewPage {}
    }

    Loader {
        id: activity

        anchors.fill: parent
        active: false
        sourceComponent: ActivityPage {}
    }

    // Warnings fail the test that runs: see main.cpp.
    TestCase {
        name: "PagesWithNobodySignedIn"
        when: windowShown

        function cleanup() {
            overview.active = false;
            activity.active = false;
        }

        function test_theOverviewLoadsBare() {
            overview.active = true;
            compare(overview.item.title, "Overview");
            overview.item.refresh();
            overview.item.closeDetail();
        }

        function test_theActivityLoadsBareWithEachTabAndCountsErrorsUntilTheyWereLookedAt() {
            activity.active = true;
            compare(ErrorLog.unseen, 3);
            compare(activity.item.tools.titles[2], "Error log (3)");
            for (const tab of ["audit", "notifications", "errors", "workers"]) {
                activity.item.open({"tab": tab});
                activity.item.refresh();
                activity.item.focusSearch();
                activity.item.closeDetail();
                wait(0);
            }
            compare(ErrorLog.unseen, 0);
            compare(activity.item.tools.titles[2], "Error log");
            activity.item.open({"tab": "audit", "subjectTable": "core.transmission", "subjectKey": "17"});
            activity.item.open({});
        }
    }
}
