# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Transmits the sample completions to the practice service, with everything going wrong that can, and compares the outcomes.

demo/run.py --build build/release

It starts a private database, the practice service and workers, plays the course platform and the staff (phases.py), prints
per outcome the count expected and the count seen, writes the same to outcomes.json in its folder, and ends with 1 if any
completion ended otherwise than its row in the sample says, or the practice service's ledger disagrees.
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
from programs import DemoError
from stage import CHANNEL, Stage

ROOT = pathlib.Path(__file__).resolve().parent.parent


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the programs were built")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "build/demo", help="for the outcomes, logs and data")
    parser.add_argument("--sample", type=pathlib.Path, default=ROOT / "resources/sample/completions.csv",
                        help="the completions and how each is expected to end")
    parser.add_argument("--limit", type=int, default=300, help="seconds after which it is given up")
    return parser.parse_args()


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
        play(stage)
        findings = compare(stage, folder)
        figures = (f"{len(stage.completions)} completions in {time.monotonic() - begin:.0f} s; "
                   f"the ordinary ones at {rate(stage):.0f} certificates/s")
    finally:
        unless_interrupted(stage.close)
    print(figures)
    if findings:
        print("\nnot as expected:\n  " + "\n  ".join(findings) + f"\nlogs and data: {folder}", file=sys.stderr)
        return 1
    print("every completion ended as its row says, and the practice ledger agrees row by row")
    remove(data)
    return 0


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
    signal.alarm(options.limit)
    try:
        return run(options)
    except DemoError as error:
        print(f"demo: {error}\nlogs: {options.folder.resolve() / 'logs'}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
