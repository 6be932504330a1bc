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
    /// Somebody wants to say the days, and has not yet.
    property bool freeWanted: false
    readonly property bool dated: !isNaN(period.trail.fromDay) || !isNaN(period.trail.untilDay)

    spacing: Theme.unit * 2

    Connections {
        target: period.trail

        function onFilterChanged(): void {
            if (!period.trail.filtered)
                period.freeWanted = false;
        }
    }

    Choice {
        id: choice

        name: qsTr("When")
        width: 150
        model: [qsTr("Any time"), qsTr("Today"), qsTr("Last 7 days"), qsTr("Last 30 days"), qsTr("From … to …")]
        wanted: {
            const days = period.trail.lastDays;
            const free = period.freeWanted || (period.dated && days === 0);
            return free ? period.spans.length - 1 : Math.max(0, period.spans.indexOf(days));
        }
        onActivated: index => {
            period.freeWanted = index === period.spans.length - 1;
            if (!period.freeWanted)
                period.trail.setLastDays(period.spans[index]);
        }
    }

    Day {
        name: qsTr("From day")
        wanted: period.trail.fromDay
        onChosen: day => period.trail.fromDay = day
    }

    Day {
        name: qsTr("Up to day")
        wanted: period.trail.untilDay
        onChosen: day => period.trail.untilDay = day
    }

    component Day: TextEntry {
        id: entry

        required property date wanted
        readonly property date day: period.trail.dayFromText(text)

        signal chosen(day: date)

        visible: period.free
        width: 120
        placeholderText: entry.name
        invalid: text !== "" && isNaN(entry.day)
        onEditingFinished: entry.chosen(entry.day)
        // What a saved filter brings back, or what was taken away, shows here too.
        onWantedChanged: if (isNaN(entry.wanted) ? !entry.activeFocus : entry.wanted.getTime() !== entry.day.getTime())
            entry.text = Format.isoDate(Qt.formatDate(entry.wanted, "yyyy-MM-dd"))
    }
}
