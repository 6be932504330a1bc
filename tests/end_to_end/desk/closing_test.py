# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window can be closed at any time: what runs is let go, nothing hangs, nothing crashes."""

import os
import signal
import unittest

from desk_case import OPERATOR, DeskCase

SECONDS_TO_CLOSE = 30


class ClosingTest(DeskCase):
    def freeze_the_server(self) -> None:
        """The clients' queries get no answer any more, as behind a network that swallows everything."""
        processes = self.scene.reader(f"select pid from pg_stat_activity where usename = '{OPERATOR}'")
        self.assertTrue(processes)
        for process in map(int, processes):
            os.kill(process, signal.SIGSTOP)
            self.addCleanup(os.kill, process, signal.SIGCONT)

    def test_closing_at_once(self):
        client = self.client()
        client.hands.close_window()
        self.assertEqual(client.ended(SECONDS_TO_CLOSE), 0, client.said())

    def test_closing_before_anybody_signed_in(self):
        client = self.client(login="")
        client.hands.close_window()
        self.assertEqual(client.ended(SECONDS_TO_CLOSE), 0, client.said())

    def test_closing_while_the_server_is_silent(self):
        client = self.client("--page", "transmissions")
        self.scene.wait("the client at the database", lambda: int(self.scene.reader(
            f"select count(*) from pg_stat_activity where usename = '{OPERATOR}'")[0]) >= 2)
        self.freeze_the_server()
        client.hands.press("F5")
        client.hands.close_window()
        self.assertEqual(client.ended(SECONDS_TO_CLOSE), 0, client.said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
