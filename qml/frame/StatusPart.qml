// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls

/// One statement of the status bar.
AbstractButton {
    id: part

    property string iconName: ""
    property string tone: ""
    property string tip: ""
    property bool clickable: false

    implicitHeight: 24
    implicitWidth: row.implicitWidth + 12
    hoverEnabled: true
    focusPolicy: part.clickable ? Qt.StrongFocus : Qt.NoFocus
    Layout.minimumWidth: 40
    // A control is a button for screen readers, whatever role it is given in Qt 6.4; words alone are told by what is in it.
    Accessible.ignored: !part.clickable
    Accessible.role: Accessible.Button
    Accessible.name: part.text
    Accessible.description: part.tip
    Accessible.onPressAction: part.clicked()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: part.clickable && part.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: part.visualFocus
            gap: 0
        }
    }
    contentItem: RowLayout {
        id: row

        Accessible.ignored: part.clickable
        Accessible.role: Accessible.StaticText
        Accessible.name: part.text
        Accessible.description: part.tip

        spacing: 6

        Icon {
            visible: part.iconName !== ""
            name: part.iconName
            size: Theme.iconSmall
            color: part.tone === "" ? Theme.muted : Theme.tones[part.tone]
        }

        PlainLabel {
            text: part.text
            size: Theme.fontSmall
            color: part.tone === "bad" || part.tone === "warn" ? Theme.tones[part.tone] : Theme.muted
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    Tip {
        text: part.tip
        shown: part.hovered || part.visualFocus
    }
}
