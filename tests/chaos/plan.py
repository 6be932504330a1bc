# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which faults come in which order: by the seed, each kind at least once, in three rows that go on beside each other."""

import dataclasses
import random

import database_faults
import network_faults
import worker_faults


@dataclasses.dataclass(frozen=True)
class Size:
    completions: int
    rounds: int  # how often each fault comes
    patience: float  # seconds without any progress after which what is left counts as stuck
    limit: float  # seconds after which the run is given up
    looked_up: int  # unconfirmed ones of each kind that staff look up
    left_out: tuple[str, ...] = ()


FULL = Size(completions=10_000, rounds=4, patience=90, limit=3600, looked_up=15)
# Two minutes: what takes long comes in the full run only.
SHORT = Size(completions=1_000, rounds=1, patience=80, limit=380, looked_up=3, left_out=(
    "freeze at prepared", "freeze at replied", "freeze at classified", "suspend", "deafen", "silent database",
    "authority silent", "authority empty", "authority unavailable", "kill backend"))
SIZES = {"full": FULL, "short": SHORT}
KINDS = (worker_faults.FAULTS, database_faults.FAULTS, network_faults.FAULTS)


def of_size(name: str, slowness: float) -> Size:
    """For programs that are so many times slower than they need be, as under a sanitizer."""
    size = SIZES[name]
    return dataclasses.replace(size, patience=size.patience * slowness, limit=size.limit * slowness)


def rows(size: Size, seed: int) -> list[list[tuple[str, object]]]:
    """One list for workers, one for the database, one for the network: (name, what to do)."""
    made = []
    for number, kinds in enumerate(KINDS):
        chance = random.Random(f"plan {seed} {number}")
        row = [entry for entry in kinds.items() if entry[0] not in size.left_out] * size.rounds
        chance.shuffle(row)
        made.append(row)
    return made
