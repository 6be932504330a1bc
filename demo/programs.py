# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs of the demo: each started as a user would start it, none left behind."""

import json
import os
import pathlib
import signal
import subprocess
import time


# How many times longer everything may take than in an ordinary build, told by the tests of one with sanitizers.
PATIENCE = int(os.environ.get("TRANSMITTAL_PATIENCE", "1"))


class DemoError(Exception):
    """The demo cannot go on; the text says why."""


def wait_for(condition, seconds: float, what: str):
    """The first true answer of the condition."""
    seconds *= PATIENCE
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.2)
    raise DemoError(f"waited {seconds:g} seconds in vain for {what}")


class Program:
    """A program that runs beside the script. Its own session, so that Ctrl-C reaches the script alone."""

    def __init__(self, command: list[str], log: pathlib.Path, output=None, environment: dict[str, str] | None = None):
        self.name = log.stem
        self.log = log
        with log.open("ab") as stream:
            try:
                self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output or stream, stderr=stream,
                                                env=environment, start_new_session=True)
            except OSError as error:
                raise DemoError(f"{command[0]} cannot be started ({error.strerror}): build it first, with make demo") from error

    def said(self) -> str:
        """The end of its log."""
        return self.log.read_text(encoding="utf-8", errors="replace").strip()[-4000:]

    def running(self) -> bool:
        return self.process.poll() is None

    def send(self, number: int) -> None:
        if self.running():
            self.process.send_signal(number)

    def kill(self) -> None:
        self.send(signal.SIGKILL)
        self.process.wait()

    def stop(self, seconds: float = 20) -> None:
        """As a service manager does: asks, and ends what does not."""
        self.send(signal.SIGCONT)
        self.send(signal.SIGTERM)
        try:
            self.process.wait(seconds * PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()


class Practice(Program):
    """The stand-in for the DMV, and the private database beside it."""

    def __init__(self, binaries: pathlib.Path, folder: pathlib.Path, logs: pathlib.Path):
        super().__init__([binaries / "transmittal-practice", "--folder", folder, "--database"], logs / "practice.log",
                         subprocess.PIPE)
        self.ready: dict = {}

    def wait_until_ready(self) -> None:
        """Its first and only line says where everything is."""
        with self.process.stdout as stream:
            line = stream.readline()
        if not line:
            raise DemoError(f"transmittal-practice did not start: {self.said()}")
        self.ready = json.loads(line)

    def faults(self, **wanted) -> None:
        """In place of what was asked for before; in one step, so that half of it is never read."""
        target = pathlib.Path(self.ready["faults"])
        fresh = target.with_suffix(".new")
        fresh.write_text(json.dumps({"retry_after_s": 1, "slow_ms": 6000, **wanted}))
        fresh.rename(target)

    def freeze(self) -> None:
        """Connections to it are made, and then nothing happens. The database is another process and goes on."""
        self.send(signal.SIGSTOP)

    def thaw(self) -> None:
        self.send(signal.SIGCONT)

    def ledger(self) -> list[dict]:
        return read_journal(self.ready["ledger"])

    def requests(self) -> list[dict]:
        return read_journal(self.ready["requests"])


def read_journal(path: str) -> list[dict]:
    """The last line may be half written yet."""
    text = pathlib.Path(path).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n")[:-1]]


class Desk:
    """Staff at the command line."""

    def __init__(self, binaries: pathlib.Path, ready: dict, logs: pathlib.Path):
        self.program = binaries / "transmittalctl"
        self.configuration = ready["configuration"]
        self.log = logs / "desk.log"

    def __call__(self, *words: str, some_may_fail: bool = False):
        """Runs one command; what it answers as JSON. It ends with 1 when it could not do all that was asked for."""
        command = [str(self.program), *words, "--json", "--config", self.configuration]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60 * PATIENCE, start_new_session=True)
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"$ transmittalctl {' '.join(words)}\n{done.stderr}")
        if done.returncode not in ((0, 1) if some_may_fail else (0,)):
            raise DemoError(f"transmittalctl {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else None


class Psql:
    """One login's way to the database without Transmittal."""

    def __init__(self, ready: dict, login: str):
        database = ready["database"]
        self.command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", database["host"], "-p",
                        str(database["port"]), "-U", ready[login], "-d", database["name"]]
        password = pathlib.Path(ready["logins"], ready[login] + ".password").read_text().strip()
        self.environment = {**os.environ, "PGPASSWORD": password, "PGCLIENTENCODING": "UTF8"}

    def __call__(self, script: str) -> list[str]:
        return self.text(script).split()

    def rows(self, query: str) -> list[dict]:
        return json.loads(self.text(f"select coalesce(json_agg(found), '[]') from ({query}) found;"))

    def text(self, script: str) -> str:
        done = subprocess.run(self.command, input=script, capture_output=True, text=True, timeout=60 * PATIENCE,
                              env=self.environment, start_new_session=True)
        if done.returncode:
            raise DemoError(f"the database refused: {done.stderr.strip()}")
        return done.stdout
