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

    function press(): void {
        if (chip.checkable)
            chip.toggle();
        chip.clicked();
    }

    implicitHeight: 28
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    leftPadding: 11
    rightPadding: chip.removable ? 4 : 11
    topPadding: 0
    bottomPadding: 0
    font.family: Theme.fontFamily
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: chip.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: chip.value === "" ? chip.text : qsTr("%1: %2").arg(chip.text).arg(chip.value)
    Accessible.checkable: chip.checkable
    Accessible.checked: chip.checked
    Accessible.onPressAction: chip.press()
    Keys.onReturnPressed: chip.press()
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

        spacing: 6

        Icon {
            visible: name !== ""
            name: chip.checked && chip.checkable ? "checkmark" : chip.iconName
            size: Theme.iconSmall
        }

        PlainLabel {
            text: chip.text
            muted: chip.value !== ""
            Layout.fillWidth: chip.value === ""
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
    }
}
