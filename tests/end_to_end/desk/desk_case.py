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
from programs import wait_for  # noqa: E402
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

    def run(self, result=None):
        self.result = result or self.defaultTestResult()
        self.before = self.mishaps()
        return super().run(self.result)

    def mishaps(self) -> int:
        return len(self.result.errors) + len(self.result.failures)

    def client(self, *options: str, login: str = OPERATOR, **environment: str) -> Client:
        client = self.scene.client(*options, login=login, **environment)
        self.addCleanup(self.leave, client)
        return client

    def leave(self, client: Client) -> None:
        """With what a person needs to understand a failure, left in the build folder."""
        if self.mishaps() > self.before:
            self.keep_evidence(client)
        client.hands.close()
        client.stop()
        complaints = [line for line in client.log.read_text(encoding="utf-8").splitlines() if " WARNING " in line and "qrc:" in line]
        self.assertFalse(complaints, "\n".join(complaints))

    def do(self, client: Client, words: str, command: str) -> None:
        """By the palette: what is typed, and the command that it must find."""
        client.hands.press("Ctrl+k")
        dialog = client.tree.find(role="list", name="Commands that fit")
        client.hands.type(words)
        dialog.find(name=command)
        wait_for(lambda: len(dialog.all(role="push button")) == 1, 20, f"{command} alone to fit \"{words}\"")
        client.hands.press("Enter")
        client.tree.gone("list", "Commands that fit")

    def keep_evidence(self, client: Client) -> None:
        folder = BUILD / "desk-failures" / self.id()
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        client.hands.picture(folder / "window.png")
        (folder / "tree.txt").write_text(client.tree.outline() + "\n", encoding="utf-8")
        for log in self.scene.logs.glob("*.log"):
            shutil.copy(log, folder)
        ended = "" if client.running() else f"the client had ended with {client.process.returncode}\n"
        print(f"\n{ended}what was seen: {folder}\n{client.tree.outline()}\n{client.said()}", file=sys.stderr)
