// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Controls
import Transmittal.Models
import Transmittal.Settings

Item {
    id: window

    width: 1064
    height: 744

    Component {
        id: pageComponent

        SettingsPage {
            width: window.width
            height: window.height
        }
    }

    Component {
        id: commandsComponent

        SettingsCommands {}
    }

    TestCase {
        id: tests

        name: "Settings"
        when: windowShown

        function made(): SettingsPage {
            const page = createTemporaryObject(pageComponent, window);
            verify(page);
            return page;
        }

        function inside(item, property, value) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child[property] === value && child.visible)
                    return child;
                const found = tests.inside(child, property, value);
                if (found)
                    return found;
            }
            return null;
        }

        function test_every_section_shows_without_anybody_signed_in_data() {
            const rows = [];
            for (const theme of ["light", "dark"])
                for (const name of ["database", "channels", "mail", "staff", "workers", "practice", "appearance", "language"])
                    rows.push({
                        tag: name + " " + theme,
                        name: name,
                        theme: theme
                    });
            return rows;
        }

        function test_every_section_shows_without_anybody_signed_in(data) {
            Theme.mode = data.theme;
            const page = made();
            page.open({
                section: data.name
            });
            compare(page.section, data.name);
            waitForRendering(page);
        }

        function test_a_section_that_does_not_exist_changes_nothing() {
            const page = made();
            page.open({
                section: "staff"
            });
            page.open({
                section: "nonsense"
            });
            compare(page.section, "staff");
        }

        function test_mail_is_a_channel_with_a_section_of_its_own() {
            const page = made();
            page.open({
                "section": "channels",
                "channel": "mail"
            });
            compare(page.section, "mail");
            page.open({
                "section": "channels",
                "channel": "tvcc"
            });
            compare(page.section, "channels");
        }

        function test_a_practice_that_cannot_begin_says_why() {
            const page = made();
            page.open({
                section: "practice"
            });
            waitForRendering(page);
            const start = inside(page, "text", qsTr("Start practice"));
            verify(start);
            start.clicked();
            tryVerify(() => inside(page, "text", "There is no room on the disk.") !== null);
        }

        function test_a_command_goes_to_its_section() {
            const page = made();
            verify(createTemporaryObject(commandsComponent, window, {
                "page": page
            }));
            verify(Commands.run("settings.testChannel"));
            compare(Navigation.page, "settings");
            verify(Commands.run("settings.testDatabase"));
            verify(!Commands.run("settings.addPerson"), "nobody is signed in who may");
        }

        function test_the_theme_is_remembered_at_once() {
            const page = made();
            page.open({
                section: "appearance"
            });
            waitForRendering(page);
            const choice = inside(page, "name", qsTr("Colours"));
            verify(choice);
            choice.activated(2);
            compare(Preferences.theme, "dark");
        }

        function cleanupTestCase() {
            Theme.mode = "light";
        }
    }
}
