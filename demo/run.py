# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Transmits the sample completions to the practice service, with everything going wrong that can, and compares the outcomes.

demo/run.py --build build/release [--window] [--screenshots build/screenshots]

It starts a private database, the practice service and workers, plays the course platform and the staff (phases.py), prints
per outcome the count expected and the count seen, writes the same to outcomes.json in its folder, and ends with 1 if any
completion ended otherwise than its row in the sample says, or the practice service's ledger disagrees.

With --window the desktop client is open meanwhile, and stays open afterwards until somebody closes it. Where nobody could
see it, it is open on a virtual display, and leaves pictures of its pages instead.
"""

import argparse
import datetime
import json
import pathlib
import shutil
import signal
import sys
import time

import judge
import phases
import sample
from display import on_a_screen
from programs import DemoError, PATIENCE
from stage import CHANNEL, Stage
from window import Window

ROOT = pathlib.Path(__file__).resolve().parent.parent


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the programs were built")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "build/demo", help="for the outcomes, logs and data")
    parser.add_argument("--sample", type=pathlib.Path, default=ROOT / "resources/sample/completions.csv",
                        help="the completions and how each is expected to end")
    parser.add_argument("--limit", type=int, default=300, help="seconds after which the script is given up")
    parser.add_argument("--window", action="store_true", help="open the desktop client")
    parser.add_argument("--screenshots", type=pathlib.Path, help="where to put pictures of the client's pages")
    options = parser.parse_args()
    if options.window and not options.screenshots and not on_a_screen():
        options.screenshots = options.folder / "screenshots"
    return options


def remove(folder: pathlib.Path) -> None:
    """With the database, which may lie elsewhere behind a link."""
    database = folder / "database"
    if database.is_symlink():
        shutil.rmtree(database.resolve(), ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)


def play(stage: Stage) -> None:
    present = {each.phase for each in stage.completions}
    stage.practice.faults()
    stage.set_channel(**CHANNEL)
    stage.start_worker()
    stage.start_worker()
    stage.say("database, practice service and two workers are ready")
    for name, phase in phases.SCRIPT.items():
        if name in present:
            phase(stage)


def compare(stage: Stage, folder: pathlib.Path) -> list[str]:
    records = list(stage.records().values())
    seen = {record["enrollment_id"]: record["state"] for record in records}
    lines = judge.outcomes(stage.completions, seen)
    (folder / "outcomes.json").write_text(json.dumps(lines, indent=2) + "\n", encoding="utf-8")
    print("\n" + judge.table(lines) + "\n")
    return judge.differences(stage.completions, records, stage.practice.ledger(), stage.practice.requests())


def rate(stage: Stage) -> float:
    """Certificates a second of the ordinary ones, from the first completion to the last certificate, by the database's clock."""
    ordinary = {each.enrollment for each in stage.rows("ordinary")}
    times = [(record["created_at"], record["accepted_at"]) for record in stage.records().values()
             if record["enrollment_id"] in ordinary and record["accepted_at"]]
    if len(times) < 2:
        return 0
    begin, end = min(created for created, _ in times), max(accepted for _, accepted in times)
    return len(times) / (instant(end) - instant(begin)).total_seconds()


def instant(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def run(options: argparse.Namespace) -> int:
    folder = options.folder.resolve()
    data = folder / "practice"
    logs = folder / "logs"
    remove(data)
    shutil.rmtree(logs, ignore_errors=True)
    logs.mkdir(parents=True)
    begin = time.monotonic()
    stage = Stage(options.build.resolve(), logs, sample.read(options.sample))
    try:
        stage.open(data)
        window = Window(stage, folder) if options.window or options.screenshots else None
        if options.window:
            window.open()
        play(stage)
        findings = compare(stage, folder)
        print(f"{len(stage.completions)} completions in {time.monotonic() - begin:.0f} s; "
              f"the ordinary ones at {rate(stage):.0f} certificates/s")
        tell(findings, folder)
        signal.alarm(0)
        if options.screenshots:
            window.pictures(options.screenshots.resolve())
        if options.window:
            window.stay_open() if window.seen else window.close()
    finally:
        unless_interrupted(stage.close)
    if findings:
        return 1
    remove(data)
    return 0


def tell(findings: list[str], folder: pathlib.Path) -> None:
    if findings:
        print("\nnot as expected:\n  " + "\n  ".join(findings) + f"\nlogs and data: {folder}", file=sys.stderr)
    else:
        print("every completion ended as its row says, and the practice ledger agrees row by row", flush=True)


def unless_interrupted(work) -> None:
    """Nobody's impatience leaves a program behind."""
    signal.alarm(0)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    work()


def interrupt(number: int, _frame) -> None:
    raise DemoError("it took too long" if number == signal.SIGALRM else "interrupted")


def main() -> int:
    options = arguments()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM):
        signal.signal(number, interrupt)
    signal.alarm(options.limit * PATIENCE)
    try:
        return run(options)
    except DemoError as error:
        print(f"demo: {error}\nlogs: {options.folder.resolve() / 'logs'}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
