# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in, and what happens to a person who sits here meanwhile: a lost database, other rights, a login that is disabled."""

from desk_case import MANAGER, OPERATOR, DeskCase, State
from lists import ListInWindow
from people import completion
from programs import wait_for


class SignInTest(DeskCase):
    set_up = "without a worker"

    def test_a_wrong_password_is_refused_in_words_and_the_right_one_opens_the_desk(self):
        client = self.client(login="")
        client.tree.find(name="Login").focused()
        client.hands.type(OPERATOR)
        client.hands.press("Enter")
        password = client.tree.find(name="Password")
        password.focused()
        client.hands.type("not this one")
        client.hands.press("Enter")
        client.tree.find(holds="password", without=State.FOCUSABLE)
        self.assertFalse(client.tree.all(name="Navigation"))

        client.hands.click(password)
        client.hands.press("Ctrl+a")
        client.hands.type(self.scene.password(OPERATOR))
        client.hands.press("Enter")
        client.tree.find(name="Navigation")
        client.tree.gone(name="Sign in")


class SessionTest(DeskCase):
    set_up = "without a worker"

    def lose_the_database(self) -> None:
        self.lost = True
        self.addCleanup(lambda: self.find_the_database() if self.lost else None)
        self.scene.server("stop", "-m", "fast")

    def find_the_database(self) -> None:
        self.scene.server("start")
        self.lost = False

    def let_in(self) -> None:
        self.scene.desk("users", "enable", MANAGER)
        self.shut_out = False

    def test_a_lost_database_is_said_with_the_age_of_the_data_and_it_goes_on_by_itself(self):
        (each,) = self.complete(completion("LOST-1"))
        client = self.client("--page", "transmissions")
        transmissions = ListInWindow(client.tree, "Transmissions")
        transmissions.cell("Citation", "LOST-1")

        self.lose_the_database()
        banner = client.tree.find(name="The database does not answer. What you see stays; it goes on by itself.")
        self.assertIn("Last read: ", banner.description)
        client.tree.find(name="Database lost")
        # What was seen stays.
        transmissions.cell("Citation", "LOST-1")

        self.find_the_database()
        self.told(client, name="The database is back. Everything is being read again.")
        client.tree.gone(name=banner.name)
        client.tree.find(name="Connected")
        self.complete(completion("FOUND-1"))
        transmissions.cell("Citation", "FOUND-1")
        self.assertEqual(self.state(each), "pending")

    def test_a_correction_outlives_the_loss_of_the_database(self):
        (each,) = self.complete(completion("OUTLIVES-1", driver_license=""))
        number = self.record(each)["id"]
        client = self.client("--page", "transmissions")
        client.hands.click(ListInWindow(client.tree, "Transmissions").cell("Citation", "OUTLIVES-1"), times=2)
        pane = client.tree.find("panel", f"Transmission {number}, Rejected")
        client.hands.click(pane.find("push button", "Correct"))
        self.fill(client, pane.find("text", starts="Driver licence"), "W8999999")
        save = pane.find("push button", "Correct and send again")
        wait_for(lambda: not save.off, 20, "the button to be on")

        self.lose_the_database()
        pane.find(name="The database does not answer at the moment. What you typed is kept.")
        self.assertTrue(save.off)
        self.assertEqual(pane.find("text", starts="Driver licence").text, "W8999999")
        self.find_the_database()
        wait_for(lambda: not save.off, 30, "the button to be on again")
        client.hands.click(save)
        self.settled(each, "pending")
        self.assertEqual(self.record(each)["supersedes"], number)

    def test_rights_that_are_taken_away_are_said_and_the_page_stays(self):
        self.complete(completion("RIGHTS-1"))
        client = self.client("--page", "transmissions")
        ListInWindow(client.tree, "Transmissions").cell("Citation", "RIGHTS-1")
        client.tree.find("push button", "Send all pending")
        self.addCleanup(self.scene.desk, "users", "set-role", OPERATOR, "operator")
        self.scene.desk("users", "set-role", OPERATOR, "viewer")
        self.told(client, holds="An administrator has changed your role to")
        client.tree.gone("push button", "Send all pending")
        client.tree.find(name="Practice operator, viewer")
        ListInWindow(client.tree, "Transmissions").cell("Citation", "RIGHTS-1")

    def test_a_person_who_is_disabled_is_told_and_comes_back_to_the_same_page(self):
        self.complete(completion("DISABLED-1"))
        client = self.client("--page", "transmissions", login=MANAGER)
        ListInWindow(client.tree, "Transmissions").cell("Citation", "DISABLED-1")
        self.addCleanup(lambda: self.let_in() if self.shut_out else None)
        self.shut_out = True
        self.scene.desk("users", "disable", MANAGER)
        client.tree.find(name="You were signed out by the database. What you see and what you typed stays.")
        client.tree.find("push button", "Sign in again…")
        ListInWindow(client.tree, "Transmissions").cell("Citation", "DISABLED-1")

        # Let in again, the same window goes on with the password alone.
        self.let_in()
        client.hands.click(client.tree.find("push button", "Sign in again…"))
        dialog = client.tree.find("dialog", holds="Sign in again as")
        dialog.find("password text").focused()
        client.hands.type("not this one")
        client.hands.press("Enter")
        dialog.find("alert")
        client.hands.press("Ctrl+a")
        client.hands.type(self.scene.password(MANAGER))
        client.hands.press("Enter")
        client.tree.gone("dialog", dialog.name)
        client.tree.gone("push button", "Sign in again…")
        client.tree.find(name="Connected")
        self.complete(completion("DISABLED-2"))
        ListInWindow(client.tree, "Transmissions").cell("Citation", "DISABLED-2")
