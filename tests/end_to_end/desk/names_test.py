# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told: everything that one can act on has a name and a role, on every page, in every pane, menu and
dialog."""

from desk_case import ADMINISTRATOR, DeskCase, State, wait_for
from lists import ListInWindow

import names

PAGES = {"Ctrl+1": "Overview", "Ctrl+2": "Transmissions", "Ctrl+3": "Activity", "Ctrl+4": "Settings"}
SECTIONS = ["Database", "Channels", "Mail", "Staff and roles", "Workers", "Practice mode", "Appearance", "Language"]


class NamesTest(DeskCase):
    set_up = "named"
    worker = True

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for phase in ("ordinary", "invalid", "corrected", "looked_up"):
            cls.scene.settle(cls.scene.complete(phase))

    def check(self, top, what: str = "") -> None:
        with self.subTest(place=what):
            found = names.findings(top.at_rest())
            self.assertFalse(found, "\n" + "\n".join(found))

    def open(self, client, status: str):
        """The pane of the first in that state."""
        client.hands.press("Ctrl+2")
        client.tree.find("heading", "Transmissions")
        client.hands.click(client.tree.find("check box", starts=f"{status}: "))
        wait_for(lambda: set(ListInWindow(client.tree, "Transmissions").column("Status")) == {status}, 20, f"only {status}")
        client.hands.click(ListInWindow(client.tree, "Transmissions").cells("Status")[0], times=2)
        pane = client.tree.find("panel", holds=f", {status}")
        return pane

    def opened(self, client, press, role: str, name: str, leave: str = "Esc", look: str = "") -> None:
        """What that opens, looked at, and closed again."""
        press()
        client.tree.find(role, name)
        self.check(client.tree, look or name)
        client.hands.press(leave)
        client.tree.gone(role, name)

    def test_the_form_of_signing_in(self):
        client = self.client(login="")
        self.check(client.tree, "sign in")
        client.hands.click(client.tree.find("push button", "Other database…"))
        client.tree.find("text", "Server")
        self.check(client.tree, "another database")

    def test_every_page_and_every_part_of_it(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        for key, title in PAGES.items():
            client.hands.press(key)
            client.tree.find("heading", title)
            self.check(client.tree, title)
        for section in SECTIONS:
            client.hands.click(client.tree.find("page tab", section))
            client.tree.find("panel", section)
            self.check(client.tree, f"settings, {section}")

    def test_the_activity_and_what_opens_beside_its_lists(self):
        client = self.client("--page", "activity", login=ADMINISTRATOR)
        for tab in ("Audit trail", "Notifications", "Workers"):
            client.hands.click(client.tree.find("page tab", starts=tab))
            table = client.tree.find("table", tab)
            if tab != "Notifications":  # of which there may be none
                table.find("table cell")
            self.check(client.tree, tab)
            for cell in table.all("table cell")[:1]:
                client.hands.click(cell, times=2)
                client.tree.find("push button", "Close")
                self.check(client.tree, f"{tab}, one open")
        client.hands.click(client.tree.find("page tab", starts="Error log"))
        self.check(client.tree, "Error log")

    def test_the_palette_the_keys_and_the_menu_of_the_person(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        hands = client.hands
        self.opened(client, lambda: hands.press("Ctrl+k"), "dialog", "Commands")
        self.opened(client, lambda: hands.press("F1"), "dialog", "Keys")
        self.opened(client, lambda: hands.press("?"), "dialog", "Keys")
        self.opened(client, lambda: hands.click(client.tree.find("push button", starts="Practice administrator")),
                    "menu item", "Sign out")
        self.opened(client, lambda: self.do(client, "password", "Change your password"), "dialog", "Change your password")

    def test_the_list_with_its_menus_and_what_is_done_to_many(self):
        client = self.client("--page", "transmissions", login=ADMINISTRATOR)
        transmissions = ListInWindow(client.tree, "Transmissions")
        cell = transmissions.cell("Status", "Accepted")
        hands = client.hands
        self.opened(client, lambda: hands.click(cell, button=3), "menu item", "Open", look="the menu of a row")
        self.opened(client, lambda: hands.click(transmissions.head("Court"), button=3), "menu item", "Hide this column",
                    look="the menu of a column")
        for chip in ("Error", "Recorded", "Completed", "Deadline"):
            self.opened(client, lambda chip=chip: hands.click(client.tree.find("push button", chip)), "menu item", "",
                        look=f"the filter {chip}")
        self.opened(client, lambda: hands.click(client.tree.find("push button", "Court")), "text", "Court code")
        hands.click(client.tree.find("check box", starts="Rejected: "))
        wait_for(lambda: set(transmissions.column("Status")) == {"Rejected"}, 20, "only the rejected ones")
        hands.click(client.tree.find("push button", "Saved"))
        self.check(client.tree, "the saved filters")
        self.opened(client, lambda: hands.click(client.tree.find("menu item", "Save this filter…")), "dialog", "Save this filter")
        self.opened(client, lambda: hands.click(client.tree.find("push button", "Bulk actions…")), "dialog", "Bulk actions")
        hands.click(transmissions.cells("Status")[0])
        hands.press("Ctrl+a")
        self.opened(client, lambda: hands.click(client.tree.find("push button", "Cancel…")), "dialog", "Before it starts")

    def test_an_open_transmission_and_all_that_asks_about_it(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        hands = client.hands
        pane = self.open(client, "Accepted")
        self.check(client.tree, "an accepted one")
        self.opened(client, lambda: hands.click(pane.find("push button", "More actions")), "menu item", "Delete the transmission…",
                    look="more actions")
        self.opened(client, lambda: hands.click(pane.find("push button", "Show")), "dialog", "Show the personal data")

        pane = self.open(client, "Rejected")
        self.check(client.tree, "a rejected one")
        hands.press("e")
        pane.find("text", starts="Driver licence")
        self.check(client.tree, "correcting it")
        self.opened(client, lambda: hands.click(pane.find("push button", "Choose…")), "text", "Search for a court")
        hands.press("Esc")
        hands.click(pane.find("push button", "More actions"))
        self.opened(client, lambda: hands.click(client.tree.find("menu item", "Cancel the transmission…")), "dialog", "")

    def test_resolving_an_unconfirmed_one(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        pane = self.open(client, "Unconfirmed")
        self.check(client.tree, "an unconfirmed one")
        client.hands.click(pane.find("push button", "Resolve…"))
        client.tree.find("radio button", "It was accepted: the authority has it and gave a number")
        client.hands.click(client.tree.find("radio button", "It was accepted: the authority has it and gave a number"))
        client.tree.find("text", "Number that the authority gave")
        self.check(client.tree, "resolving it")

    def test_the_proof_with_its_search_its_thumbnails_and_its_printing(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        self.open(client, "Accepted")
        client.hands.press("p")
        client.tree.find(holds="Page 1 of ")
        client.hands.press("F4")
        client.hands.press("Ctrl+f")
        client.tree.find("text", "Find in the document")
        self.check(client.tree, "the proof")
        client.hands.press("Esc")
        client.tree.gone("text", "Find in the document")
        self.opened(client, lambda: client.hands.press("Ctrl+p"), "dialog", "Print")
