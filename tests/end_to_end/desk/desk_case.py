# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the window share. The last arguments of a test: <folder of the demo's modules> <build folder>."""

import atexit
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
atexit.register(SURROUNDINGS.close)

from accessible import Node, State  # noqa: E402, F401
from sample import Completion  # noqa: E402
import people  # noqa: E402

VIEWER = "practice-viewer"
OPERATOR = "practice-operator"
MANAGER = "practice-manager"
ADMINISTRATOR = "practice-admin"

SCENES: dict[str, Scene] = {}


def scene(name: str) -> Scene:
    """A practice set-up that tests share which do not disturb each other. Closed when all are through."""
    if name not in SCENES:
        made = Scene(BUILD, SURROUNDINGS, sample.read(DEMO.parent / "tests/end_to_end/demo/small.csv"))
        atexit.register(made.close)
        made.open()
        SCENES[name] = made
    return SCENES[name]


class DeskCase(unittest.TestCase):
    """Each test opens the window anew, and works with completions of its own."""

    scene: Scene
    set_up = "usual"
    worker = False

    @classmethod
    def setUpClass(cls):
        cls.scene = scene(cls.set_up)
        if cls.worker and not cls.scene.workers():
            cls.scene.start_worker()

    def run(self, result=None):
        self.result = result or self.defaultTestResult()
        self.before = self.mishaps()
        return super().run(self.result)

    def mishaps(self) -> int:
        return len(self.result.errors) + len(self.result.failures)

    # The window

    def client(self, *options: str, login: str = OPERATOR, home: str = "", **environment: str) -> Client:
        """Of a person who was never here, or who comes back to the same home."""
        client = self.scene.client(*options, login=login, home=home, **environment)
        self.addCleanup(self.leave, client)
        return client

    def leave(self, client: Client) -> None:
        """With what a person needs to understand a failure, left in the build folder."""
        if self.mishaps() > self.before and not client.left:
            self.keep_evidence(client)
        client.leave()
        complaints = [line for line in client.log.read_text(encoding="utf-8").splitlines() if " WARNING " in line and "qrc:" in line]
        self.assertFalse(complaints, "\n".join(complaints))

    def told(self, client: Client, **words: str) -> None:
        """In a notice, which goes by itself after a while: looked for where notices are."""
        client.tree.find("list", "Notices").find(**words)

    def do(self, client: Client, words: str, command: str, among: str = "Commands that fit") -> None:
        """By the palette: what is typed, and the command that it must find."""
        client.hands.press("Ctrl+k")
        dialog = client.tree.find(role="list", name=among)
        client.hands.type(words)
        dialog.find(name=command)
        wait_for(lambda: len(dialog.all(role="list item")) == 1, 20, f"{command} alone to fit \"{words}\"")
        client.hands.press("Enter")
        client.tree.gone("list", among)

    def fill(self, client: Client, field: Node, text: str) -> None:
        """By the mouse into the field, and by the keys in place of what stands there."""
        client.hands.click(field)
        field.focused()
        client.hands.press("Ctrl+a")
        client.hands.type(text)
        wait_for(lambda: field.text == text, 20, f"\"{text}\" in {field}")

    def scroll_to(self, client: Client, over: Node, role: str, name: str) -> Node:
        """What lies further down in what scrolls, in sight."""
        def found():
            there = over.all(role, name)
            if not there:
                client.hands.wheel(over)
            return next(iter(there), None)
        node = wait_for(found, 20, f"{role} \"{name}\" further down")
        self.reach(client, node, over)
        return node

    def reach(self, client: Client, node: Node, over: Node) -> None:
        """By the wheel, over what scrolls, until it is in sight."""
        def in_sight() -> bool:
            box, around = node.box, over.box
            if around.y <= box.y and box.y + box.height <= around.y + around.height:
                return True
            client.hands.wheel(over, down=box.y > around.y)
            return False
        wait_for(in_sight, 20, f"{node} in sight")

    def saved(self, client: Client, name: str) -> pathlib.Path:
        """In the dialog that asks where to: under that name, in the folder that it offers."""
        file = SURROUNDINGS.documents / name
        file.unlink(missing_ok=True)
        client.hands.click(client.tree.find("push button", "Save"))
        wait_for(file.exists, 20, f"the file {file}")
        return file

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

    # What stands in the database and in the authority's ledger

    def complete(self, *completions: Completion) -> list[Completion]:
        """The courses are completed, as the platform does it."""
        self.scene.platform.complete(list(completions))
        return list(completions)

    def record(self, completion: Completion) -> dict:
        """The newest transmission of it."""
        return self.scene.reader.rows(f"select * from core.transmission_view where enrollment_id = {completion.enrollment} "
                                      "order by revision desc limit 1")[0]

    def state(self, completion: Completion) -> str:
        return self.record(completion)["state"]

    def settled(self, completion: Completion, state: str, seconds: float = 30) -> dict:
        """Its record, as soon as it is in that state."""
        self.scene.wait(f"{completion} to be {state}", lambda: self.state(completion) == state, seconds)
        return self.record(completion)

    def filed(self, completion: Completion) -> list[str]:
        """The numbers under which the authority has it."""
        return [str(entry["number"]) for entry in self.scene.practice.ledger() if entry["refNbr"] == completion.citation_number]

    def audited(self, operation: str, key: int | str) -> list[dict]:
        return self.scene.reader.rows(f"select * from core.audit_view where operation = '{operation}' and subject_key = '{key}'")
