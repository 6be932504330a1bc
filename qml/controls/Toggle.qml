// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// On or off, with effect at once. The knob's place says it, not only the colour.
Switch {
    id: toggle

    property string name: toggle.text

    implicitHeight: Math.max(24, label.implicitHeight)
    implicitWidth: label.implicitWidth
    padding: 0
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBase
    Accessible.role: Accessible.CheckBox
    Accessible.name: toggle.name
    Accessible.checkable: true
    Accessible.checked: toggle.checked

    indicator: Rectangle {
        x: 0
        y: Math.max(0, (24 - height) / 2)
        width: 32
        height: 18
        radius: 9
        color: !toggle.enabled ? Theme.sunken : toggle.checked ? Theme.accent : Theme.surface
        border.width: toggle.checked && toggle.enabled ? 0 : 1
        border.color: toggle.enabled ? Theme.outline : Theme.border

        Rectangle {
            x: toggle.checked ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            radius: 6
            color: !toggle.enabled ? Theme.muted : toggle.checked ? Theme.onAccent : Theme.outline

            Behavior on x {
                NumberAnimation {
                    duration: 80
                }
            }
        }

        FocusRing {
            visible: toggle.visualFocus
            innerRadius: 9
        }
    }
    contentItem: PlainLabel {
        id: label

        leftPadding: toggle.text === "" ? 32 : 40
        text: toggle.text
        wrapMode: Text.Wrap
        color: toggle.enabled ? Theme.text : Theme.muted
        Accessible.ignored: true
    }
    background: null
}
