// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls

/// A section at the right of the settings: a heading, what it is about, and its cards, scrolled.
FocusScope {
    id: section

    required property string title
    property string text
    /// Set by the page: it is what is shown.
    property bool shown: visible
    /// Something was typed that is not saved.
    property bool dirty: false
    property int widest: 760
    default property alias cards: column.data

    /// Reads again what it shows (F5).
    function refresh(): void {
    }

    /// As it is read first.
    function toTop(): void {
        view.contentY = 0;
    }

    /// What one of its buttons does, as SettingsCommands names it; as soon as what it takes was read.
    function ask(action: string): void {
    }

    Accessible.role: Accessible.Pane
    Accessible.name: section.title

    FollowFocus {
        view: view
    }

    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight + 12 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollLine {}

        ColumnLayout {
            id: column

            x: 6 * Theme.unit
            y: 5 * Theme.unit
            width: Math.min(section.widest, view.width - 12 * Theme.unit)
            spacing: 4 * Theme.unit

            // No layout inside the layout: it would keep the height that the text had before it got its width.
            Column {
                Layout.fillWidth: true
                spacing: Theme.unit

                PlainLabel {
                    width: parent.width
                    text: section.title
                    size: Theme.fontLarge
                    strong: true
                    Accessible.role: Accessible.Heading
                }

                PlainLabel {
                    width: parent.width
                    visible: section.text !== ""
                    text: section.text
                    muted: true
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
