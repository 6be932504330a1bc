# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What administrators are told, and what they do about it from there."""

from desk_case import ADMINISTRATOR, DeskCase
from lists import ListInWindow
from people import completion


class NotificationTest(DeskCase):
    set_up = "on hold"
    worker = True
    SUBJECT = "California DMV (TVCC) is on hold (ACCESS_DENIED)"

    def test_what_is_told_leads_to_the_channel_and_is_resolved(self):
        self.scene.practice.faults(deny_access=True)
        (each,) = self.complete(completion("DENIED-1"))
        self.settled(each, "on_hold")
        self.scene.practice.faults()
        client = self.client("--page", "activity", login=ADMINISTRATOR)
        client.hands.click(client.tree.find("page tab", starts="Notifications"))
        notifications = ListInWindow(client.tree, "Notifications")
        client.hands.click(notifications.cell("What happened", self.SUBJECT), times=2)
        pane = client.tree.find("panel", self.SUBJECT)
        client.hands.click(pane.find("push button", "Open the channel"))
        client.tree.find("panel", "Channels").find("push button", "Resume")

        client.hands.press("Alt+Left")
        client.hands.click(client.tree.find("panel", self.SUBJECT).find("push button", "Resolve"))
        client.tree.find(name="No open notifications")
        self.assertEqual(notifications.column("What happened"), [])
        client.hands.click(client.tree.find("list", "Notices").find("push button", "Undo"))
        self.told(client, name="The notification is open again.")
        notifications.shows("What happened", [self.SUBJECT])

        client.hands.press("Ctrl+f")
        client.tree.find("text", "Search the notifications").focused()
        client.hands.type("no such words")
        client.tree.find(name="Nothing matches “no such words”")
        client.hands.press("Escape")
        notifications.shows("What happened", [self.SUBJECT])

        # The same by name, with the keys alone, from another page.
        client.hands.click(notifications.cell("What happened", self.SUBJECT))
        client.hands.press("Ctrl+1")
        client.tree.find("heading", "Overview")
        self.do(client, "resolve the notif", "Resolve the notification")
        client.tree.find(name="No open notifications")
        self.assertEqual(notifications.column("What happened"), [])
        self.do(client, "drain a worker", "Drain a worker")
        client.tree.find("table", "Workers")
        self.do(client, "whole audit trail", "Show the whole audit trail again")
        client.tree.find("table", "Audit trail")


class WorkersTest(DeskCase):
    set_up = "on hold"
    worker = True

    def test_a_worker_is_drained_from_the_board(self):
        client = self.client("--page", "activity", login=ADMINISTRATOR)
        client.hands.click(client.tree.find("page tab", "Workers"))
        workers = ListInWindow(client.tree, "Workers")
        client.hands.click(workers.cells("Condition")[0], times=2)
        client.hands.click(client.tree.find("push button", "Drain this process…"))
        dialog = client.tree.find("dialog", starts="Drain")
        client.hands.click(dialog.find("push button", "Drain"))
        # It holds nothing, so it has ended as soon as it was asked.
        client.tree.find("panel", "Nobody works")
        self.assertTrue(client.tree.find("push button", "Drain this process…").off)
