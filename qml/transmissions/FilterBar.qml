// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls
import Transmittal.Models

/// The filters above the table, as chips: error, court, dates, deadline, and those that were saved under a name.
Flow {
    id: bar

    required property TransmissionTable table
    readonly property var current: bar.table.filters

    function askName(): void {
        saved.askName();
    }

    /// Days up to today are kept as such, so that a saved filter means other dates tomorrow.
    function pickSpan(within: string, from: string, days: string): void {
        bar.table.setFilter(from, "");
        bar.table.setFilter(within, days);
    }

    function spanOf(within: var, from: var): string {
        return within === undefined ? qsTr("Since %1").arg(Format.isoDate(from ?? "")) : qsTr("Last %n day(s)", "", within + 1);
    }

    spacing: 6

    FilterMenuChip {
        text: qsTr("Error")
        chosen: bar.current.code ?? ""
        values: ["VALIDATION_FAILED", "DUPLICATE", "ACCESS_DENIED", "CONFIG_ERROR", "SERVICE_EXCEPTION", "NETWORK", "NO_CERTIFICATE", "UNCONFIRMED", "NOT_FILED"]
        titles: [qsTr("Data refused (%1)").arg(values[0]), qsTr("Filed already (%1)").arg(values[1]), qsTr("Login refused (%1)").arg(values[2]), qsTr("Set up wrongly (%1)").arg(values[3]), qsTr("Service failed (%1)").arg(values[4]), qsTr("Not reached (%1)").arg(values[5]), qsTr("No certificate number (%1)").arg(values[6]), qsTr("No answer (%1)").arg(values[7]), qsTr("Decided as not filed (%1)").arg(values[8])]
        onPicked: value => bar.table.setFilter("code", value)
    }

    FilterChip {
        id: court

        text: qsTr("Court")
        value: bar.current.court ?? ""
        removable: value !== ""
        onRemoved: bar.table.setFilter("court", "")
        onClicked: courtPopup.open()

        Popup {
            id: courtPopup

            y: court.height + 4
            padding: 8
            focus: true
            onOpened: courtEntry.forceActiveFocus()

            background: Rectangle {
                color: Theme.raised
                radius: Theme.radiusLarge
                border.color: Theme.border
            }
            contentItem: TextEntry {
                id: courtEntry

                name: qsTr("Court code")
                placeholderText: qsTr("Court code, then Enter")
                text: bar.current.court ?? ""
                onAccepted: {
                    bar.table.setFilter("court", text.trim());
                    courtPopup.close();
                }
            }
        }
    }

    FilterMenuChip {
        text: qsTr("Recorded")
        chosen: String(bar.current.recordedWithin ?? bar.current.createdFrom ?? "")
        values: ["0", "6", "29", "89"]
        titles: [qsTr("Today"), qsTr("Last 7 days"), qsTr("Last 30 days"), qsTr("Last 90 days")]
        otherwise: bar.spanOf(bar.current.recordedWithin, bar.current.createdFrom)
        onPicked: value => bar.pickSpan("recordedWithin", "createdFrom", value)
    }

    FilterMenuChip {
        text: qsTr("Completed")
        chosen: String(bar.current.completedWithin ?? bar.current.completedFrom ?? "")
        values: ["6", "29", "89", "364"]
        titles: [qsTr("Last 7 days"), qsTr("Last 30 days"), qsTr("Last 90 days"), qsTr("Last 365 days")]
        otherwise: bar.spanOf(bar.current.completedWithin, bar.current.completedFrom)
        onPicked: value => bar.pickSpan("completedWithin", "completedFrom", value)
    }

    FilterMenuChip {
        text: qsTr("Deadline")
        chosen: bar.current.dueWithin === undefined ? "" : String(bar.current.dueWithin)
        values: ["0", "3", "7", "30"]
        titles: [qsTr("Today or over"), qsTr("Within 3 days"), qsTr("Within a week"), qsTr("Within 30 days")]
        otherwise: qsTr("Within %n day(s)", "", bar.current.dueWithin ?? 0)
        onPicked: value => bar.table.setFilter("dueWithin", value === "" ? undefined : Number(value))
    }

    SavedFilters {
        id: saved

        settingsKey: "transmissions/savedFilters"
        filters: bar.table.filters
        filtered: bar.table.filtered
        onChosen: filters => bar.table.filters = filters
    }

    PushButton {
        visible: bar.table.filtered
        text: qsTr("Show all")
        iconName: "edit-clear"
        kind: "flat"
        height: 28
        onClicked: bar.table.clearFilters()
    }

    PushButton {
        objectName: "staleRows"
        visible: bar.table.stale > 0
        text: qsTr("%n no longer fit(s)", "rows that changed while they were shown", bar.table.stale)
        tip: qsTr("These rows, in grey, changed while you were looking and do not fit the filter any more. They stay in their place until you take them away with this button or F5.")
        iconName: "view-refresh"
        kind: "flat"
        height: 28
        onClicked: bar.table.refresh()
    }
}
