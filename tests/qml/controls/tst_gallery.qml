// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Transmittal.Controls
import Transmittal.Testing

Item {
    id: window

    width: 1280
    height: 800

    Component {
        id: galleryComponent

        Gallery {}
    }

    DeskCase {
        name: "Gallery"

        function test_every_control_is_shown_as_plain_text_and_has_a_name_and_a_role_data() {
            return [{ tag: "light" }, { tag: "dark" }];
        }

        function test_every_control_is_shown_as_plain_text_and_has_a_name_and_a_role(data) {
            Theme.mode = data.tag;
            compare(Theme.dark, data.tag === "dark");
            const gallery = createTemporaryObject(galleryComponent, window);
            for (let page = 0; page < gallery.pages; ++page) {
                gallery.page = page;
                waitForRendering(gallery);
                compare(Watcher.nameless(window.Window.contentItem), []);
                compare(Watcher.rich(window.Window.contentItem), []);
                compare(Watcher.clipped(window.Window.contentItem), []);
            }
        }

        function test_texts_and_tones_can_be_read_data() {
            return [{ tag: "light" }, { tag: "dark" }];
        }

        function test_texts_and_tones_can_be_read(data) {
            Theme.mode = data.tag;
            for (const ground of ["window", "surface", "raised", "sunken", "hover", "selection"])
                for (const ink of ["text", "muted"])
                    verify(Watcher.contrast(Theme[ink], Theme[ground]) >= 4.5, ink + " on " + ground);
            for (const tone of ["good", "warn", "bad", "info", "idle"]) {
                verify(Watcher.contrast(Theme.tones[tone], Theme.softTones[tone]) >= 4.5, tone + " on its soft background");
                verify(Watcher.contrast(Theme.tones[tone], Theme.surface) >= 4.5, tone + " on surface");
                verify(Watcher.contrast(Theme.tones[tone], Theme.raised) >= 4.5, tone + " on raised");
            }
            for (const ground of ["accent", "accentHover"])
                verify(Watcher.contrast(Theme.onAccent, Theme[ground]) >= 4.5, "onAccent on " + ground);
            for (const edge of ["outline", "focus", "accent"])
                verify(Watcher.contrast(Theme[edge], Theme.surface) >= 3, edge + " against surface");
        }

        function test_the_typefaces_are_built_in() {
            compare(Theme.fontFamily, "Inter");
            compare(Theme.monoFamily, "JetBrains Mono");
        }

        function cleanupTestCase() {
            Theme.mode = "light";
        }
    }
}
