# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding and arranging: filters, search, sorting, selection, columns, and what is remembered of them."""

import csv
import datetime
import unicodedata

from desk_case import DeskCase, State, wait_for
from client import HERE
from lists import ListInWindow
from people import completion, completions


class ListTest(DeskCase):
    """Nothing is sent here: without a worker what is pending stays so."""
    set_up = "without a worker"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if hasattr(ListTest, "rows"):
            return
        ListTest.rows = [completion("SORT-2", last_name="Núñez Ejemplo", first_name="Sofía"),
                         completion("SORT-1", last_name="Beispiel", court_code="58100"),
                         completion("SORT-3", last_name="Muster-Probe", driver_license="")]
        cls.scene.platform.complete(ListTest.rows)
        cls.scene.platform.complete(completions("MANY", 60))

    def on_the_list(self, *options: str, **more):
        client = self.client("--page", "transmissions", *options, **more)
        client.tree.find(name="Navigation")
        return client, ListInWindow(client.tree, "Transmissions")

    def search(self, client, words: str) -> None:
        client.hands.press("Ctrl+f")
        client.tree.find("text", "Search transmissions").focused()
        client.hands.press("Ctrl+a")
        client.hands.type(words)

    def test_search_needs_no_accents_and_no_capitals(self):
        client, transmissions = self.on_the_list()
        self.search(client, "sofia nunez")
        transmissions.shows("Citation", ["SORT-2"])
        self.search(client, "sort-1")
        transmissions.shows("Citation", ["SORT-1"])
        self.search(client, "nobody of that name")
        client.tree.find(name="Nothing matches")
        client.hands.click(client.tree.find("push button", "Show all", state=State.SHOWING))
        wait_for(lambda: len(transmissions.cells("Citation")) > 10, 20, "all to be shown again")

    def test_a_head_sorts_by_its_column_and_again_the_other_way_round(self):
        client, transmissions = self.on_the_list()
        self.search(client, "sort")
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        client.hands.click(transmissions.head("Citation"))
        transmissions.shows("Citation", ["SORT-1", "SORT-2", "SORT-3"])
        self.assertEqual(transmissions.head("Citation").description, "Sorted, the lowest first")
        client.hands.click(transmissions.head("Citation"))
        transmissions.shows("Citation", ["SORT-3", "SORT-2", "SORT-1"])
        self.assertEqual(transmissions.head("Citation").description, "Sorted, the highest first")
        client.hands.click(transmissions.head("Citation"))
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        self.assertEqual(transmissions.head("Citation").description, "")

    def test_a_chip_filters_and_its_cross_takes_the_filter_away(self):
        client, transmissions = self.on_the_list()
        self.search(client, "sort")
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        client.hands.click(client.tree.find("push button", "Court"))
        client.tree.find("text", "Court code").focused()
        client.hands.type("58100")
        client.hands.press("Enter")
        client.tree.find("push button", "Court: 58100")
        transmissions.shows("Citation", ["SORT-1"])
        client.hands.click(client.tree.find("push button", "Remove the filter Court"))
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])

        client.hands.click(client.tree.find("check box", starts="Rejected: "))
        transmissions.shows("Citation", ["SORT-3"])
        client.hands.click(client.tree.find("check box", starts="Pending: "))
        transmissions.shows("Citation", ["SORT-1", "SORT-2"])

    def test_shift_takes_what_lies_between_and_ctrl_a_all_that_match(self):
        client, transmissions = self.on_the_list()
        self.search(client, "sort")
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        client.hands.click(transmissions.cell("Citation", "SORT-3"))
        transmissions.selects("Citation", ["SORT-3"])
        client.hands.click(transmissions.cell("Citation", "SORT-2"), held="Shift")
        transmissions.selects("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        client.hands.click(transmissions.cell("Citation", "SORT-1"), held="Ctrl")
        transmissions.selects("Citation", ["SORT-3", "SORT-2"])
        client.tree.find(name="2 selected")

        self.search(client, "many-")
        wait_for(lambda: all(text.startswith("MANY-") for text in transmissions.column("Citation")), 20, "only those")
        client.hands.click(transmissions.cells("Citation")[0])
        client.hands.press("Ctrl+a")
        # Not only those that are loaded or drawn.
        client.tree.find(name="All 60 that match are selected")
        # Other rows match another search: they were not picked.
        self.search(client, "sort")
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        client.tree.gone(holds="that match are selected")
        client.hands.click(transmissions.cells("Citation")[0])
        client.hands.press("Ctrl+a")
        client.tree.find(name="All 3 that match are selected")
        client.hands.click(client.tree.find("push button", "Select nothing"))
        client.tree.gone(holds="that match are selected")

    def test_a_key_does_nothing_to_a_row_that_is_not_shown(self):
        (hidden,) = self.complete(completion("HIDDEN-1", driver_license=""))
        client, transmissions = self.on_the_list()
        self.search(client, "hidden-1")
        client.hands.click(transmissions.cell("Citation", "HIDDEN-1"))
        client.hands.click(client.tree.find("check box", starts="Failed: "))
        client.tree.find(name="Nothing matches")
        client.hands.press("r")
        # What the same key does where the row is seen comes after what it would have done there.
        client.hands.click(client.tree.find("check box", starts="Rejected: "))
        client.hands.click(transmissions.cell("Citation", "HIDDEN-1"))
        client.hands.press("r")
        self.told(client, holds="is put in front of the queue")
        self.assertEqual(len(self.audited("transmission.retry", self.record(hidden)["id"])), 1)

    def test_rows_stay_where_they_are_when_one_opens_and_when_several_are_chosen(self):
        client, transmissions = self.on_the_list()
        self.search(client, "sort")
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        first, second = (transmissions.cell("Citation", text) for text in ("SORT-3", "SORT-1"))
        where = first.box.y
        client.hands.click(first)
        client.hands.click(second, held="Ctrl")
        client.tree.find(name="2 selected")
        self.assertEqual(transmissions.cell("Citation", "SORT-3").box.y, where)
        client.hands.press("Enter")
        client.tree.find("panel", starts="Transmission ")
        self.assertEqual(transmissions.cell("Citation", "SORT-3").box.y, where)
        client.hands.press("Escape")
        client.tree.gone("panel", starts="Transmission ")
        self.assertEqual(transmissions.cell("Citation", "SORT-3").box.y, where)

    def test_the_keyboard_stays_in_the_list_when_a_row_is_opened(self):
        client, transmissions = self.on_the_list()
        self.search(client, "sort")
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        client.hands.click(transmissions.cell("Citation", "SORT-3"))
        client.hands.press("Enter")
        pane = client.tree.find("panel", starts="Transmission ")
        client.hands.press("Down")
        transmissions.selects("Citation", ["SORT-1"])
        pane.find(name="Citation number: SORT-1")
        # F6 goes over to the pane and back.
        client.hands.press("F6")
        wait_for(lambda: pane.all(state=State.FOCUSED), 20, "the keyboard in the pane")
        client.hands.press("F6")
        client.hands.press("Down")
        transmissions.selects("Citation", ["SORT-2"])

    def test_a_filter_is_saved_under_a_name_and_is_there_the_next_time(self):
        client, transmissions = self.on_the_list(home="filters")
        client.hands.click(client.tree.find("check box", starts="Rejected: "))
        client.tree.find("check box", starts="Rejected: ", state=State.CHECKED)
        client.hands.click(client.tree.find("push button", "Saved"))
        client.hands.click(client.tree.find("menu item", "Save this filter…"))
        dialog = client.tree.find("dialog", "Save this filter")
        client.tree.find("text", "Name of the filter").focused()
        client.hands.type("To correct")
        client.hands.press("Enter")
        client.tree.gone("dialog", "Save this filter")
        client.hands.close_window()
        self.assertEqual(client.ended(), 0)
        client.leave()

        client, transmissions = self.on_the_list(home="filters")
        wait_for(lambda: "Pending" in transmissions.column("Status"), 20, "all to be shown")
        client.hands.click(client.tree.find("push button", "Saved"))
        client.hands.click(client.tree.find("menu item", "To correct"))
        wait_for(lambda: set(transmissions.column("Status")) == {"Rejected"}, 20, "only the rejected ones")

        # Forgotten by a slip, it comes back.
        client.hands.click(client.tree.find("push button", "Saved"))
        client.hands.click(client.tree.find("menu item", "Forget"))
        wait_for(lambda: len(client.tree.all("menu item", "To correct")) == 2, 20, "what can be forgotten")
        client.hands.click(max(client.tree.all("menu item", "To correct"), key=lambda item: item.box.x))
        self.told(client, name="The saved filter “To correct” is forgotten.")
        client.tree.gone("menu item", "To correct")
        client.hands.press("Ctrl+z")
        client.tree.gone(name="The saved filter “To correct” is forgotten.")
        client.hands.click(client.tree.find("push button", "Saved"))
        client.tree.find("menu item", "To correct")

    def test_what_needs_an_open_one_is_found_by_name_with_the_reason_why_not(self):
        client = self.client()
        client.tree.find("heading", "Overview")
        client.hands.press("Ctrl+k")
        fitting = client.tree.find("list", "Commands that fit")
        client.hands.type("correct the open")
        command = fitting.find("list item", "Correct the open transmission")
        self.assertEqual(command.description, "Not possible now: Open a transmission first.")
        client.hands.press("Enter")
        fitting.find("list item", "Correct the open transmission")
        client.hands.press("Esc")
        client.tree.gone("list", "Commands that fit")
        client.tree.find("heading", "Overview")

    def test_columns_are_hidden_moved_and_resized_and_stay_so(self):
        client, transmissions = self.on_the_list(home="columns")
        first = transmissions.heads()
        self.assertEqual(first[:3], ["Status", "Channel", "Student"])

        client.hands.click(transmissions.head("Channel"), button=3)
        client.hands.click(client.tree.find("menu item", "Hide this column"))
        client.tree.gone("table column header", "Channel")
        client.hands.drag(transmissions.head("Court"), to=transmissions.head("Status"))
        wait_for(lambda: transmissions.heads()[0] == "Court", 20, "the court to be first")
        width = transmissions.head("Court").box.width
        client.hands.drag_edge(transmissions.head("Court"), by=60)
        wait_for(lambda: transmissions.head("Court").box.width > width + 50, 20, "it to be wider")
        arranged = [(head, transmissions.head(head).box.width) for head in transmissions.heads()]
        client.hands.close_window()
        self.assertEqual(client.ended(), 0)
        client.leave()

        client, transmissions = self.on_the_list(home="columns")
        transmissions.head("Court")
        self.assertEqual([(head, transmissions.head(head).box.width) for head in transmissions.heads()], arranged)
        client.hands.click(transmissions.head("Court"), button=3)
        client.hands.click(client.tree.find("menu item", "Columns as at first"))
        wait_for(lambda: transmissions.heads() == first, 20, "the columns as at first")

    def test_the_list_is_exported_for_a_spreadsheet_as_it_is_filtered(self):
        client, transmissions = self.on_the_list()
        self.search(client, "sort")
        transmissions.shows("Citation", ["SORT-3", "SORT-1", "SORT-2"])
        client.hands.click(client.tree.find("push button", "Export…"))
        file = self.saved(client, f"transmissions-{datetime.datetime.now(HERE).date()}.csv")
        self.told(client, name=f"3 rows saved as {file}")
        with file.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
        self.assertEqual([row["Citation"] for row in rows], ["SORT-3", "SORT-1", "SORT-2"])
        # Nothing is replaced unasked.
        file.write_text("mine", encoding="utf-8")
        client.hands.click(client.tree.find("push button", "Export…"))
        client.hands.click(client.tree.find("push button", "Save"))
        client.tree.find("dialog", "Replace the file?")
        client.hands.press("Esc")
        client.tree.gone("dialog", "Replace the file?")
        self.assertEqual(file.read_text(encoding="utf-8"), "mine")
        client.hands.click(client.tree.find("push button", "Export…"))
        client.hands.click(client.tree.find("push button", "Save"))
        client.hands.click(client.tree.find("dialog", "Replace the file?").find("push button", "Replace it"))
        wait_for(lambda: file.read_text(encoding="utf-8-sig") != "mine", 20, "the file to be replaced")

        # Personal data stay masked.
        text = unicodedata.normalize("NFC", file.read_text(encoding="utf-8-sig"))
        self.assertNotIn("Núñez", text)
        self.assertNotIn(self.rows[0].driver_license, text)
