# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told: everything that one can act on has a name and a role, on every page and in every dialog."""

from desk_case import ADMINISTRATOR, DeskCase

import names

PAGES = {"Ctrl+1": "Overview", "Ctrl+2": "Transmissions", "Ctrl+3": "Activity", "Ctrl+4": "Settings"}


class NamesTest(DeskCase):
    set_up = "named"
    worker = True

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for phase in ("ordinary", "invalid", "corrected", "looked_up"):
            cls.scene.settle(cls.scene.complete(phase))

    def check(self, top) -> None:
        found = names.findings(top.at_rest())
        self.assertFalse(found, "\n" + "\n".join(found))

    def test_the_form_of_signing_in(self):
        self.check(self.client(login="").tree)

    def test_every_page(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        for key, title in PAGES.items():
            with self.subTest(page=title):
                client.hands.press(key)
                client.tree.find(role="heading", name=title)
                self.check(client.tree)

    def test_the_palette_and_the_overview_of_keys(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        for key, title in {"Ctrl+k": "Commands", "?": "Keys"}.items():
            with self.subTest(dialog=title):
                client.hands.press(key)
                client.tree.find(role="dialog", name=title)
                self.check(client.tree)
                client.hands.press("Esc")
                client.tree.gone("dialog", title)
