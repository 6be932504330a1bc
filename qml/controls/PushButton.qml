// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Transmittal.Controls

/// A button with a word on it. While busy it shows that it works and takes no second press.
Button {
    id: button

    /// "normal", "primary" (one in a place), "danger" (destroys something), "flat" (in rows and toolbars)
    property string kind: "normal"
    property string iconName: ""
    property string tip: ""
    /// Why it cannot be done now; empty when it can. The button is off then, and says this in place of its tip.
    property string refusal: ""
    property bool busy: false
    /// Only its icon is shown, for want of room; its words are in the tip then.
    property bool compact: false
    /// Pressed since the pointer came: what it says is known, and its tip would cover what it opened.
    property bool pressedHere: false

    /// How wide it is with its words.
    readonly property real fullWidth: 24 + words.implicitWidth + (button.iconName !== "" || button.busy ? Theme.iconSize + row.spacing : 0)
    readonly property string said: button.refusal !== "" ? button.refusal : button.tip
    readonly property bool filled: button.kind === "primary" || button.kind === "danger"
    readonly property color ink: {
        if (!button.enabled)
            return Theme.muted;
        if (button.kind === "primary")
            return Theme.onAccent;
        return button.kind === "danger" ? Theme.bad : Theme.text;
    }
    readonly property color ground: {
        if (button.kind === "primary" && button.enabled)
            return button.hovered || button.down ? Theme.accentHover : Theme.accent;
        if (button.down)
            return Theme.pressed;
        if (button.hovered && button.enabled)
            return button.kind === "danger" ? Theme.badSoft : Theme.hover;
        return button.kind === "flat" ? "transparent" : Theme.surface;
    }

    /// As a click does; for the keys that the platform's buttons do not know.
    function press(): void {
        // A screen reader presses what is off, too.
        if (!button.enabled)
            return;
        if (button.action)
            button.action.trigger(button);
        else if (button.checkable)
            button.toggle();
        if (!button.action)
            button.clicked();
    }

    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(Theme.controlHeight, row.implicitWidth + leftPadding + rightPadding)
    leftPadding: button.text === "" || button.compact ? 8 : 12
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    enabled: button.refusal === "" && !button.busy
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBase
    font.weight: Font.Medium
    focusPolicy: Qt.StrongFocus
    onPressed: button.pressedHere = true
    onHoveredChanged: {
        if (!button.hovered)
            button.pressedHere = false;
    }
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    // Qt 6.4 does not tell that a control is off.
    Accessible.description: button.enabled || (button.busy && button.refusal === "") ? button.tip
                          : button.said === "" ? qsTr("Not possible now") : qsTr("Not possible now: %1").arg(button.said)
    Accessible.onPressAction: button.press()
    // Ctrl+Enter is the form's, wherever in it the keyboard is.
    Keys.onReturnPressed: event => {
        event.accepted = (event.modifiers & Qt.ControlModifier) === 0;
        if (event.accepted)
            button.press();
    }
    Keys.onEnterPressed: event => {
        event.accepted = (event.modifiers & Qt.ControlModifier) === 0;
        if (event.accepted)
            button.press();
    }

    background: Rectangle {
        color: button.ground
        radius: Theme.radiusSmall
        border.width: button.kind === "flat" || (button.kind === "primary" && button.enabled) ? 0 : 1
        border.color: button.kind === "danger" && button.enabled ? Theme.bad : button.enabled ? Theme.outline : Theme.border

        FocusRing {
            visible: button.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            height: parent.height
            spacing: 6

            BusyRing {
                visible: button.busy
                color: button.ink
            }

            Icon {
                visible: button.iconName !== "" && !button.busy
                name: button.iconName
                color: button.ink
            }

            PlainLabel {
                id: words

                visible: button.text !== "" && !button.compact
                text: button.text
                color: button.ink
                font.weight: button.font.weight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    Tip {
        objectName: "tip"
        text: !button.compact ? button.said : button.said === "" ? button.text : qsTr("%1: %2").arg(button.text).arg(button.said)
        shown: button.hovered && !button.pressedHere || button.visualFocus
    }
}
