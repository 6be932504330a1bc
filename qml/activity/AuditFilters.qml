// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// What of the audit trail is shown: words, who, what, on what, when.
Flow {
    id: filters

    required property AuditTable trail

    signal exportAsked

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function clear(): void {
        search.clear();
        trail.clearFilter();
    }
    function withAll(all: string, choices: list<auditChoice>): var {
        return [{"value": "", "text": all}].concat(choices.map(each => ({"value": each.value, "text": each.text})));
    }

    spacing: Theme.unit * 2

    SearchEntry {
        id: search

        width: 160
        name: qsTr("Search the audit trail")
        placeholderText: qsTr("Key, reason or value")
        onSearched: words => filters.trail.search = words
    }

    Choice {
        name: qsTr("Who")
        width: 140
        textRole: "text"
        valueRole: "value"
        model: filters.withAll(qsTr("Everybody"), filters.trail.actors)
        wanted: Math.max(0, indexOfValue(filters.trail.actor))
        onActivated: filters.trail.actor = currentValue
    }

    Choice {
        name: qsTr("What")
        width: 170
        textRole: "text"
        valueRole: "value"
        model: filters.withAll(qsTr("Every operation"), filters.trail.operations)
        wanted: Math.max(0, indexOfValue(filters.trail.operation))
        onActivated: filters.trail.operation = currentValue
    }

    Choice {
        name: qsTr("On")
        width: 136
        textRole: "text"
        valueRole: "value"
        model: filters.withAll(qsTr("Everything"), filters.trail.subjects)
        wanted: Math.max(0, indexOfValue(filters.trail.subjectTable))
        onActivated: {
            filters.trail.subjectKey = "";
            filters.trail.subjectTable = currentValue;
        }
    }

    AuditPeriod {
        id: period

        trail: filters.trail
    }

    FilterChip {
        visible: filters.trail.subjectKey !== ""
        text: qsTr("Number")
        value: filters.trail.subjectKey
        removable: true
        onRemoved: filters.trail.subjectKey = ""
    }

    SavedFilters {
        // As high as what stands beside it.
        implicitHeight: Theme.controlHeight
        settingsKey: "activity/audit/savedFilters"
        filters: filters.trail.filters
        filtered: filters.trail.filtered
        onChosen: chosen => {
            period.freeWanted = false;
            filters.trail.filters = chosen;
            search.show(filters.trail.search);
        }
    }

    PushButton {
        visible: filters.trail.filtered
        kind: "flat"
        iconName: "edit-clear"
        text: qsTr("Clear the filters")
        onClicked: filters.clear()
    }

    PushButton {
        kind: "flat"
        iconName: "document-export"
        text: qsTr("Export…")
        tip: qsTr("Saves what the filters let through as a table for spreadsheets")
        onClicked: filters.exportAsked()
    }
}
