// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The period of the audit trail: some days up to today, or from one day to another.
Row {
    id: period

    required property AuditTable trail

    readonly property list<int> spans: [0, 1, 7, 30, -1]
    readonly property bool free: choice.currentIndex === spans.length - 1

    function dayOf(text: string): date {
        return period.trail.dayFromText(text);
    }

    spacing: Theme.unit * 2

    Connections {
        target: period.trail

        function onFilterChanged(): void {
            if (!period.trail.filtered)
                choice.currentIndex = 0;
        }
    }

    Choice {
        id: choice

        name: qsTr("When")
        width: 150
        model: [qsTr("Any time"), qsTr("Today"), qsTr("Last 7 days"), qsTr("Last 30 days"), qsTr("From … to …")]
        onActivated: index => {
            if (index < period.spans.length - 1)
                period.trail.setLastDays(period.spans[index]);
        }
    }

    TextEntry {
        readonly property date day: period.dayOf(text)

        visible: period.free
        width: 120
        name: qsTr("From day")
        placeholderText: qsTr("From day")
        invalid: text !== "" && isNaN(day)
        onEditingFinished: period.trail.fromDay = day
    }

    TextEntry {
        readonly property date day: period.dayOf(text)

        visible: period.free
        width: 120
        name: qsTr("Up to day")
        placeholderText: qsTr("Up to day")
        invalid: text !== "" && isNaN(day)
        onEditingFinished: period.trail.untilDay = day
    }
}
