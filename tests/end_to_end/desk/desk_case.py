# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the window share. A test's arguments: <folder of the demo's modules> <build folder>."""

import pathlib
import shutil
import sys
import unittest

BUILD = pathlib.Path(sys.argv.pop()).resolve()
DEMO = pathlib.Path(sys.argv.pop()).resolve()
sys.path.insert(0, str(DEMO))

from client import Client, Scene, Surroundings  # noqa: E402
import sample  # noqa: E402

SURROUNDINGS = Surroundings()
unittest.addModuleCleanup(SURROUNDINGS.close)

from accessible import Node, State  # noqa: E402, F401

OPERATOR = "practice-operator"
MANAGER = "practice-manager"
ADMINISTRATOR = "practice-admin"


class DeskCase(unittest.TestCase):
    """One practice set-up for all tests of a class; each test opens the window anew."""

    scene: Scene
    completions = DEMO.parent / "tests/end_to_end/demo/small.csv"

    @classmethod
    def setUpClass(cls):
        cls.scene = Scene(BUILD, SURROUNDINGS, sample.read(cls.completions))
        cls.addClassCleanup(cls.scene.close)
        cls.scene.open()

    def client(self, *options: str, login: str = OPERATOR, **environment: str) -> Client:
        client = self.scene.client(*options, login=login, **environment)
        self.addCleanup(self.leave, client)
        return client

    def leave(self, client: Client) -> None:
        """With what a person needs to understand a failure, left in the build folder."""
        if any(error for _, error in self._outcome.errors) if hasattr(self._outcome, "errors") else not self._outcome.success:
            self.keep_evidence(client)
        client.hands.close()
        client.stop()

    def keep_evidence(self, client: Client) -> None:
        folder = BUILD / "desk-failures" / self.id()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        client.hands.picture(folder / "window.png")
        (folder / "tree.txt").write_text(client.tree.outline() + "\n", encoding="utf-8")
        for log in self.scene.logs.glob("*.log"):
            shutil.copy(log, folder)
        print(f"\nwhat was seen: {folder}\n{client.tree.outline()}\n{client.said()}", file=sys.stderr)
