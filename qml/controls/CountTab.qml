// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls
import Transmittal.Models

/// A counter that is a filter as well: "Rejected 12". Checked when its filter is on; with a status it shows its icon.
AbstractButton {
    id: tab

    /// Clicked with Ctrl held: to be shown beside what is shown already.
    signal added

    property string status: ""
    property double count: 0
    property bool capped: false
    /// Without its icon, for want of room; the word says the same.
    property bool dense: false
    /// With its icon, whether it has it now or not. Of the bold word, so that nothing moves when another one is chosen.
    readonly property real fullWidth: tab.wordWidth + number.implicitWidth + row.spacing + 12 + (tab.status === "" ? 0 : tab.iconWidth)
    readonly property real wordWidth: Math.ceil(bold.advanceWidth)
    readonly property real iconWidth: mark.size + row.spacing
    readonly property string shownCount: Format.count(tab.count, tab.capped)

    function press(): void {
        if (tab.checkable)
            tab.toggle();
        tab.clicked();
    }

    implicitHeight: Theme.controlHeight
    implicitWidth: tab.fullWidth - (tab.dense && tab.status !== "" ? tab.iconWidth : 0)
    text: StatusLook.word(tab.status)
    checkable: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("%1: %2").arg(tab.text).arg(tab.shownCount)
    Accessible.checkable: true
    Accessible.checked: tab.checked
    Accessible.onPressAction: tab.press()
    Keys.onReturnPressed: tab.press()
    Keys.onSpacePressed: event => {
        event.accepted = (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted)
            tab.added();
    }

    TextMetrics {
        id: bold

        text: tab.text
        font.family: word.font.family
        font.pixelSize: word.font.pixelSize
        font.weight: Font.DemiBold
    }

    // A click of a button does not say which keys were held; this one lies above it and takes what is Ctrl's.
    MouseArea {
        anchors.fill: parent
        onPressed: mouse => mouse.accepted = (mouse.modifiers & Qt.ControlModifier) !== 0
        onClicked: tab.added()
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: tab.checked ? Theme.accentSoft : tab.down ? Theme.pressed : tab.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: tab.checked ? Theme.accent : "transparent"

        FocusRing {
            visible: tab.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: 4

            Icon {
                id: mark

                visible: tab.status !== "" && !tab.dense
                name: tab.status === "" ? "" : StatusLook.icon(tab.status)
                color: tab.count > 0 || tab.checked ? Theme.tones[StatusLook.tone(tab.status)] : Theme.muted
                size: Theme.iconSmall
            }

            PlainLabel {
                id: word

                text: tab.text
                muted: tab.count === 0 && !tab.checked
                size: Theme.fontSmall
                font.weight: tab.checked ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }

            PlainLabel {
                id: number

                text: tab.shownCount
                mono: true
                muted: true
                size: Theme.fontSmall
                Accessible.ignored: true
            }
        }
    }
}
