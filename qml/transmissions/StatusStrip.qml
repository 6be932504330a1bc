// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// How many there are in each state; each counter is a filter. Ctrl adds a state to those that are shown.
Flow {
    id: strip

    required property StatusCounts counts
    required property TransmissionTable table
    /// As many lines as it ever had at this width: a counter that loses a digit must not move the list below.
    property real tallest: 0

    /// Beside each other with their icons they did not fit once at this width: with smaller counts, as of a search, they stay
    /// without, for the same reason.
    property bool dense: false
    readonly property string language: Qt.uiLanguage
    readonly property real wanted: {
        let width = -strip.spacing;
        for (let i = 0; i < strip.children.length; ++i) {
            const tab = strip.children[i] as CountTab;
            if (tab)
                width += tab.fullWidth + strip.spacing;
        }
        return width;
    }

    function begin(): void {
        strip.dense = strip.wanted > strip.width;
        settled.restart();
    }

    function grow(): void {
        strip.tallest = Math.max(strip.tallest, strip.implicitHeight);
    }

    function pick(state: string, add: bool): void {
        const on = strip.table.states;
        const has = on.includes(state);
        if (add)
            strip.table.states = has ? on.filter(each => each !== state) : [...on, state];
        else
            strip.table.states = has && on.length === 1 ? [] : [state];
    }

    spacing: 2
    onWidthChanged: strip.begin()
    onLanguageChanged: strip.begin()
    onWantedChanged: if (strip.wanted > strip.width && !strip.dense)
        strip.begin()
    onPositioningComplete: strip.grow()
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("How many in each state")

    // At another width or in another language it begins anew, when the counters have their places there.
    Timer {
        id: settled

        interval: 50
        onTriggered: strip.tallest = strip.implicitHeight
    }

    CountTab {
        text: qsTr("All")
        count: Math.max(0, strip.counts.all)
        capped: strip.counts.capped
        checked: strip.table.states.length === 0
        onClicked: strip.table.states = []
    }

    Repeater {
        model: strip.counts

        delegate: CountTab {
            id: tab

            required property string state
            required property string word
            required property double stateCount
            required property bool shown

            objectName: tab.state
            dense: strip.dense
            status: tab.state
            text: tab.word
            count: Math.max(0, tab.stateCount)
            capped: strip.counts.capped
            checked: tab.shown
            onClicked: strip.pick(tab.state, false)
            onAdded: strip.pick(tab.state, true)
        }
    }
}
