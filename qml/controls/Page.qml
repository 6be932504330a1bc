// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Transmittal.Controls

/// What a page of the window is: its title, its own search and filters, its actions at the right, and below them its
/// content, which fills the rest. When there is no room for all of that side by side, the tools go below the title.
FocusScope {
    id: page

    required property string title
    /// Search, filters and the like.
    property Item tools: null
    /// PageAction or Action; the main one last.
    property list<Action> actions
    property bool headerShown: true
    /// What would be lost if the program ended now, by its name; empty for nothing.
    property string unsaved: ""
    property int margin: 16
    default property alias content: body.data

    /// What F5, Ctrl+F and Esc do here; a page overrides them.
    function refresh(): void {
    }
    function focusSearch(): void {
        if (page.tools)
            page.tools.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function closeDetail(): void {
    }
    function open(arguments: var): void {
    }
    /// Of one of its parts, a tab or a section that is shown: what one of its buttons does.
    function ask(part: string, action: string): void {
    }

    /// Of all actions with their words.
    function actionsWidth(): real {
        let width = 0;
        for (let i = 0; i < buttons.count; ++i) {
            const button = buttons.itemAt(i) as PushButton;
            if (button && button.shown)
                width += button.fullWidth + actionRow.spacing;
        }
        return width;
    }

    readonly property real toolsWidth: page.tools ? page.tools.implicitWidth : 0
    /// Nothing is cut, and a second line is the last resort: flat actions first leave the rest their words' room, and show
    /// only their icons.
    readonly property bool cramped: heading.implicitWidth + page.toolsWidth + page.actionsWidth() + 3 * page.margin > page.width
    readonly property bool stacked: heading.implicitWidth + page.toolsWidth + actionRow.width + 3 * page.margin > page.width

    Accessible.role: Accessible.Pane
    Accessible.name: page.title
    onToolsChanged: if (page.tools)
        page.tools.parent = toolSlot

    Item {
        id: header

        visible: page.headerShown
        width: page.width
        height: !page.headerShown ? 0 : page.stacked && page.tools ? 56 + toolSlot.height + 8 : 56

        SectionTitle {
            id: heading

            objectName: "title"
            text: page.title
            size: Theme.fontLarge
            x: page.margin
            height: 56
            width: Math.min(implicitWidth, header.width - actionRow.width - 2 * page.margin - 8)
        }

        Item {
            id: toolSlot

            x: page.stacked ? page.margin : heading.x + heading.width + page.margin
            y: page.stacked ? 52 : (56 - height) / 2
            width: page.stacked ? header.width - 2 * page.margin : actionRow.x - x - (actionRow.width > 0 ? 12 : 0)
            height: page.tools ? page.tools.implicitHeight : 0

            Binding {
                target: page.tools
                property: "width"
                value: toolSlot.width
                when: page.tools !== null
            }
        }

        Row {
            id: actionRow

            anchors.right: header.right
            anchors.rightMargin: page.margin
            y: (56 - height) / 2
            spacing: 8

            Repeater {
                id: buttons

                model: page.actions

                PushButton {
                    required property Action modelData
                    readonly property PageAction details: modelData as PageAction

                    action: modelData
                    readonly property bool shown: !details || details.shown
                    visible: shown
                    compact: page.cramped && kind === "flat" && iconName !== ""
                    kind: details ? details.kind : "normal"
                    iconName: details ? details.iconName : ""
                    tip: details ? details.tip : ""
                    busy: details !== null && details.busy
                    enabled: modelData.enabled && !busy
                }
            }
        }
    }

    Item {
        id: body

        y: header.height
        width: page.width
        height: page.height - y
    }
}
