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

    Flickable {
        id: around

        anchors.fill: parent
        contentHeight: 1000

        TextBox {
            id: box

            width: 280
            height: 120
        }
    }

    DeskCase {
        name: "TextBox"

        readonly property Flickable inner: box.view

        function init(): void {
            around.contentY = 0;
        }

        function turn(): void {
            mouseWheel(box, box.width / 2, box.height / 2, 0, -120);
        }

        function test_long_text_is_scrolled_first_and_then_what_it_stands_in(): void {
            box.text = "line\n".repeat(20);
            const end = inner.contentHeight - inner.height;
            verify(end > 0);
            tryVerify(() => {
                turn();
                return inner.contentY > 0;
            });
            compare(around.contentY, 0);
            tryVerify(() => {
                turn();
                return around.contentY > 0;
            });
            verify(inner.contentY >= end);
        }

        function test_short_text_lets_the_wheel_pass(): void {
            box.text = "one line";
            tryVerify(() => {
                turn();
                return around.contentY > 0;
            });
        }
    }
}
