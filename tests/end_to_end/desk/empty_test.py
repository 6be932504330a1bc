# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first day: nothing is there yet, and every page says so instead of looking broken."""

from desk_case import ADMINISTRATOR, VIEWER, DeskCase


class EmptyTest(DeskCase):
    set_up = "empty"

    SAYS = {
        "Ctrl+1": ["Rejected: 0", "No outcome yet", "No answer yet", "Nothing accepted yet", "No transmission yet"],
        "Ctrl+2": ["No transmissions yet", "All: 0"],
    }
    TABS = {"Notifications": "No open notifications", "Error log": "No errors", "Workers": "Nobody works"}

    def test_every_page_says_that_nothing_is_there_yet(self):
        client = self.client(login=ADMINISTRATOR)
        client.tree.find(name="Navigation")
        for key, words in self.SAYS.items():
            client.hands.press(key)
            for word in words:
                client.tree.find(name=word)
        client.hands.press("Ctrl+3")
        for tab, word in self.TABS.items():
            client.hands.click(client.tree.find("page tab", tab))
            client.tree.find(name=word)

    def test_who_may_not_see_something_is_told_so(self):
        client = self.client("--page", "activity", login=VIEWER)
        client.hands.click(client.tree.find("page tab", "Audit trail"))
        client.tree.find("heading", "You may not see this")
