// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// The channels, one below the other, and all about the chosen one.
SectionBody {
    id: section

    /// The channel that was asked for; empty for none.
    property string wanted
    property string chosen: "tvcc"
    /// Of the chosen channel, and not done yet.
    property string asked: ""

    function refresh(): void {
        channels.refresh();
    }

    function ask(action: string): void {
        section.asked = action;
        section.passOn();
    }

    function passOn(): void {
        for (let i = 0; section.asked !== "" && i < panels.count; ++i) {
            const panel = panels.itemAt(i) as ChannelPanel;
            if (panel?.channel === section.chosen) {
                panel.ask(section.asked);
                section.asked = "";
            }
        }
    }

    function anyDirty(): bool {
        for (let i = 0; i < panels.count; ++i)
            if ((panels.itemAt(i) as ChannelPanel)?.dirty)
                return true;
        return false;
    }

    title: qsTr("Channels")
    text: qsTr("The authorities' services that transmissions go to.")
    onWantedChanged: {
        if (section.wanted !== "")
            section.chosen = section.wanted;
    }

    // Somebody who has gone away does not wait for it any more.
    onShownChanged: if (!section.shown)
        section.asked = ""

    ChannelList {
        id: channels

        session: Session
        active: section.shown
    }

    StatePlaceholder {
        Layout.fillWidth: true
        Layout.preferredHeight: 220
        visible: channels.count === 0
        count: channels.count
        loading: channels.loading
        error: channels.error
        refused: channels.refused
        emptyTitle: qsTr("There are no channels")
        onRetry: channels.refresh()
    }

    Column {
        Layout.fillWidth: true
        spacing: 2 * Theme.unit

        Repeater {
            model: channels

            ChannelRow {
                width: parent.width
                visible: name !== "mail"
                onClicked: section.chosen = name

                // A click sets it as well, which would end a binding that is written as one.
                Binding on checked {
                    value: section.chosen === name
                }
            }
        }
    }

    Repeater {
        id: panels

        model: channels
        onItemAdded: Qt.callLater(section.passOn)

        ChannelPanel {
            required property string name

            Layout.fillWidth: true
            channel: name
            visible: section.chosen === name && name !== "mail"
            shown: section.shown && visible
            onDirtyChanged: section.dirty = section.anyDirty()
        }
    }
}
