// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Transmittal.Controls

/// A surface that holds what belongs together. Children are stacked below its title.
Rectangle {
    id: card

    property string title: ""
    property int padding: 16
    default property alias content: body.data
    property alias tools: toolsSlot.data

    implicitWidth: body.implicitWidth + 2 * card.padding
    implicitHeight: body.y + body.childrenRect.height + card.padding
    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    SectionTitle {
        id: heading

        visible: card.title !== ""
        text: card.title
        x: card.padding
        y: card.padding - 2
        width: card.width - 2 * card.padding - toolsSlot.width - 8
        wrapMode: Text.Wrap
    }

    Row {
        id: toolsSlot

        anchors.right: parent.right
        anchors.rightMargin: card.padding
        anchors.verticalCenter: heading.verticalCenter
        spacing: 8
    }

    Item {
        id: body

        x: card.padding
        y: card.title === "" ? card.padding : heading.y + heading.height + 12
        width: card.width - 2 * card.padding
        height: card.height - y - card.padding
        implicitWidth: childrenRect.width
    }
}
