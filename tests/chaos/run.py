# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three workers, an authority written apart, and everything going wrong at random; then the verdict.

run.py --build build/release [--size full|short] [--seed NUMBER] [--folder build/chaos]

Ends with 0 when every promise was kept, with 1 and the offending rows when one was not, with 2 when the run itself could not
be made. A seed that is given again brings the same faults in the same order; when they hit is up to the machine.
"""

import argparse
import asyncio
import json
import os
import pathlib
import random
import shutil
import signal
import sys
import tempfile

import course_platform
import evidence
import judge
import people
import plan
from record import Missed, Record
from scene import Scene

TRIES = 5
# Completions beyond the size of a run that come in each second while a fault waits for work to come by, and their most.
MORE = 3
MOST = 500
ROOT = pathlib.Path(__file__).resolve().parents[2]


async def bring_about(scene: Scene, name: str, fault) -> None:
    """A fault that hit nobody is tried again: a run whose faults did not take place proves nothing."""
    for _ in range(TRIES):
        scene.record.write({"begins": name})
        try:
            return await fault(scene)
        except Missed as error:
            scene.record.say(f"{name}: missed, {error}")
            scene.record.counts["missed and tried again"] += 1
            await asyncio.sleep(1)
    scene.record.breaches.append(f"{name}: could not be brought about in {TRIES} tries")


async def storm(scene: Scene, size: plan.Size, seed: int) -> None:
    """The faults, while completions come in at the pace at which faults pass."""
    rows = plan.rows(size, seed)
    passed = [0 for _ in rows]
    extra = 0

    async def keep_busy() -> None:
        nonlocal extra
        await asyncio.sleep(2)
        while True:
            extra += MORE
            await asyncio.sleep(1)

    async def go_through(number: int) -> None:
        for name, fault in rows[number]:
            # The workers' row lasts longest; the others are spread over it.
            while passed[0] / len(rows[0]) < passed[number] / len(rows[number]):
                await asyncio.sleep(0.1)
            busy = asyncio.create_task(keep_busy()) if number == 0 else None
            await bring_about(scene, name, fault)
            if busy:
                busy.cancel()
            passed[number] += 1
            await asyncio.sleep(scene.chance.uniform(0.2, 1.2))

    async def feed() -> None:
        scene.completions = course_platform.invent(size.completions + MOST, seed)
        while passed[0] < len(rows[0]) or scene.put_in < size.completions:
            # A little ahead, so that every fault finds work; and more for one that came when all was done.
            ahead = size.completions * (passed[0] + 1) // (len(rows[0]) + 1)
            await scene.put_in_until(ahead + min(extra, MOST))
            await asyncio.sleep(0.2)

    await asyncio.gather(feed(), *(go_through(number) for number in range(len(rows))))


async def settle(scene: Scene, patience: float) -> float:
    """Until nothing is under way any more, or nothing has moved for so long; what is left then is for the judge. How long
    it took."""
    begin = moved = scene.record.seconds()
    await asyncio.to_thread(scene.cluster.ensure)
    least = None
    while scene.record.seconds() - moved < patience:
        left = await scene.number(evidence.UNSETTLED)
        if left == 0:
            break
        if left is not None and (least is None or left < least):
            least, moved = left, scene.record.seconds()
        await asyncio.sleep(0.5)
    return scene.record.seconds() - begin


async def play(scene: Scene, size: plan.Size, seed: int) -> dict:
    await scene.open()
    scene.record.say("database, authority, three workers and twenty listeners are ready")
    begin = scene.record.seconds()
    staff = asyncio.create_task(people.attend(scene))
    await storm(scene, size, seed)
    scene.record.say("the storm is over")
    rested = await settle(scene, size.patience)
    await people.look_up(scene, size.looked_up)
    await settle(scene, size.patience)
    staff.cancel()
    hints = scene.audience.hints()
    seconds = scene.record.seconds() - begin
    ended = sum(worker.ended_by_itself for worker in scene.workers)
    await asyncio.gather(*(worker.stop() for worker in scene.workers))
    found = evidence.read(scene.cluster, scene.authority, scene.record.notes)
    scene.record.write({"evidence": {name: value for name, value in vars(found).items() if isinstance(value, list)}})
    verdict = judge.verdict(found)
    if scene.record.breaches:
        verdict["on_the_way"] = scene.record.breaches
    if ended:
        verdict["workers_stay"] = [f"workers ended by themselves {ended} times: see their logs"]
    return {"seed": seed, "completions": len(found.completions), "seconds": round(seconds), "settled_after": round(rested),
            "outcomes": judge.counts(found), "ledger": len(found.ledger), "refused": len(scene.authority.refused()),
            "late_evidence": len(found.late), "faults": dict(sorted(scene.record.counts.items())),
            "hints_heard": hints, "skipped": scene.record.skipped, "breaches": verdict}


def tell(result: dict) -> None:
    print("\n" + "\n".join(f"  {name:<34}{count:>7}" for name, count in result["faults"].items()))
    print("\n" + "\n".join(f"  {name:<34}{count:>7}" for name, count in result["outcomes"].items()))
    print(f"  {'total':<34}{sum(result['outcomes'].values()):>7}\n")
    print(f"seed {result['seed']}: {result['completions']} completions in {result['seconds']} s, {result['ledger']} in the ledger; "
          f"at rest {result['settled_after']} s after the storm")
    for fault, why in result["skipped"].items():
        print(f"NOT TESTED: {fault} ({why})")
    for rule, rows in result["breaches"].items():
        print(f"\nBROKEN: {rule}\n  " + "\n  ".join(rows[:50]), file=sys.stderr)
    if not result["breaches"]:
        print("every promise was kept")


async def run(options: argparse.Namespace) -> int:
    size = plan.of_size(options.size, float(os.environ.get("TRANSMITTAL_PATIENCE", 1)))
    logs = options.folder.resolve()
    shutil.rmtree(logs, ignore_errors=True)
    logs.mkdir(parents=True)
    record = Record(logs / "faults.jsonl")
    record.say(f"seed {options.seed} (give it again with --seed {options.seed})")
    # Where the server's account may pass, and short enough for a socket.
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tmchaos-"))
    folder.chmod(0o755)
    scene = Scene(folder, logs, options.build.resolve() / "bin", options.seed, record)
    if options.sanitized:
        scene.no_skew = "a sanitizer has to be loaded first"
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)
    try:
        async with asyncio.timeout(size.limit):
            result = await play(scene, size, options.seed)
    finally:
        await scene.close()
        shutil.copy(scene.cluster.log, logs / "postgres.log")
        shutil.rmtree(folder, ignore_errors=True)
    (logs / "result.json").write_text(json.dumps(result, indent=2) + "\n")
    tell(result)
    return 1 if result["breaches"] else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the programs were built")
    parser.add_argument("--size", choices=tuple(plan.SIZES), default="full")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--sanitized", action="store_true", help="the programs have to load their sanitizer before all else")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "build/chaos", help="for the result and the logs")
    return asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
