# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a client says of its own window, by app/transmittal/screen_watch.h and event_loop_watch.h."""

import dataclasses
import math
import pathlib
import re
import time

from programs import DemoError

SHOWN = re.compile(r"INFO transmittal\.screen shown what=(\w+) at_ms=([0-9.]+) first=(\d+) last=(\d+) count=(\d+) more=(\d)$", re.MULTILINE)
ROWS = re.compile(r"INFO transmittal\.screen (?:shown what=rows .* more=(\d)|(asked) for rows)$", re.MULTILINE)
FRAMES = re.compile(r'INFO transmittal\.screen frames made="?([0-9.,]+)"? answered="?([0-9.,]*)"?$', re.MULTILINE)
GAP = re.compile(r"^(\S+Z) INFO transmittal\.loop longest gap ms=([0-9.]+)$", re.MULTILINE)


def now_ms() -> float:
    """On the clock of at_ms."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC) / 1e6


@dataclasses.dataclass(frozen=True)
class Shown:
    what: str
    at_ms: float
    first: int
    last: int
    count: int


class Watch:
    def __init__(self, log: pathlib.Path):
        self.log = log

    def text(self, start: int = 0) -> str:
        with self.log.open("rb") as stream:
            stream.seek(start)
            return stream.read().decode("utf-8", errors="replace")

    def mark(self) -> int:
        """Where the log ends now; what follows is newer."""
        return self.log.stat().st_size

    def shown(self, what: str, mark: int, seconds: float = 30, first: int | None = None) -> Shown:
        """The first of that kind after the mark, and from that row on if one is named."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for found in SHOWN.finditer(self.text(mark)):
                if found[1] == what and first in (None, int(found[3])):
                    return Shown(found[1], float(found[2]), int(found[3]), int(found[4]), int(found[5]))
            time.sleep(0.005)
        raise DemoError(f"waited {seconds:g} seconds in vain for the window to show {what}: {self.text()[-2000:]}")

    def come_to_rest(self, quiet_seconds: float, seconds: float = 60) -> None:
        """Until all rows asked for are shown, for so long: the next thing shown then answers the next question."""
        end = time.monotonic() + seconds
        seen, since = -1, time.monotonic()
        while time.monotonic() - since < quiet_seconds:
            time.sleep(0.02)
            told = ROWS.findall(self.text())
            if len(told) != seen or told[-1:] != [("0", "")]:
                seen, since = len(told), time.monotonic()
            if time.monotonic() > end:
                raise DemoError("the window does not come to rest")

    def frames(self, mark: int) -> tuple[list[float], list[float]]:
        """What it took to make each frame since, and from an input to the frame that answers it; milliseconds."""
        made, answered = [], []
        for line in FRAMES.finditer(self.text(mark)):
            made += [float(each) for each in line[1].split(",")]
            answered += [float(each) for each in line[2].split(",") if each]
        return made, answered

    def longest_gap(self, begin: str, end: str) -> float:
        """Of the window's event loop, milliseconds. Each line tells of the second before it, so the one after the end counts."""
        lines = GAP.findall(self.text())
        inside = [float(gap) for at, gap in lines if begin < at <= end] + [float(gap) for at, gap in lines if at > end][:1]
        if not inside:
            raise DemoError("the client told no gap")
        return max(inside)

    def told_since(self, end: str) -> bool:
        return any(at > end for at, _ in GAP.findall(self.text()))


def percentile(values: list[float], share: float) -> float:
    """The value below which this share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered), max(1, math.ceil(share * len(ordered)))) - 1]
