# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many at once: said first, done by the workers, followed, stopped, and not lost with the window."""

import signal

from desk_case import DeskCase, OPERATOR, State
from lists import ListInWindow
from people import completion, completions


class BulkTest(DeskCase):
    worker = True

    def setUp(self):
        # What is to be sent waits until a person says so.
        self.scene.desk("channel", "pause", "tvcc", "--reason", "The test asks for it.")
        self.addCleanup(self.scene.desk, "channel", "resume", "tvcc", some_may_fail=True)

    def freeze_the_worker(self):
        """What is asked of it stays undone until it is let go."""
        (worker,) = self.scene.workers()
        worker.send(signal.SIGSTOP)
        self.addCleanup(worker.send, signal.SIGCONT)
        return lambda: worker.send(signal.SIGCONT)

    def select_all(self, client, words: str, count: int) -> ListInWindow:
        transmissions = ListInWindow(client.tree, "Transmissions")
        client.hands.press("Ctrl+f")
        client.tree.find("text", "Search transmissions").focused()
        client.hands.press("Ctrl+a")
        client.hands.type(words)
        self.scene.wait(f"{count} to be found", lambda: len(transmissions.cells("Citation")) == count
                        and all(words in text.lower() for text in transmissions.column("Citation")))
        client.hands.click(transmissions.cells("Citation")[0])
        client.hands.press("Ctrl+a")
        client.tree.find(name=f"All {count} that match are selected")
        return transmissions

    def newest_bulk(self) -> dict:
        return self.scene.reader.rows("select * from core.bulk_view order by id desc limit 1")[0]

    def begin(self, client, action: str, accept: str) -> dict:
        client.hands.click(client.tree.find("tool bar", "Selection").find("push button", action))
        dialog = client.tree.find("dialog", "Before it starts")
        client.hands.click(client.tree.find("push button", accept))
        client.tree.gone("dialog", "Before it starts")
        return dialog

    def test_it_says_what_it_will_do_and_what_became_of_each(self):
        sent = self.complete(*completions("TOGETHER", 5))
        refused = self.complete(completion("TOGETHER-BAD", driver_license=""))
        client = self.client("--page", "transmissions")
        transmissions = self.select_all(client, "together", 6)
        client.hands.click(client.tree.find("tool bar", "Selection").find("push button", "Send now"))
        client.tree.find("dialog", "Before it starts")
        client.tree.find(name="Send 5 transmissions? 1 will be passed over.")
        client.tree.find(name="1 · It is rejected, not waiting.")
        self.assertEqual(self.scene.reader.rows(f"select id from core.bulk_view where asked_by = '{OPERATOR}' and total = 6"), [])
        # What the question is about is a key away.
        client.tree.find("push button", "Send").focused()
        client.hands.press("Enter")

        client.tree.find("dialog", "Done")
        client.tree.find("push button", "Close", state=State.FOCUSED)
        client.tree.find(name="5 done, 1 passed over, 0 failed, of 6.")
        bulk = self.newest_bulk()
        self.assertEqual((bulk["state"], bulk["total"], bulk["done"], bulk["skipped"], bulk["failed"], bulk["asked_by"]),
                         ("finished", 6, 5, 1, 0, OPERATOR))
        # What was passed over opens from the summary.
        became = ListInWindow(client.tree, "What became of each")
        row = became.cell("Transmission", str(self.record(refused[0])["id"]))
        client.hands.click(row, times=2)
        client.tree.find("panel", f"Transmission {self.record(refused[0])['id']}, Rejected")
        client.hands.press("Esc")

        # The channel goes again, and one watches them become accepted.
        self.scene.desk("channel", "resume", "tvcc")
        self.scene.wait("all to be accepted", lambda: transmissions.column("Status").count("Accepted") == 5)
        for each in sent:
            self.assertEqual(self.filed(each), [self.record(each)["certificate_number"]])

    def test_many_are_asked_about_and_the_list_is_as_it_was_when_one_does_not_want_it(self):
        rows = self.complete(*completions("ASKED", 3))
        self.complete(completion("BESIDE-1"))
        client = self.client("--page", "transmissions")
        transmissions = self.select_all(client, "asked", 3)
        # R is for all that are selected, not for the row where the keyboard is.
        client.hands.press("r")
        client.tree.find("dialog", "Before it starts")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Before it starts")
        client.tree.find(name="All 3 that match are selected")
        # An action on all of one state looks at them, and then the list is one's own again.
        client.hands.click(client.tree.find("push button", "Send all pending"))
        client.tree.find("dialog", "Before it starts")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Before it starts")
        self.assertEqual(client.tree.find("text", "Search transmissions").text, "asked")
        self.scene.wait("the three to be shown again", lambda: len(transmissions.cells("Citation")) == 3)
        client.tree.gone(holds="that match are selected")
        self.assertEqual([self.state(each) for each in rows], ["pending"] * 3)

    def test_it_is_stopped_and_what_was_not_done_stays_as_it_was(self):
        rows = self.complete(*completions("STOPPED", 4))
        client = self.client("--page", "transmissions")
        self.select_all(client, "stopped", 4)
        thaw = self.freeze_the_worker()
        client.hands.click(client.tree.find("tool bar", "Selection").find("push button", "Cancel…"))
        client.tree.find("dialog", "Before it starts")
        accept = client.tree.find("push button", "Cancel them")
        self.assertTrue(accept.off)
        client.tree.find(name="Say why first.")
        self.fill(client, client.tree.find("text", "Reason"), "The court asked for it.")
        client.hands.press("Ctrl+Enter")
        client.tree.find("dialog", "Under way")
        client.tree.find("progress bar", "0 of 4")
        client.hands.click(client.tree.find("push button", "Stop"))
        self.scene.wait("the order to stop", lambda: self.newest_bulk()["state"] == "stopping")
        thaw()
        client.tree.find("dialog", "Stopped")
        client.tree.find(name="0 done, 0 passed over, 0 failed, of 4.")
        self.assertEqual([self.state(each) for each in rows], ["pending"] * 4)
        self.assertEqual(self.newest_bulk()["state"], "stopped")

    def test_it_goes_on_when_the_window_is_closed_and_its_result_is_there(self):
        self.complete(*completions("AWAY", 4))
        client = self.client("--page", "transmissions", home="away")
        self.select_all(client, "away", 4)
        thaw = self.freeze_the_worker()
        self.begin(client, "Send now", "Send")
        client.tree.find("dialog", "Under way")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Under way")
        client.hands.close_window()
        self.assertEqual(client.ended(), 0, client.said())
        client.leave()
        self.assertEqual(self.newest_bulk()["state"], "running")

        # It still runs, and the status bar leads to it.
        client = self.client(home="away")
        client.hands.click(client.tree.find("push button", "Sending: 0 of 4"))
        client.tree.find("dialog", "Under way")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Under way")
        client.hands.close_window()
        self.assertEqual(client.ended(), 0, client.said())
        client.leave()
        thaw()
        self.scene.wait("it to be finished", lambda: self.newest_bulk()["state"] == "finished")

        # It ended while nobody looked.
        client = self.client("--page", "transmissions", home="away")
        client.hands.click(client.tree.find("push button", "Bulk actions…"))
        bulks = ListInWindow(client.tree, "Bulk actions")
        client.hands.click(bulks.cell("Progress", "4 of 4, 0 failed"), times=2)
        client.tree.find("dialog", "Done")
        client.tree.find(name="4 done, 0 passed over, 0 failed, of 4.")
