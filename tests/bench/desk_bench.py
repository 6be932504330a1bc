# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person at the client waits for, with a million transmissions in the database.

Usage: desk_bench.py <build folder> [--short], called by run.py. The real client in a real window on a virtual display,
drawn in software, driven by keys, wheel and mouse; it tells when a frame showed what (app/transmittal/screen_watch.h), on the
clock that this script reads before it presses. A machine with a graphics card does better. With --short a thousand
transmissions and each operation a few times: not to measure anything, but to see that everything here still works and
that each operation shows what it should. How each figure is measured stands in docs/figures.md.
"""

import argparse
import dataclasses
import datetime
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "demo"), str(ROOT / "tests/end_to_end/desk"), str(ROOT / "tests/bench/desk")]

from client import Surroundings  # noqa: E402

SURROUNDINGS = Surroundings()  # before anything asks the accessibility interface

from office import Listeners, Office, memory_mb, open_scene  # noqa: E402
from page import COLUMNS, NAMES, STATES, Page, Places  # noqa: E402
import sample  # noqa: E402
from watch import now_ms, percentile  # noqa: E402

LISTENERS = 19
OPERATION_GOAL_MS = 100
FRAME_GOAL_MS = 33
MEMORY_GOAL_MB = 300
START_GOAL_MS = 1500
START_GROWTH_GOAL = 1.2
LIVE_GOAL_MS = 300
GAP_GOAL_MS = 50


@dataclasses.dataclass(frozen=True)
class Extent:
    few: int
    many: int
    operations: int
    starts: int
    scroll_seconds: float
    bulk: int
    bulk_runs: int


WHOLE = Extent(few=1_000, many=1_000_000, operations=40, starts=5, scroll_seconds=8, bulk=2_000, bulk_runs=3)
SHORT = Extent(few=300, many=1_000, operations=2, starts=1, scroll_seconds=2, bulk=20, bulk_runs=1)


def say(text: str) -> None:
    print(f"bench:   {text}", file=sys.stderr, flush=True)


def figure(name: str, value: float, unit: str, runs: list[float], goal: float | None = None) -> None:
    line = {"name": f"desk, {name}", "value": round(value, 2), "unit": unit, "better": "less", "runs": [round(each, 2) for each in runs]}
    if goal is not None:
        line["goal"] = f"value <= {goal:g}"
    print(json.dumps(line), flush=True)


def p95(name: str, took: list[float], goal: float) -> None:
    say(f"{name}: p50 {percentile(took, 0.5):.0f} ms, p95 {percentile(took, 0.95):.0f} ms")
    figure(f"{name}, p50", percentile(took, 0.5), "ms", took)
    figure(f"{name}, p95", percentile(took, 0.95), "ms", took, goal)


def operations(page: Page, extent: Extent) -> None:
    def measured(name: str, act, values) -> None:
        took = [act(values[number % len(values)]) for number in range(extent.operations + 1)][1:]
        page.verify()
        p95(name, took, OPERATION_GOAL_MS)

    def state(name: str) -> float:
        took = page.filter_by(name)
        page.show_all()
        return took

    measured("change of the state filter", state, list(STATES))
    measured("search for a name", page.search, NAMES)
    page.leave_search()
    measured("first rows in another order", page.sort_by, list(COLUMNS))
    measured("jump to the end", page.jump_to_end, list(COLUMNS))
    measured("select all and preview a bulk action", lambda _: page.preview(), [None])
    measured("the same for a search", page.preview_search, NAMES)
    page.leave_search()


def scrolling(page: Page, extent: Extent) -> None:
    for name, act in (("wheel", page.wheel), ("PageDown held", page.page_down), ("scroll line dragged", page.drag)):
        page.go_to_top()
        made, answered = act(extent.scroll_seconds)
        if len(answered) < extent.scroll_seconds * 5:
            raise SystemExit(f"desk_bench: {name} moved nothing: {len(answered)} frames")
        say(f"{name}: {len(answered)} frames, made p99 {percentile(made, 0.99):.1f} ms, answered p99 {percentile(answered, 0.99):.1f} ms")
        figure(f"scrolling by {name}, frames made, p99", percentile(made, 0.99), "ms", made, FRAME_GOAL_MS)
        figure(f"scrolling by {name}, input to frame, p99", percentile(answered, 0.99), "ms", answered)


def memory(page: Page) -> None:
    resident, share = memory_mb(page.client.process.pid)
    say(f"memory: {resident:.0f} MB resident, {share:.0f} MB its share")
    figure("memory after all of that, resident", resident, "MB", [resident], MEMORY_GOAL_MB)
    figure("memory after all of that, its share", share, "MB", [share])


def starts(office: Office, places: Places, extent: Extent) -> list[float]:
    took = []
    for _ in range(extent.starts):
        page = Page(office, places)
        took.append(page.start_ms)
        page.close()
    return took


def live(office: Office, places: Places, build: pathlib.Path, extent: Extent) -> None:
    listeners = Listeners(office, build, LISTENERS)
    took = []
    try:
        listeners.wait_until_ready()
        page = Page(office, places)
        page.watch.come_to_rest(1)
        rows = office.shown_rows("{}", "created", True, "first")[:15]
        for number in range(extent.operations + 1):
            changed = rows[number % len(rows)]
            page.watch.come_to_rest(0.5)
            mark = page.watch.mark()
            begin = now_ms()
            office.server.at_once(f"update core.transmission set attempts = attempts + 1 where id = {changed}")
            # Ages in the list grow by themselves meanwhile.
            took.append(page.watch.shown("change", mark, first=changed).at_ms - begin)
        page.close()
    finally:
        listeners.close()
    p95(f"a committed change on another's screen, {LISTENERS} listeners beside", took[1:], LIVE_GOAL_MS)


def utc() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def completions(example: sample.Completion, run: int, count: int) -> list[sample.Completion]:
    return [dataclasses.replace(example, citation_number=f"BULK-{run}-{number:05}", enrollment=0,
                                driver_license=f"B{1_000_000 * run + number:07}") for number in range(count)]


def total(counts: list[dict], state: str) -> int:
    return sum(each["count"] for each in counts if each["state"] == state)


def bulk_send(office: Office, page: Page, run: int, count: int) -> float:
    """All of them pending on a paused channel, then all sent at once: the longest time without a look at events."""
    office.desk("channel", "pause", "tvcc", "--reason", "The bench gathers.")
    rows = completions(sample.read(ROOT / "resources/sample/completions.csv")[0], run, count)
    for start in range(0, count, 500):
        office.platform.complete(rows[start:start + 500])
    counts = ("transmissions", "counts")
    office.wait("the completions to be transmissions", lambda: total(office.desk(*counts), "pending") >= count, 120)
    accepted = total(office.desk(*counts), "accepted")
    begin = utc()
    office.desk("channel", "resume", "tvcc")
    office.desk("transmissions", "send", "--state", "pending", some_may_fail=True)  # those that are on the way already
    office.wait("the outcomes", lambda: total(office.desk(*counts), "accepted") >= accepted + count, 240)
    end = utc()
    office.wait("the second after", lambda: page.watch.told_since(end))
    return page.watch.longest_gap(begin, end)


def bulk(build: pathlib.Path, extent: Extent) -> None:
    office = Office(build, SURROUNDINGS, [])
    try:
        office.open()
        office.fill(extent.few)
        office.server.run("delete from core.job")  # the measured ones alone
        office.start_worker()
        page = Page(office, Places.of(office))
        runs = [bulk_send(office, page, run, extent.bulk) for run in range(1, extent.bulk_runs + 1)]
        page.close()
    finally:
        office.close()
    figure(f"longest gap of the window's event loop, {extent.bulk:,} sent at once", max(runs), "ms", runs, GAP_GOAL_MS)


def measure(build: pathlib.Path, extent: Extent) -> None:
    office = open_scene(build, SURROUNDINGS, extent.few)
    try:
        places = Places.of(office)
        with_few = starts(office, places, extent)
    finally:
        office.close()
    say(f"making {extent.many:,} transmissions")
    office = open_scene(build, SURROUNDINGS, extent.many)
    try:
        places = Places.of(office)
        with_many = starts(office, places, extent)
        say(f"start: {percentile(with_few, 0.5):.0f} ms with {extent.few:,}, {percentile(with_many, 0.5):.0f} ms with {extent.many:,}")
        figure(f"start to rows on the screen, {extent.few:,} rows", max(with_few), "ms", with_few, START_GOAL_MS)
        figure(f"start to rows on the screen, {extent.many:,} rows", max(with_many), "ms", with_many, START_GOAL_MS)
        figure(f"start, how many times as long with {extent.many:,} rows", percentile(with_many, 0.5) / percentile(with_few, 0.5), "times",
               [many / few for many, few in zip(with_many, with_few)], START_GROWTH_GOAL)
        page = Page(office, places)
        operations(page, extent)
        scrolling(page, extent)
        memory(page)
        page.close()
        live(office, places, build, extent)
    finally:
        office.close()
    bulk(build, extent)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("build", type=pathlib.Path)
    arguments.add_argument("--short", action="store_true", help="a thousand rows, a few rounds: does it still work?")
    given = arguments.parse_args()
    try:
        measure(given.build.resolve(), SHORT if given.short else WHOLE)
    finally:
        SURROUNDINGS.close()


main()
