# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A channel as its administrator runs it: its test, its settings, its pause."""

import socket

from desk_case import ADMINISTRATOR, DeskCase, State, wait_for
from people import completion


class OnTheChannel(DeskCase):
    def on_the_channel(self):
        client = self.client("--page", "settings", login=ADMINISTRATOR)
        client.hands.click(client.tree.find("page tab", "Channels"))
        section = client.tree.find("panel", "Channels")
        section.find("push button", "Test connection")
        return client, section

    def stored(self, key: str):
        return self.scene.queue()[key]


class ChannelTest(OnTheChannel):
    set_up = "empty"

    def test_the_connection_test_says_step_by_step_what_it_found(self):
        client, section = self.on_the_channel()
        self.reach(client, section.find("push button", "Test connection"), section)
        client.hands.click(section.find("push button", "Test connection"))
        section.find("list item", holds="The service answers over a trusted connection")
        for title in ("Address", "Switched on", "User", "Password", "Queue"):
            section.find("list item", starts=title)
        self.assertEqual(self.scene.practice.requests(), [], "a test files nothing")

    def test_a_test_is_stopped_by_the_button_that_began_it_and_can_be_made_again(self):
        silent = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(silent.close)
        self.addCleanup(self.scene.set_channel, endpoint=self.scene.practice.ready["tvcc"])
        self.scene.set_channel(endpoint=f"https://127.0.0.1:{silent.getsockname()[1]}/tvcc")
        client, section = self.on_the_channel()
        self.reach(client, section.find("push button", "Test connection"), section)
        client.hands.click(section.find("push button", "Test connection"))
        section.find("list item", starts="Queue")
        stop = section.find("push button", "Stop").focused()
        client.hands.press("space")
        section.find("alert", "The test was stopped.")
        # What was found until then stays, and the keyboard is where it was.
        section.find("list item", starts="Queue")
        section.gone("push button", "Stop")
        section.find("push button", "Test connection").focused()
        self.assertEqual(stop.name, "Test connection")

        self.scene.set_channel(endpoint=self.scene.practice.ready["tvcc"])
        client.hands.press("space")
        section.find("list item", holds="The service answers over a trusted connection")
        section.gone("alert", "The test was stopped.")

    def test_a_channel_is_paused_by_name_from_a_page_where_it_is_not(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find("heading", "Overview")
        self.do(client, "pause the channel", "Pause the channel")
        client.tree.find("dialog", "Pause the channel?").find("text", "Reason").focused()
        client.hands.press("Esc")
        client.tree.gone("dialog", "Pause the channel?")
        client.tree.find("panel", "Channels")

    def test_a_wrong_limit_is_told_beside_its_field_and_a_right_one_holds(self):
        client, section = self.on_the_channel()
        before = self.scene.queue()["timeout_ms"]
        field = self.scroll_to(client, section, "text", "Longest call")
        self.fill(client, field, "soon")
        section.find("alert", "Enter a length of time such as 30 s or 5 min.")
        client.tree.find("page tab", "Channels, not saved")
        save = self.scroll_to(client, section, "push button", "Save")
        self.assertTrue(save.off)
        section.find(name="1 field must be corrected first.")

        # From there one is led back to it, and Ctrl+Enter does not save what the button would not.
        client.hands.click(section.find("push button", "Show"))
        field.focused()
        client.hands.press("Ctrl+Enter")
        client.tree.find("page tab", "Channels, not saved")
        self.fill(client, field, "45 s")
        section.gone("alert", "Enter a length of time such as 30 s or 5 min.")
        self.assertEqual(self.scene.queue()["timeout_ms"], before)
        client.hands.press("Ctrl+Enter")
        self.told(client, name="The settings of the channel are saved.")
        self.assertEqual(self.scene.queue()["timeout_ms"], 45_000)
        client.tree.find("page tab", "Channels")
        self.assertEqual(field.text, "45 s")

    def test_closing_the_window_asks_before_what_was_typed_is_lost(self):
        client, section = self.on_the_channel()
        field = self.scroll_to(client, section, "text", "Longest call")
        self.fill(client, field, "41 s")
        client.hands.press("Ctrl+1")
        client.tree.find("heading", "Overview")
        client.hands.close_window()
        dialog = client.tree.find("dialog", "Leave without saving?")
        dialog.find(holds="Channels")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Leave without saving?")
        # It leads back to what is not saved.
        client.tree.find("page tab", "Channels, not saved")
        self.assertEqual(client.tree.find("text", "Longest call").text, "41 s")

        client.hands.close_window()
        client.hands.click(client.tree.find("push button", "Leave without saving"))
        self.assertEqual(client.ended(), 0, client.said())
        client.leave()

    def test_what_somebody_else_stored_meanwhile_is_told_at_its_field(self):
        client, section = self.on_the_channel()
        field = self.scroll_to(client, section, "text", "Longest call")
        self.fill(client, field, "40 s")
        self.scene.set_channel(timeout_ms="50000")
        told = section.find("alert", starts="Somebody else has stored")
        self.assertIn("“50 s”", told.name)
        client.hands.click(self.scroll_to(client, section, "push button", "Revert"))
        section.gone("alert", told.name)
        wait_for(lambda: field.text == "50 s", 20, "what was stored")


class PauseTest(OnTheChannel):
    worker = True

    def test_a_pause_says_why_holds_everything_back_and_ends_by_a_click(self):
        client, section = self.on_the_channel()
        pause = section.find("push button", "Pause…")
        client.hands.click(pause)
        dialog = client.tree.find("dialog", "Pause the channel?")
        accept = dialog.find("push button", "Pause")
        self.assertTrue(accept.off)
        dialog.find("text", "Reason").focused()
        client.hands.type("The DMV is moving house")
        wait_for(lambda: not accept.off, 20, "the button to be on")
        client.hands.press("Enter")
        client.tree.gone("dialog", "Pause the channel?")
        self.addCleanup(lambda: self.scene.queue()["condition"] == "paused" and self.scene.desk("channel", "resume", "tvcc"))
        self.told(client, name="The channel is paused.")
        section.find(holds="The DMV is moving house")
        self.assertEqual(self.scene.queue()["condition"], "paused")

        # Waits, and is said to wait.
        (each,) = self.complete(completion("PAUSED-1"))
        section.find(name="Waiting: 1")
        self.assertEqual(self.state(each), "pending")

        client.hands.click(section.find("push button", "Resume"))
        self.settled(each, "accepted")
        section.gone("push button", "Resume")
        section.find("push button", "Pause…")
