// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Models

/// How each channel does, side by side.
Item {
    id: strip

    property bool active: false
    property real rowHeight: 0

    readonly property int columns: width >= 900 ? Math.max(1, Math.min(channels.count, 2)) : 1

    /// Cards side by side are equally high.
    function highest(): real {
        let height = 0;
        for (let i = 0; i < cards.count; ++i)
            height = Math.max(height, (cards.itemAt(i) as ChannelCard)?.wantedHeight ?? 0);
        return height;
    }
    function refresh(): void {
        channels.refresh();
        for (let i = 0; i < cards.count; ++i)
            (cards.itemAt(i) as ChannelCard).refresh();
    }

    implicitHeight: channels.count > 0 ? row.implicitHeight : 150

    ChannelList {
        id: channels

        session: Session
        active: strip.active
    }

    StatePlaceholder {
        anchors.fill: parent
        loading: channels.loading
        error: channels.error
        refused: channels.refused
        count: channels.count
        what: qsTr("The channels could not be loaded")
        emptyTitle: qsTr("No channel yet")
        emptyIcon: "network-connect"
        onRetry: strip.refresh()
    }

    Flow {
        id: row

        width: strip.width
        spacing: Theme.unit * 4

        Repeater {
            id: cards

            model: channels

            ChannelCard {
                height: strip.columns > 1 ? strip.rowHeight : wantedHeight
                onWantedHeightChanged: strip.rowHeight = strip.highest()
                width: (strip.width - (strip.columns - 1) * row.spacing) / strip.columns
                active: strip.active
            }
        }
    }
}
