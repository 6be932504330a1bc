# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the phases work with: the programs, the people, and ways to wait for what they do."""

import collections
import pathlib
import time

from course_platform import CoursePlatform
from programs import DemoError, Desk, Practice, Program, Psql, wait_for
from sample import Completion

UNDER_WAY = {"pending", "sending", "waiting"}
# Seconds where the live service gets minutes.
CHANNEL = {"timeout_ms": "5000", "connect_timeout_ms": "30000", "concurrency": "8", "delays": "1s,1s,1s,1s", "lease": "5s",
           "breaker_threshold": "100", "breaker_cooldown": "2s"}


class Stage:
    def __init__(self, build: pathlib.Path, logs: pathlib.Path, completions: list[Completion]):
        self.binaries = build / "bin"
        self.logs = logs
        self.completions = completions
        self.begin = time.monotonic()
        self.programs: list[Program] = []
        self.started_workers = 0

    def open(self, folder: pathlib.Path) -> None:
        self.practice = self.keep(Practice(self.binaries, folder, self.logs))
        self.practice.wait_until_ready()
        self.desk = Desk(self.binaries, self.practice.ready, self.logs)
        self.platform = CoursePlatform(self.practice.ready)
        self.reader = Psql(self.practice.ready, "administrator")

    def keep(self, program: Program):
        self.programs.append(program)
        return program

    def close(self) -> None:
        """Workers first, the database last."""
        for program in reversed(self.programs):
            program.stop()

    def say(self, text: str) -> None:
        print(f"[{time.monotonic() - self.begin:5.1f} s] {text}", flush=True)

    # Programs

    def start_worker(self) -> Program:
        self.started_workers += 1
        log = self.logs / f"worker-{self.started_workers}.log"
        worker = self.keep(Program([self.binaries / "transmittald", "--config", self.practice.ready["configuration"]], log))
        self.wait("the worker on the board", lambda: not worker.running() or self.on_board() == self.started_workers)
        if not worker.running():
            raise DemoError(f"{worker.name} ended by itself: {worker.said()}")
        return worker

    def workers(self) -> list[Program]:
        return [each for each in self.programs if each.name.startswith("worker-") and each.running()]

    def on_board(self) -> int:
        """How many have ever entered; a killed one stays there until it is missed."""
        return len(self.desk("worker", "list", "--all"))

    def set_channel(self, **wanted: str) -> None:
        self.desk("channel", "set", "tvcc", *(f"{key}={value}" for key, value in wanted.items()))

    # Completions

    def rows(self, phase: str) -> list[Completion]:
        return [each for each in self.completions if each.phase == phase]

    def complete(self, phase: str) -> list[Completion]:
        rows = self.rows(phase)
        self.platform.complete(rows)
        return rows

    def records(self) -> dict[int, dict]:
        """Every transmission as the desk sees it, by enrolment."""
        return {record["enrollment_id"]: record for record in self.desk("transmissions", "list", "--limit", "1000")}

    def states(self, rows: list[Completion]) -> collections.Counter:
        records = self.records()
        return collections.Counter(records.get(each.enrollment, {}).get("state", "pending") for each in rows)

    def settled(self, rows: list[Completion]) -> bool:
        return not UNDER_WAY & set(self.states(rows))

    def settle(self, rows: list[Completion], seconds: float = 30) -> None:
        """Until none of them is under way any more."""
        self.wait(f"{rows[0].phase} to settle", lambda: self.settled(rows), seconds)
        told = ", ".join(f"{count} {state}" for state, count in sorted(self.states(rows).items()))
        self.say(f"  {rows[0].phase.replace('_', ' ')}: {told}")

    def wait(self, what: str, condition, seconds: float = 30):
        def look():
            if not self.practice.running():
                raise DemoError("transmittal-practice ended by itself")
            return condition()
        return wait_for(look, seconds, what)

    # The queue

    def queue(self) -> dict:
        return self.desk("channel", "show", "tvcc")

    def wait_for_queue(self, condition: str) -> None:
        self.wait(f"the queue to be {condition}", lambda: self.queue()["condition"] == condition)

    def notifications(self, kind: str) -> int:
        return int(self.reader(f"select count(*) from core.notification_view where kind = '{kind}'")[0])

    def in_phase(self, rows: list[Completion], phase: str) -> int:
        records = self.records()
        return sum(records.get(each.enrollment, {}).get("phase") == phase for each in rows)
