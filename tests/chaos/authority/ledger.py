# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the authority has taken: a file that only grows, and is on the disk before anybody is told a number."""

import json
import os
import pathlib
import time

FIRST_NUMBER = 30_000_000


class Journal:
    """Lines of JSON, each synced before append() returns."""

    def __init__(self, path: pathlib.Path):
        self.descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        self.lines = len(path.read_bytes().splitlines())

    def append(self, entry: dict) -> None:
        os.write(self.descriptor, json.dumps({"at": round(time.time(), 3), **entry}).encode() + b"\n")
        os.fdatasync(self.descriptor)
        self.lines += 1


class Ledger(Journal):
    """Every completion is taken as often as it comes: what arrives twice shall be seen."""

    def file(self, completion: dict) -> int:
        number = FIRST_NUMBER + self.lines
        self.append({"number": number, **completion})
        return number
