# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented people who complete a course; no two of them are the same filing."""

import dataclasses
import itertools

from sample import Completion

NUMBERS = itertools.count(1)
GOOD_COURT = "34470"


def completion(citation: str, **wanted: str) -> Completion:
    """One that the authority would file as it is, but for what is wanted of it."""
    number = next(NUMBERS)
    usual = Completion(phase="", first_name="Wanda", last_name=f"Probe{number}", birth_date="1984-03-27",
                       driver_license=f"W{8_000_000 + number}", court_code=GOOD_COURT, citation_number=citation,
                       completed_on="2025-09-18", due_on="2027-06-22", fault="", expected="")
    return dataclasses.replace(usual, **wanted)


def completions(prefix: str, count: int, **wanted: str) -> list[Completion]:
    return [completion(f"{prefix}-{number}", **wanted) for number in range(1, count + 1)]
