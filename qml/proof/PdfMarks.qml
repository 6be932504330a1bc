// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Widgets

/// What lies over a page: the selection, and every place where the search found something.
Item {
    id: marks

    required property PdfSearch search
    required property int page
    required property var selection

    property var found

    function look() {
        found = search ? search.places(page) : [];
    }

    onPageChanged: look()
    onSearchChanged: look()
    Component.onCompleted: look()
    Accessible.ignored: true

    Connections {
        target: marks.search
        function onFoundChanged() {
            marks.look();
        }
    }

    Repeater {
        model: marks.selection

        Rectangle {
            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: "#4d2a7fff"
        }
    }

    Repeater {
        model: marks.found

        Rectangle {
            required property rect modelData
            readonly property bool current: marks.search.currentPage === marks.page && marks.search.currentPlace === modelData

            x: modelData.x * marks.width - 1
            y: modelData.y * marks.height - 1
            width: modelData.width * marks.width + 2
            height: modelData.height * marks.height + 2
            radius: 2
            color: current ? "#80ff9d00" : "#66ffe14d"
            border.width: current ? 1.5 : 0
            border.color: "#b35f00"
        }
    }
}
