# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Language and colours, chosen by a person and remembered; and practice, which nobody takes for the real thing."""

from desk_case import DeskCase, State
from programs import wait_for


class AppearanceTest(DeskCase):
    set_up = "empty"

    def close(self, client) -> None:
        client.hands.close_window()
        self.assertEqual(client.ended(), 0, client.said())
        client.leave()

    def test_the_language_changes_at_once_and_is_remembered(self):
        client = self.client(home="language")
        client.tree.find("page tab", "Transmissions")
        self.do(client, "hablar", "Hablar español")
        client.tree.find("page tab", "Transmisiones")
        client.hands.press("Ctrl+4")
        client.tree.find("heading", "Ajustes")
        # Keys bear the names of a Spanish keyboard.
        client.hands.press("?")
        client.tree.find(holds="Alt+Izquierda")
        client.hands.press("Esc")
        self.close(client)

        client = self.client(home="language")
        client.tree.find("page tab", "Transmisiones")
        client.hands.press("?")
        client.tree.find(holds="Alt+Izquierda")
        client.hands.press("Esc")
        client.tree.gone(holds="Alt+Izquierda")
        self.do(client, "english", "Speak English", among="Órdenes que encajan")
        client.tree.find("page tab", "Transmissions")
        client.tree.gone("page tab", "Transmisiones")
        # Those words are Qt's own: they follow like ours.
        client.hands.press("?")
        client.tree.find(holds="Alt+Left")
        client.hands.press("Esc")
        self.close(client)
        self.client(home="language").tree.find("page tab", "Transmissions")

    def test_dark_colours_come_at_once_and_are_remembered(self):
        client = self.client(home="theme")
        page = client.tree.find("heading", "Overview")
        wait_for(lambda: client.hands.brightness(page) > 0.7, 20, "light colours")
        self.do(client, "dark colours", "Use dark colours")
        wait_for(lambda: client.hands.brightness(page) < 0.3, 20, "dark colours")
        self.close(client)

        client = self.client(home="theme")
        page = client.tree.find("heading", "Overview")
        wait_for(lambda: client.hands.brightness(page) < 0.3, 20, "dark colours")
        self.do(client, "light colours", "Use light colours")
        wait_for(lambda: client.hands.brightness(page) > 0.7, 20, "light colours")

    def test_the_section_that_is_shown_is_the_one_that_is_marked(self):
        client = self.client("--page", "settings")
        client.hands.click(client.tree.find("page tab", "Appearance"))
        client.tree.find("page tab", "Appearance", state=State.CHECKED)
        self.do(client, "settings: lang", "Settings: language")
        client.tree.find("panel", "Language")
        client.tree.find("page tab", "Language", state=State.CHECKED)
        client.tree.gone("page tab", "Appearance", state=State.CHECKED)

    def test_practice_is_said_over_every_page_and_in_the_title(self):
        client = self.client()
        for key in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"):
            client.hands.press(key)
            band = client.tree.find(name="PRACTICE: nothing here reaches an authority")
            window = client.tree.find("frame")
            self.assertEqual(band.box.width, window.box.width)
        self.assertIn("PRACTICE", window.name)
