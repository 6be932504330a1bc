# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the client's window answers to nobody while 2,000 transmissions are sent at once and it shows each change.

Usage: desk_bench.py <build folder>, called by run.py. The client tells the longest gap of its event loop each second; the
figure is the longest of those between the bulk action's begin and the last outcome. Drawn in software on a virtual display,
so a machine with a graphics card does better.
"""

import dataclasses
import datetime
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "demo"), str(ROOT / "tests/end_to_end/desk")]

from client import Scene, Surroundings  # noqa: E402
import sample  # noqa: E402

COUNT = 2000
RUNS = 3
GOAL_MS = 50
LINE = re.compile(r"^(\S+Z) INFO transmittal\.loop longest gap ms=([0-9.]+)$", re.MULTILINE)


def now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def completions(example: sample.Completion, run: int) -> list[sample.Completion]:
    return [dataclasses.replace(example, citation_number=f"BULK-{run}-{number:05}", enrollment=0,
                                driver_license=f"B{1_000_000 * run + number:07}") for number in range(COUNT)]


def longest(log: pathlib.Path, begin: str, end: str) -> float:
    """Each line tells of the second before it, so the one after the end counts as well."""
    lines = LINE.findall(log.read_text(encoding="utf-8"))
    inside = [float(gap) for time, gap in lines if begin < time <= end] + [float(gap) for time, gap in lines if time > end][:1]
    if not inside:
        raise SystemExit("desk_bench: the client told no gap")
    return max(inside)


def bulk_send(scene: Scene, client, run: int) -> float:
    """All of them pending on a paused channel, then all sent at once."""
    scene.desk("channel", "pause", "tvcc", "--reason", "The bench gathers.")
    scene.completions = completions(sample.read(ROOT / "resources/sample/completions.csv")[0], run)
    for start in range(0, COUNT, 500):
        scene.platform.complete(scene.completions[start:start + 500])
    pending = ("transmissions", "counts")
    scene.wait("the completions to be transmissions", lambda: total(scene.desk(*pending), "pending") >= COUNT, 120)
    accepted = total(scene.desk(*pending), "accepted")
    begin = now()
    scene.desk("channel", "resume", "tvcc")
    scene.desk("transmissions", "send", "--state", "pending", some_may_fail=True)  # those that are on the way already
    scene.wait("the outcomes", lambda: total(scene.desk(*pending), "accepted") >= accepted + COUNT, 180)
    end = now()
    scene.wait("the second after", lambda: any(time > end for time, _ in LINE.findall(client.log.read_text(encoding="utf-8"))))
    return longest(client.log, begin, end)


def total(counts: list[dict], state: str) -> int:
    return sum(each["count"] for each in counts if each["state"] == state)


def main() -> None:
    surroundings = Surroundings()
    scene = Scene(pathlib.Path(sys.argv[1]).resolve(), surroundings, [])
    try:
        scene.open()
        scene.start_worker()
        client = scene.client(login="practice-operator", TRANSMITTAL_WATCH_EVENT_LOOP="1")
        client.tree.find(name="Navigation")
        client.hands.press("Ctrl+2")
        client.tree.find(role="panel", name="Transmissions")
        runs = [bulk_send(scene, client, run) for run in range(1, RUNS + 1)]
    finally:
        scene.close()
        surroundings.close()
    print(json.dumps({"name": f"longest gap of the window's event loop, {COUNT:,} sent at once", "value": max(runs), "unit": "ms",
                      "better": "less", "runs": runs, "goal": f"value <= {GOAL_MS}"}))


main()
