// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// The pane beside a list: what is open, a chip, a button that closes it, what can be done below, and its content between.
FocusScope {
    id: pane

    property string heading
    property string status
    default property alias content: column.data
    property alias buttons: buttonRow.data

    signal closeWanted

    Accessible.role: Accessible.Pane
    Accessible.name: heading

    SectionTitle {
        id: title

        x: Theme.unit * 4
        y: Theme.unit * 3
        width: pane.width - x - closing.width - Theme.unit * 4
        text: pane.heading
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }

    IconButton {
        id: closing

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 2
        y: Theme.unit * 2
        name: qsTr("Close")
        iconName: "window-close"
        onClicked: pane.closeWanted()
    }

    StatusChip {
        id: chip

        x: title.x
        anchors.top: title.bottom
        anchors.topMargin: Theme.unit * 2
        status: pane.status
    }

    FollowFocus {
        view: flick
    }

    Flickable {
        id: flick

        anchors.top: chip.visible ? chip.bottom : title.bottom
        anchors.topMargin: Theme.unit * 3
        anchors.bottom: buttonRow.filled ? line.top : parent.bottom
        width: parent.width
        clip: true
        contentHeight: column.implicitHeight + Theme.unit * 4
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollLine {}

        Column {
            id: column

            x: Theme.unit * 4
            width: flick.width - 2 * x
            spacing: Theme.unit * 4
        }
    }

    Rectangle {
        id: line

        anchors.bottom: buttonRow.top
        anchors.bottomMargin: Theme.unit * 3
        width: parent.width
        height: 1
        visible: buttonRow.filled
        color: Theme.border
    }

    Flow {
        id: buttonRow

        // Never hidden itself: what lies in something hidden counts as hidden, and it would stay so.
        readonly property bool filled: buttonRow.visibleChildren.length > 0

        x: Theme.unit * 4
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 3
        spacing: Theme.unit * 2
    }
}
