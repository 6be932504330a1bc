// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// Scrolls a view so that what the keyboard came to is in sight, with a little around it and what its field says of it. What
/// was clicked stays where it is: it would slip away from below the pointer.
QtObject {
    id: follow

    required property Flickable view
    property int room: 32
    readonly property Item focused: follow.view.Window.activeFocusItem

    function clicked(item: Item): bool {
        const reason = (item as T.Control)?.focusReason ?? (item as T.TextField)?.focusReason ?? (item as T.TextArea)?.focusReason;
        return reason === Qt.MouseFocusReason;
    }

    function bringIntoView(top: real, height: real): void {
        const last = Math.max(0, follow.view.contentHeight - follow.view.height);
        if (top - follow.room < follow.view.contentY || height + 2 * follow.room > follow.view.height)
            follow.view.contentY = Math.max(0, Math.min(last, top - follow.room));
        else if (top + height + follow.room > follow.view.contentY + follow.view.height)
            follow.view.contentY = Math.min(last, top + height + follow.room - follow.view.height);
    }

    function bring(): void {
        let whole = follow.focused;
        let inside = follow.focused;
        while (inside && inside !== follow.view.contentItem) {
            whole = (inside as FormField) ?? whole;
            inside = inside.parent;
        }
        if (inside && follow.focused !== inside && !follow.clicked(follow.focused))
            follow.bringIntoView(whole.mapToItem(follow.view.contentItem, 0, 0).y, whole.height);
    }

    onFocusedChanged: {
        settling.restart();
        follow.bring();
    }

    // A form that opens at a field has not all of its fields yet, nor the last word on its height.
    readonly property Timer settling: Timer {
        id: settling

        interval: 400
    }
    readonly property Connections laidOut: Connections {
        target: follow.view
        enabled: settling.running

        function onContentHeightChanged(): void {
            Qt.callLater(follow.bring);
        }
        function onHeightChanged(): void {
            Qt.callLater(follow.bring);
        }
    }
}
