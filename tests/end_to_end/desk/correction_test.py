# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the authority cannot take: found, understood, corrected where it is shown, and sent again."""

from desk_case import OPERATOR, DeskCase, State, wait_for
from lists import ListInWindow
from people import GOOD_COURT, completion


class CorrectionTest(DeskCase):
    worker = True

    def rejected(self, citation: str, **wanted: str):
        (each,) = self.complete(completion(citation, **wanted))
        self.settled(each, "rejected")
        return each

    def check_that_it_took_the_place_of(self, old: dict, each) -> dict:
        """In the database, in the authority's ledger, and in the audit trail."""
        new = self.settled(each, "accepted")
        before = self.scene.reader.rows(f"select * from core.transmission_view where id = {old['id']}")[0]
        self.assertEqual((new["supersedes"], before["superseded_by"]), (old["id"], new["id"]))
        self.assertEqual(self.filed(each), [new["certificate_number"]])
        self.assertEqual(before["state"], "rejected")
        self.assertEqual(new["created_by"], OPERATOR)
        return new

    def test_a_rejected_one_is_corrected_beside_its_error_and_becomes_accepted(self):
        each = self.rejected("BESIDE-1", court_code="1440")
        old = self.record(each)
        client = self.client()

        # The tile of what waits on a person leads to just those.
        tile = client.tree.find("push button", starts="Rejected: ")
        client.hands.click(tile)
        client.tree.find("heading", "Transmissions")
        client.tree.find("check box", starts="Rejected: ", state=State.CHECKED)
        transmissions = ListInWindow(client.tree, "Transmissions")
        cell = transmissions.cell("Citation", "BESIDE-1")
        self.assertLessEqual(set(transmissions.column("Status")), {"Rejected"})
        client.hands.click(cell, times=2)

        # It says what is wrong, where.
        pane = client.tree.find("panel", f"Transmission {old['id']}, Rejected")
        pane.find("heading", "The data must be corrected")
        court = pane.find(name="Court code: 1440")
        self.assertIn("five digits", court.description)
        client.hands.click(pane.find("push button", "Correct"))

        # The field is checked while one types, and the button says why it is off.
        field = pane.find("text", starts="Court code").focused()
        pane.find(holds="five digits", role="alert")
        self.fill(client, field, "99440")
        pane.find(holds="five digits", role="alert")
        save = pane.find("push button", "Correct and send again")
        self.assertTrue(save.off)
        self.assertEqual(save.description, "Not possible now: Correct the marked fields first.")
        self.fill(client, field, "01440")
        pane.gone(holds="five digits")
        wait_for(lambda: not save.off, 20, "the button to be on")
        client.hands.click(save)

        # What took its place is in view, and its acceptance comes by itself.
        new = self.check_that_it_took_the_place_of(old, each)
        pane = client.tree.find("panel", f"Transmission {new['id']}, Accepted")
        pane.find(name=f"Certificate {new['certificate_number']}")
        pane.find(name="Court code: 01440")
        client.hands.click(self.scroll_to(client, pane, "push button", f"Corrects {old['id']}"))
        pane = client.tree.find("panel", f"Transmission {old['id']}, Rejected")
        self.scroll_to(client, pane, "push button", f"Corrected by {new['id']}")

    def test_the_keyboard_alone_is_enough(self):
        each = self.rejected("BYKEYS-1", driver_license="D123456")
        old = self.record(each)
        client = self.client()
        client.tree.find(name="Navigation")

        client.hands.press("Ctrl+2")
        client.tree.find("heading", "Transmissions")
        client.hands.press("Ctrl+f")
        client.tree.find("text", "Search transmissions").focused()
        client.hands.type("bykeys-1")
        ListInWindow(client.tree, "Transmissions").shows("Citation", ["BYKEYS-1"])
        client.hands.press("Down")
        client.tree.find("table cell", "Citation: BYKEYS-1", state=State.SELECTED)
        client.hands.press("Enter")
        pane = client.tree.find("panel", f"Transmission {old['id']}, Rejected")
        pane.find("heading", "The data must be corrected")
        client.hands.press("e")
        field = pane.find("text", starts="Driver licence").focused()
        self.assertEqual(field.text, "D123456")
        client.hands.press("Ctrl+a")
        client.hands.type("d1234567")
        pane.gone("alert")
        client.hands.press("Ctrl+Enter")

        new = self.check_that_it_took_the_place_of(old, each)
        client.tree.find("panel", f"Transmission {new['id']}, Accepted")
        # The form has gone, and the keyboard is in the list: the next one is a key away.
        client.hands.press("Home")
        wait_for(lambda: client.tree.find("table", "Transmissions").has(State.FOCUSED), 20, "the keyboard in the list")
        client.hands.press("p")
        client.tree.find("dialog", f"Proof of transmission {new['id']}")

    def test_a_row_offers_what_can_be_done_to_it(self):
        each = self.rejected("MENU-1", court_code="1440")
        number = self.record(each)["id"]
        client = self.client("--page", "transmissions")
        client.hands.click(ListInWindow(client.tree, "Transmissions").cell("Citation", "MENU-1"), button=3)
        correct = client.tree.find("menu item", "Correct")
        self.assertFalse(client.tree.all("menu item", "Send now") or client.tree.all("menu item", "Proof of transmission"))
        client.hands.click(correct)
        pane = client.tree.find("panel", f"Transmission {number}, Rejected")
        self.assertEqual(pane.find("text", starts="Court code").text, "1440")

    def test_what_was_typed_is_kept_and_nothing_is_sent_when_one_leaves_it(self):
        each = self.rejected("LEFT-1", court_code="1440")
        old = self.record(each)
        client = self.client("--page", "transmissions")
        client.hands.click(ListInWindow(client.tree, "Transmissions").cell("Citation", "LEFT-1"), times=2)
        pane = client.tree.find("panel", f"Transmission {old['id']}, Rejected")
        # What is advised is to correct it; the same data again are for whoever knows better.
        pane.find("push button", "Correct")
        self.assertEqual(pane.all("push button", "Retry"), [])
        client.hands.click(pane.find("push button", "More actions"))
        client.tree.find("menu item", "Retry as it is")
        client.hands.press("Esc")
        client.tree.gone("menu item", "Retry as it is")
        client.hands.click(pane.find("push button", "Correct"))
        self.fill(client, pane.find("text", starts="Court code"), GOOD_COURT)
        client.hands.press("Esc")
        client.hands.close_window()
        client.tree.find("dialog", "Leave without saving?").find(holds="1 correction")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Leave without saving?")
        client.hands.click(client.tree.find("push button", "Go on correcting"))
        self.assertEqual(pane.find("text", starts="Court code").text, GOOD_COURT)
        pane.find(name="You typed this earlier and did not send it.")
        client.hands.click(pane.find("push button", "Discard"))
        pane.find("push button", "Correct")
        self.assertEqual(self.record(each)["id"], old["id"])
        self.assertEqual(self.filed(each), [])
