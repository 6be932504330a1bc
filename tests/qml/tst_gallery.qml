// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Controls

Item {
    id: window

    width: 1280
    height: 800

    Component {
        id: galleryComponent

        Gallery {}
    }

    TestCase {
        name: "Gallery"
        when: windowShown

        function test_every_control_shows_in_light_and_dark_data() {
            return [{ tag: "light" }, { tag: "dark" }];
        }

        function test_every_control_shows_in_light_and_dark(data) {
            Theme.mode = data.tag;
            compare(Theme.dark, data.tag === "dark");
            const gallery = createTemporaryObject(galleryComponent, window);
            for (gallery.page = 0; gallery.page < gallery.pages - 1; ++gallery.page)
                waitForRendering(gallery);
        }

        function cleanupTestCase() {
            Theme.mode = "light";
        }
    }
}
