# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sent and never answered: only a person's word, with a reason, ends it."""

from desk_case import MANAGER, VIEWER, DeskCase
from programs import DemoError
from lists import ListInWindow
from people import completion


class ResolutionTest(DeskCase):
    worker = True

    def unconfirmed(self, name: str):
        (each,) = self.complete(completion(f"FAULT-CUT-AFTER-READING-{name}"))
        return each, self.settled(each, "unconfirmed")

    def open(self, login: str, citation: str, number: int):
        client = self.client("--page", "transmissions", login=login)
        client.hands.click(ListInWindow(client.tree, "Transmissions").cell("Citation", citation), times=2)
        pane = client.tree.find("panel", f"Transmission {number}, Unconfirmed")
        pane.find("heading", "Sent, but nobody knows whether it was filed")
        return client, pane

    def test_a_manager_resolves_it_with_a_reason_and_not_without(self):
        each, before = self.unconfirmed("RESOLVED")
        (number,) = self.filed(each)
        client, pane = self.open(MANAGER, each.citation_number, before["id"])
        client.hands.click(pane.find("push button", "Resolve…"))
        dialog = client.tree.find("dialog", f"Resolve transmission {before['id']}")
        record = client.tree.find("push button", "Record the decision")
        self.assertTrue(record.off)
        client.tree.find(name="Choose what became of it.")
        client.hands.click(client.tree.find("radio button", "It was accepted: the authority has it and gave a number"))
        client.tree.find(name="It counts as filed under this number and is never sent again.")
        self.fill(client, client.tree.find("text", "Number that the authority gave"), number)
        client.hands.click(client.tree.find("radio button", "Looked up with the authority"))
        client.tree.find(name="Write down why, in a few words: they are kept with the transmission.")
        client.hands.press("Ctrl+Enter")
        self.assertTrue(record.off)
        self.assertEqual(self.state(each), "unconfirmed")

        self.fill(client, client.tree.find("text", "Reason"), "Seen on the screen of the DMV.")
        self.scene.wait("the button to be on", lambda: not record.off)
        client.hands.click(record)
        client.tree.gone("dialog", dialog.name)
        self.told(client, name=f"Transmission {before['id']} is accepted.")
        client.tree.find("panel", f"Transmission {before['id']}, Accepted")
        after = self.record(each)
        self.assertEqual((after["state"], after["certificate_number"]), ("accepted", number))
        self.assertEqual(self.filed(each), [number])
        (resolution,) = self.scene.reader.rows(f"select * from core.resolution_view where transmission_id = {before['id']}")
        self.assertEqual((resolution["decision"], resolution["basis"], resolution["asked_by"], resolution["reason"]),
                         ("accepted", "look_up", MANAGER, "Seen on the screen of the DMV."))

    def test_a_viewer_is_told_who_may_and_the_database_refuses_too(self):
        each, before = self.unconfirmed("WATCHED")
        client, pane = self.open(VIEWER, each.citation_number, before["id"])
        resolve = pane.find("push button", "Resolve…")
        self.assertTrue(resolve.off)
        self.assertEqual(resolve.description, "Not possible now: Only managers and administrators may do this.")
        pane.find(name="Only managers and administrators may do this.")
        correct = pane.find("push button", "Correct")
        self.assertTrue(correct.off)
        self.assertIn("may look, but not change anything", correct.description)

        database = self.scene.as_person(VIEWER)
        self.assertEqual(database.rows(f"select state from core.transmission_view where id = {before['id']}"),
                         [{"state": "unconfirmed"}])
        with self.assertRaisesRegex(DemoError, "permission denied|Only managers"):
            database(f"select core.resolve_transmission({before['id']}, 'accepted', 'look_up', '1', 'A viewer says so.');")
        self.assertEqual(self.state(each), "unconfirmed")
