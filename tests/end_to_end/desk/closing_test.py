# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window can be closed at any time: what runs is let go, nothing hangs, nothing crashes, nothing is half done."""

import os
import signal

from desk_case import OPERATOR, DeskCase, wait_for
from lists import ListInWindow
from people import completion, completions

SECONDS_TO_CLOSE = 30


class ClosingTest(DeskCase):
    set_up = "closing"
    worker = True

    def close(self, client) -> None:
        client.hands.close_window()
        self.assertEqual(client.ended(SECONDS_TO_CLOSE), 0, client.said())

    def freeze_the_server(self) -> None:
        """The client's queries get no answer any more, as behind a network that swallows everything."""
        processes = self.scene.reader(f"select pid from pg_stat_activity where usename = '{OPERATOR}'")
        self.assertTrue(processes)
        for process in map(int, processes):
            os.kill(process, signal.SIGSTOP)
            self.addCleanup(os.kill, process, signal.SIGCONT)

    def asked_about(self, prefix: str):
        """The window with the question whether to send three that wait for it."""
        self.scene.desk("channel", "pause", "tvcc", "--reason", "The test asks for it.")
        self.addCleanup(self.scene.desk, "channel", "resume", "tvcc", some_may_fail=True)
        rows = self.complete(*completions(prefix, 3))
        client = self.client("--page", "transmissions")
        transmissions = ListInWindow(client.tree, "Transmissions")
        client.hands.press("Ctrl+f")
        client.hands.type(prefix.lower())
        transmissions.shows("Citation", [each.citation_number for each in reversed(rows)])
        client.hands.click(transmissions.cells("Citation")[0])
        client.hands.press("Ctrl+a")
        client.hands.click(client.tree.find("push button", "Send now"))
        client.tree.find(name="Send 3 transmissions?")
        return client, rows

    def bulks(self) -> list[dict]:
        return self.scene.reader.rows("select * from core.bulk_view order by id desc")

    def test_closing_at_once(self):
        self.close(self.client())

    def test_closing_before_anybody_signed_in(self):
        self.close(self.client(login=""))

    def test_closing_while_a_query_is_under_way(self):
        client = self.client("--page", "transmissions")
        self.scene.wait("the client at the database", lambda: int(self.scene.reader(
            f"select count(*) from pg_stat_activity where usename = '{OPERATOR}'")[0]) >= 2)
        self.freeze_the_server()
        client.hands.press("F5")
        self.close(client)

    def test_closing_while_a_bulk_action_is_ordered(self):
        client, rows = self.asked_about("ORDERED")
        before = len(self.bulks())
        self.freeze_the_server()
        client.hands.click(client.tree.find("push button", "Send"))
        wait_for(lambda: client.tree.find("push button", "Cancel").off, 20, "the order to be on its way")
        self.close(client)
        # Ordered whole or not at all.
        self.doCleanups()
        self.scene.wait("the database to be rid of the client", lambda: int(self.scene.reader(
            f"select count(*) from pg_stat_activity where usename = '{OPERATOR}'")[0]) == 0)
        bulks = self.bulks()
        self.assertLessEqual(len(bulks) - before, 1)
        for bulk in bulks[:len(bulks) - before]:
            self.assertEqual(bulk["total"], len(rows))

    def test_closing_while_a_bulk_action_runs(self):
        (worker,) = self.scene.workers()
        worker.send(signal.SIGSTOP)
        self.addCleanup(worker.send, signal.SIGCONT)
        client, rows = self.asked_about("RUNNING")
        client.hands.click(client.tree.find("push button", "Send"))
        client.tree.find("dialog", "Under way")
        self.close(client)
        self.assertEqual(self.bulks()[0]["state"], "running")
        worker.send(signal.SIGCONT)
        self.scene.wait("it to be finished", lambda: self.bulks()[0]["state"] == "finished")
        self.assertEqual(self.bulks()[0]["done"], len(rows))

    def test_closing_while_a_proof_is_rendered(self):
        (each,) = self.complete(completion("RENDERED-1"))
        number = self.settled(each, "accepted")["id"]
        client = self.client("--page", "transmissions")
        client.hands.click(ListInWindow(client.tree, "Transmissions").cell("Citation", "RENDERED-1"), times=2)
        client.tree.find("panel", f"Transmission {number}, Accepted").find("push button", holds="roof")
        client.hands.press("p")
        client.tree.find(holds="Page 1 of ")
        # Each step asks for the page in another size; the next one comes before it is there.
        for _ in range(12):
            client.hands.press("Ctrl+=")
        self.close(client)
