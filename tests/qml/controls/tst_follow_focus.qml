// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Transmittal.Controls
import Transmittal.Testing

Item {
    id: window

    width: 300
    height: 200

    FollowFocus {
        view: flick
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.height

        Column {
            id: column

            width: parent.width

            Repeater {
                id: fields

                model: 20

                PushButton {
                    required property int index

                    text: `Button ${index}`
                    width: 120
                    height: 32
                }
            }
        }
    }

    DeskCase {
        name: "FollowFocus"

        function init(): void {
            flick.contentY = 0;
            fields.itemAt(0).forceActiveFocus();
        }

        function inSight(item: Item): bool {
            const top = item.mapToItem(flick, 0, 0).y;
            return top >= 0 && top + item.height <= flick.height;
        }

        function test_what_tab_comes_to_is_in_sight_and_so_is_what_it_comes_back_to(): void {
            for (let i = 1; i < fields.count; ++i) {
                keyClick(Qt.Key_Tab);
                verify(fields.itemAt(i).activeFocus);
                verify(inSight(fields.itemAt(i)), `button ${i}`);
            }
            for (let i = fields.count - 2; i >= 0; --i) {
                keyClick(Qt.Key_Backtab);
                verify(inSight(fields.itemAt(i)), `button ${i}`);
            }
        }

        // As a form does whose fields come one after the other, the keyboard being at one of them already.
        function test_what_grows_around_the_focus_leaves_it_in_sight(): void {
            fields.model = 6;
            flick.height = 200;
            fields.itemAt(5).forceActiveFocus();
            verify(inSight(fields.itemAt(5)));
            flick.height = 120;
            tryVerify(() => inSight(fields.itemAt(5)));
            flick.height = 200;
            fields.model = 20;
        }

        function test_what_is_clicked_does_not_slip_away(): void {
            const low = fields.itemAt(6);
            mouseClick(low, 20, 4);
            verify(low.activeFocus);
            compare(flick.contentY, 0);
        }
    }
}
