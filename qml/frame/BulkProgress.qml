// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// The bulk action that runs, wherever it was started; a click opens it.
AbstractButton {
    id: bulk

    implicitHeight: 24
    implicitWidth: row.implicitWidth + 16
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: DeskStatus.bulk
    Accessible.role: Accessible.Button
    Accessible.name: bulk.text
    Accessible.onPressAction: bulk.clicked()
    onClicked: Navigation.go("transmissions", {
        "bulk": DeskStatus.bulkId
    })

    background: Rectangle {
        radius: Theme.radiusSmall
        color: bulk.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: bulk.visualFocus
            gap: 0
        }
    }
    contentItem: RowLayout {
        id: row

        spacing: 8

        Rectangle {
            implicitWidth: 96
            implicitHeight: 6
            radius: 3
            color: Theme.pressed

            Rectangle {
                width: parent.width * Math.min(1, DeskStatus.bulkShare)
                height: parent.height
                radius: 3
                color: Theme.accent
            }
        }

        PlainLabel {
            text: bulk.text
            size: Theme.fontSmall
            Accessible.ignored: true
        }

        TimeLeftLabel {
            share: DeskStatus.bulkId > 0 ? DeskStatus.bulkShare : -1
        }
    }
}
