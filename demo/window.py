# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop client on the practice set-up: open beside the script, or taking pictures of its pages."""

import dataclasses
import itertools
import os
import pathlib
import subprocess

from display import VirtualDisplay, on_a_screen
from programs import DemoError, Program
from sample import Completion
from stage import Stage

PICTURES_TAKE_SECONDS = 900
EACH_ARRIVES_AFTER_SECONDS = 2


def settings(ready: dict, file: pathlib.Path, login: str) -> pathlib.Path:
    """For a client that signs in as the login, or asks for one when there is none. It leaves the work to the workers: those
    that the script kills must be the only ones."""
    database = ready["database"]
    lines = ["[database]", f"host={database['host']}", f"port={database['port']}", f"name={database['name']}"]
    if login:
        lines += [f"user={login}", f"password_file={pathlib.Path(ready['logins'], login + '.password')}"]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


class Window:
    """The client where somebody sees it, else on a virtual display."""

    def __init__(self, stage: Stage, folder: pathlib.Path):
        self.stage = stage
        self.folder = folder
        self.seen = on_a_screen()
        self.environment = dict(os.environ)
        if not self.seen:
            self.environment |= stage.keep(VirtualDisplay(stage.logs)).environment
        self.environment["XDG_CONFIG_HOME"] = str(folder / "config")  # nobody's own preferences are changed

    def command(self) -> list[str]:
        ready = self.stage.practice.ready
        file = settings(ready, self.folder / "client.ini", ready["administrator"])
        return [str(self.stage.binaries / "transmittal"), "--config", str(file)]

    def open(self) -> None:
        self.client = self.stage.keep(Program(self.command(), self.stage.logs / "client.log", environment=self.environment))
        self.stage.say("the client's window is open" + ("" if self.seen else " on a virtual display"))

    def stay_open(self) -> None:
        """Until somebody closes it; completions go on arriving meanwhile."""
        self.stage.say("the set-up stays, and completions go on arriving, until you close the window")
        for each in later_ones(self.stage.rows("ordinary")):
            try:
                if self.client.process.wait(EACH_ARRIVES_AFTER_SECONDS):
                    raise DemoError(f"the client ended with {self.client.process.returncode}: see client.log")
                return
            except subprocess.TimeoutExpired:
                self.stage.platform.complete([each])

    def close(self) -> None:
        if not self.client.running():
            raise DemoError("the client ended by itself: see client.log")
        self.client.stop()

    def pictures(self, folder: pathlib.Path) -> None:
        """Of every page."""
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
        with (self.stage.logs / "pictures.log").open("ab") as log:
            try:
                done = subprocess.run([*self.command(), "--screenshots", str(folder)], stdin=subprocess.DEVNULL, stdout=log,
                                      stderr=log, env=self.environment, timeout=PICTURES_TAKE_SECONDS)
            except subprocess.TimeoutExpired as error:
                raise DemoError("taking the pictures took too long: see pictures.log") from error
        taken = len(list(folder.glob("*.png")))
        if done.returncode or not taken:
            raise DemoError(f"the client took {taken} pictures and ended with {done.returncode}: see pictures.log")
        self.stage.say(f"{taken} pictures of the client's pages: {folder}")


def later_ones(examples: list[Completion]):
    """Completions of further people, as many as are wanted."""
    for number, example in zip(itertools.count(1), itertools.cycle(examples)):
        yield dataclasses.replace(example, citation_number=f"LATER-{number:05}", driver_license=f"Z{7_000_000 + number}",
                                  enrollment=0)
