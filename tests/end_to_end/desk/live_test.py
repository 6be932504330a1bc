# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes elsewhere is on the screen by itself, and nothing moves under the pointer."""

from desk_case import DeskCase, State
from lists import ListInWindow
from people import completion, completions


class LiveTest(DeskCase):
    """Nothing is sent here: what changes is what the test changes."""
    set_up = "without a worker"

    def test_new_ones_gather_above_and_the_row_under_the_pointer_stays(self):
        self.complete(*completions("CROWD", 50))
        client = self.client("--page", "transmissions")
        transmissions = ListInWindow(client.tree, "Transmissions")
        self.scene.wait("the rows", lambda: len(transmissions.cells("Citation")) > 10)
        client.hands.click(transmissions.cells("Citation")[0])
        for _ in range(2):
            client.hands.press("Page_Down")
        row = client.tree.find("table cell", starts="Citation: ", state=State.SELECTED)
        client.tree.at_rest()
        client.hands.move(row)
        place, name = row.box, row.name
        seen = transmissions.column("Citation")

        self.complete(completion("ARRIVED-1"), completion("ARRIVED-2"))
        new = client.tree.find("push button", "2 new")
        client.tree.at_rest()
        self.assertEqual(transmissions.column("Citation"), seen)
        self.assertEqual(client.tree.find("table cell", name).box, place)
        transmissions.selects("Citation", [name.removeprefix("Citation: ")])

        client.hands.click(new)
        transmissions.cell("Citation", "ARRIVED-2")
        self.assertEqual(transmissions.column("Citation")[:2], ["ARRIVED-2", "ARRIVED-1"])
        client.tree.gone("push button", "2 new")

    def test_at_the_top_new_ones_come_in_at_once(self):
        client = self.client("--page", "transmissions")
        transmissions = ListInWindow(client.tree, "Transmissions")
        client.tree.find("check box", starts="All: ")
        self.complete(completion("ATOP-1"))
        transmissions.cell("Citation", "ATOP-1")
        self.assertEqual(transmissions.column("Citation")[0], "ATOP-1")

    def test_at_the_top_they_wait_while_the_pointer_is_on_a_row(self):
        self.complete(completion("UNDER-1"))
        client = self.client("--page", "transmissions")
        transmissions = ListInWindow(client.tree, "Transmissions")
        row = transmissions.cell("Citation", "UNDER-1")
        client.tree.at_rest()
        client.hands.move(row)
        place = row.box
        self.complete(completion("UNDER-2"))
        client.tree.find("push button", "1 new")
        self.assertEqual(row.box, place)
        client.hands.move(client.tree.find("check box", starts="All: "))
        transmissions.cell("Citation", "UNDER-2")
        self.assertEqual(transmissions.column("Citation")[:2], ["UNDER-2", "UNDER-1"])

    def test_a_change_by_another_person_shows_in_its_place_in_list_and_pane(self):
        (each,) = self.complete(completion("ELSEWHERE-1"))
        number = self.record(each)["id"]
        client = self.client("--page", "transmissions")
        transmissions = ListInWindow(client.tree, "Transmissions")
        cell = transmissions.cell("Citation", "ELSEWHERE-1")
        client.hands.click(cell, times=2)
        client.tree.find("panel", f"Transmission {number}, Pending").at_rest()
        place = cell.box
        self.scene.desk("transmissions", "cancel", str(number), "--reason", "The court took it back.")
        client.tree.find("panel", f"Transmission {number}, Cancelled").find("heading", "Cancelled by a member of staff")
        self.assertEqual(cell.box, place)
        row = transmissions.column("Citation").index("ELSEWHERE-1")
        self.assertEqual(transmissions.column("Status")[row], "Cancelled")
