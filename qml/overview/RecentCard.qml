// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// The transmissions that came in last; each opens in the list.
Card {
    id: card

    property bool active: false

    function refresh(): void {
        recent.refresh();
    }

    title: qsTr("Recent transmissions")

    OverviewRecent {
        id: recent

        session: Session
        active: card.active
    }

    RowSelection {
        id: selection

        model: recent
    }

    DataTable {
        width: parent.width
        height: parent.height
        name: card.title
        model: recent
        selection: selection
        settingsKey: "overview/recent"
        emptyTitle: qsTr("No transmission yet")
        emptyText: qsTr("Each completed course that a channel files comes in here.")
        onOpened: rowId => Navigation.go("transmissions", {"id": rowId})
    }
}
