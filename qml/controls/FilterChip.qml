// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls

/// One filter: what it is about and, once chosen, which value. On click it opens or toggles (the page decides); with
/// removable it has a cross that takes the filter away.
AbstractButton {
    id: chip

    property string value: ""
    property bool removable: false
    property string iconName: ""
    readonly property bool on: chip.checked || chip.value !== ""

    signal removed

    implicitHeight: 28
    implicitWidth: row.implicitWidth + 20
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: chip.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: chip.value === "" ? chip.text : qsTr("%1: %2").arg(chip.text).arg(chip.value)
    Accessible.checkable: chip.checkable
    Accessible.checked: chip.checked
    Accessible.onPressAction: chip.click()
    Keys.onReturnPressed: chip.click()
    Keys.onDeletePressed: if (chip.removable)
        chip.removed()

    background: Rectangle {
        radius: 14
        color: chip.on ? Theme.accentSoft : chip.down ? Theme.pressed : chip.hovered ? Theme.hover : Theme.surface
        border.color: chip.on ? Theme.accent : Theme.outline

        FocusRing {
            visible: chip.visualFocus
            innerRadius: 14
        }
    }
    contentItem: RowLayout {
        id: row

        spacing: 4

        Icon {
            visible: name !== ""
            name: chip.checked && chip.checkable ? "checkmark" : chip.iconName
            Layout.leftMargin: 8
        }

        PlainLabel {
            text: chip.text
            muted: chip.value !== ""
            Layout.leftMargin: 8
            Accessible.ignored: true
        }

        PlainLabel {
            visible: chip.value !== ""
            text: PlainText.line(chip.value)
            strong: true
            Layout.maximumWidth: 220
            Accessible.ignored: true
        }

        IconButton {
            visible: chip.removable
            name: qsTr("Remove the filter %1").arg(chip.text)
            iconName: "window-close"
            focusPolicy: Qt.NoFocus
            Layout.preferredWidth: 22
            Layout.preferredHeight: 22
            leftPadding: 3
            onClicked: chip.removed()
        }

        Item {
            visible: !chip.removable
            Layout.preferredWidth: 6
        }
    }
}
