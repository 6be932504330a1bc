// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Transmittal.Controls

/// Several lines of text to type, always plain. Tab leaves it. At its end the wheel scrolls what it stands in.
FocusScope {
    id: box

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    property alias area: area
    property alias view: flick
    property string name: ""
    property bool invalid: false

    implicitWidth: 320
    implicitHeight: 96

    Rectangle {
        anchors.fill: parent
        color: box.enabled && !area.readOnly ? Theme.surface : Theme.sunken
        radius: Theme.radiusSmall
        border.width: area.activeFocus ? 2 : 1
        border.color: box.invalid ? Theme.bad : area.activeFocus ? Theme.focus : box.enabled ? Theme.outline : Theme.border
    }

    // Not a ScrollView: that keeps the wheel for itself even where there is nothing more to scroll.
    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: 2
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        T.ScrollBar.vertical: ScrollLine {}

        T.TextArea.flickable: T.TextArea {
            id: area

            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            padding: 6
            rightPadding: 12
            color: area.enabled && !area.readOnly ? Theme.text : Theme.muted
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            selectByMouse: true
            focus: true
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBase
            background: null
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: box.name !== "" ? box.name : area.placeholderText
            KeyNavigation.priority: KeyNavigation.BeforeItem
            implicitHeight: contentHeight + topPadding + bottomPadding

            PlainLabel {
                x: area.leftPadding
                y: area.topPadding
                width: area.width - x - area.rightPadding
                visible: area.length === 0 && area.preeditText === ""
                text: area.placeholderText
                muted: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Keys.onTabPressed: event => event.accepted = box.leave(true)
            Keys.onBacktabPressed: event => event.accepted = box.leave(false)
        }
    }

    function leave(forward: bool): bool {
        const next = area.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return next !== null;
    }
}
