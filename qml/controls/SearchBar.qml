// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// What a list is searched for and, beside it, the filters of that list that were saved under names. Where there is less
/// room, the field gives way.
RowLayout {
    id: bar

    required property SearchedTable table
    /// Under which the filters are kept, for example "activity/workers/savedFilters".
    required property string settingsKey
    required property string name
    property alias placeholderText: search.placeholderText
    /// The field at its narrowest and at its widest.
    readonly property int least: 120
    readonly property int most: 220

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    /// Nothing is searched for any more.
    function empty(): void {
        search.empty();
    }
    /// How wide it is where there is so much room.
    function within(room: real): real {
        return Math.max(bar.least + bar.spacing + saved.implicitWidth, Math.min(bar.implicitWidth, room));
    }

    spacing: Theme.unit * 2

    SearchEntry {
        id: search

        Layout.fillWidth: true
        Layout.minimumWidth: bar.least
        Layout.preferredWidth: bar.most
        Layout.maximumWidth: bar.most
        name: bar.name
        onSearched: words => bar.table.search = words
    }

    SavedFilters {
        id: saved

        // As high as what stands beside it.
        implicitHeight: Theme.controlHeight
        settingsKey: bar.settingsKey
        filters: bar.table.filters
        filtered: bar.table.filtered
        onChosen: filters => {
            bar.table.filters = filters;
            search.show(bar.table.search);
        }
    }
}
