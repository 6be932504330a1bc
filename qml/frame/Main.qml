// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

ApplicationWindow {
    id: window

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 700
    visible: false // opened by the program, at its place
    title: qsTr("Transmittal")

    PageHost {
        anchors.fill: parent
        focus: true
    }
}
