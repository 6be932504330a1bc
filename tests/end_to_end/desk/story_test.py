# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day at the desk: what staff do with transmissions, by their keyboard and mouse, in the real window."""

import unittest

from desk_case import OPERATOR, DeskCase, State


class SignInTest(DeskCase):
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

if __name__ == "__main__":
    unittest.main(verbosity=2)
