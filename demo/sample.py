# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample completions: what each row holds, and how it is expected to end."""

import csv
import dataclasses
import pathlib

OUTCOMES = ("accepted", "rejected", "unconfirmed", "failed", "on_hold", "cancelled")


@dataclasses.dataclass
class Completion:
    phase: str  # of the script (phases.py)
    first_name: str
    last_name: str
    birth_date: str
    driver_license: str
    court_code: str
    citation_number: str
    completed_on: str
    due_on: str
    fault: str  # for the reader: what goes wrong with it
    expected: str  # how its transmission ends, by hand
    line: int = 0  # in the file
    enrollment: int = 0  # once the platform has it

    def __str__(self) -> str:
        return f"line {self.line}, {self.phase}, citation \"{self.citation_number}\"" + (f" ({self.fault})" if self.fault else "")


def read(file: pathlib.Path) -> list[Completion]:
    with file.open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        completions = [Completion(**row, line=rows.line_num) for row in rows]
    wrong = [str(each) for each in completions if each.expected not in OUTCOMES]
    if wrong:
        raise ValueError(f"{file}: no such outcome expected: {', '.join(wrong)}")
    return completions
