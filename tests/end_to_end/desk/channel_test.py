# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A channel and its test."""

from desk_case import ADMINISTRATOR, DeskCase


class ChannelTest(DeskCase):
    set_up = "empty"

    def on_the_channel(self, login: str):
        client = self.client("--page", "settings", login=login)
        client.hands.click(client.tree.find("page tab", "Channels"))
        section = client.tree.find("panel", "Channels")
        section.find("push button", "Test connection")
        return client, section

    def test_the_connection_test_says_step_by_step_what_it_found(self):
        client, section = self.on_the_channel(ADMINISTRATOR)
        self.reach(client, section.find("push button", "Test connection"), section)
        client.hands.click(section.find("push button", "Test connection"))
        section.find("list item", holds="The service answers over a trusted connection")
        for title in ("Address", "Switched on", "User", "Password", "Queue"):
            section.find("list item", starts=title)
        self.assertEqual(self.scene.practice.requests(), [], "a test files nothing")
