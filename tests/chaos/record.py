# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done when: on the screen for people, in a file for whoever looks for a cause."""

import collections
import json
import pathlib
import time


class Missed(Exception):
    """A fault hit nobody this time; the text says why."""


class Record:
    def __init__(self, file: pathlib.Path):
        self.file = file.open("w", encoding="utf-8")
        self.begin = time.monotonic()
        self.counts: collections.Counter[str] = collections.Counter()
        self.notes: list[dict] = []  # for the judge: who was caught at which phase, by lease token
        self.breaches: list[str] = []  # seen on the way
        self.skipped: dict[str, str] = {}

    def seconds(self) -> float:
        return time.monotonic() - self.begin

    def say(self, text: str) -> None:
        print(f"[{self.seconds():6.1f} s] {text}", flush=True)
        self.write({"said": text})

    def done(self, fault: str, **more) -> None:
        """A fault took place."""
        self.counts[fault] += 1
        self.say(f"{fault}" + "".join(f", {name} {value}" for name, value in more.items()))

    def skip(self, fault: str, why: str) -> None:
        """It cannot be brought about on this machine; said loudly, and again at the end."""
        if fault not in self.skipped:
            self.skipped[fault] = why
            self.say(f"SKIPPED {fault}: {why}")

    def caught(self, act: str, phase: str, token: int, **more) -> None:
        self.notes.append({"act": act, "phase": phase, "token": token, **more})

    def write(self, line: dict) -> None:
        self.file.write(json.dumps({"at": round(time.time(), 3), **line}) + "\n")
        self.file.flush()
