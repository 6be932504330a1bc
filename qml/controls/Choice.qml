// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// One of several values. With a model of objects set textRole and valueRole; currentValue is what was chosen.
ComboBox {
    id: choice

    property string name: ""
    property bool invalid: false
    /// Which entry it shows as chosen. Instead of currentIndex, which a new model (the same in another language) sets to
    /// the first.
    property int wanted: 0

    function widestText(): real {
        let widest = 0;
        for (let index = 0; index < choice.count; ++index)
            widest = Math.max(widest, entry.advanceWidth(choice.textAt(index)));
        return Math.ceil(widest);
    }

    currentIndex: choice.wanted
    onModelChanged: choice.currentIndex = Qt.binding(() => choice.wanted)
    implicitHeight: Theme.controlHeight
    implicitWidth: 200
    leftPadding: 0
    rightPadding: 28
    topPadding: 0
    bottomPadding: 0
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBase
    Accessible.role: Accessible.ComboBox
    Accessible.name: choice.name !== "" ? qsTr("%1: %2").arg(choice.name).arg(choice.displayText) : choice.displayText
    Accessible.onPressAction: choice.popup.open()
    Keys.onReturnPressed: choice.popup.open()

    background: Rectangle {
        color: !choice.enabled ? Theme.sunken : choice.hovered ? Theme.hover : Theme.surface
        radius: Theme.radiusSmall
        border.width: choice.activeFocus ? 2 : 1
        border.color: choice.invalid ? Theme.bad : choice.activeFocus ? Theme.focus : choice.enabled ? Theme.outline : Theme.border
    }
    contentItem: PlainLabel {
        id: shownText

        leftPadding: 10
        text: choice.displayText
        color: choice.enabled ? Theme.text : Theme.muted
        Accessible.ignored: true
    }
    indicator: Icon {
        name: "go-down"
        color: Theme.muted
        x: choice.width - width - 8
        y: (choice.height - height) / 2
    }
    delegate: ItemDelegate {
        id: option

        required property int index

        width: ListView.view ? ListView.view.width : 0
        implicitHeight: 30
        highlighted: choice.highlightedIndex === option.index
        text: choice.textAt(option.index)
        padding: 0
        leftPadding: 8
        Accessible.role: Accessible.ListItem
        Accessible.name: option.text
        background: Rectangle {
            radius: Theme.radiusSmall
            color: option.highlighted ? Theme.hover : "transparent"
        }
        contentItem: PlainLabel {
            text: option.text
            strong: choice.currentIndex === option.index
            rightPadding: 24
            Accessible.ignored: true

            Icon {
                visible: choice.currentIndex === option.index
                name: "checkmark"
                color: Theme.accent
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    popup: Popup {
        y: choice.height + 2
        // A narrow box may cut what it shows, but one chooses among whole entries.
        width: choice.popup.visible ? Math.max(choice.width, Math.min(420, choice.widestText() + 42)) : choice.width
        height: Math.min(contentItem.implicitHeight + 8, 360)
        padding: 4
        margins: 8
        background: Rectangle {
            color: Theme.raised
            radius: Theme.radiusLarge
            border.color: Theme.border
        }
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: choice.popup.visible ? choice.delegateModel : null
            currentIndex: choice.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollLine {}
        }
    }

    FontMetrics {
        id: entry

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBase
        font.weight: Font.DemiBold
    }

    Tip {
        text: shownText.truncated ? choice.displayText : ""
        shown: choice.hovered && !choice.popup.visible
    }
}
