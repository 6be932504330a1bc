# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine that works: transmittald behind a relay to the database, started again as a service manager would."""

import asyncio
import pathlib
import signal

from postgres_relay import PostgresRelay, Trap


class Worker:
    def __init__(self, name: str, program: pathlib.Path, settings: pathlib.Path, relay: PostgresRelay, log: pathlib.Path):
        self.name = name
        self.program = program
        self.settings = settings
        self.relay = relay
        self.log = log
        self.namespace: str | None = None
        self.environment: dict[str, str] | None = None
        self.login = ""
        self.process: asyncio.subprocess.Process | None = None
        self.frozen = False
        self.ended_by_itself = 0
        self.wanted = False
        self.keeper: asyncio.Task | None = None

    async def start(self) -> None:
        self.wanted = True
        await self.launch()
        self.keeper = asyncio.create_task(self.keep())

    async def launch(self) -> None:
        command = [str(self.program), "--config", str(self.settings)]
        if self.namespace:
            command = ["ip", "netns", "exec", self.namespace, *command]
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(*command, stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log,
                                                                env=self.environment, start_new_session=True)
        self.frozen = False

    async def keep(self) -> None:
        """Starts it again when it is gone, as systemd does after a second."""
        while self.wanted:
            code = await self.process.wait()
            if not self.wanted:
                return
            if code != -signal.SIGKILL:
                self.ended_by_itself += 1
            await asyncio.sleep(1)
            if self.wanted:
                await self.launch()

    def running(self) -> bool:
        return self.process is not None and self.process.returncode is None

    def kill(self) -> None:
        if self.running():
            self.process.send_signal(signal.SIGKILL)

    async def freeze(self) -> None:
        """Returns when every thread of it stands still: the signal alone lets them run on for a moment."""
        if not self.running():
            return
        self.frozen = True
        self.process.send_signal(signal.SIGSTOP)
        while self.running() and not all(state in "TZX" for state in self.threads()):
            await asyncio.sleep(0.001)

    def threads(self) -> list[str]:
        """The states of its threads, as proc(5) names them."""
        states = []
        for file in pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/stat"):
            try:
                states.append(file.read_text().rpartition(")")[2].split()[0])
            except OSError:
                pass  # this one has just ended
        return states

    def thaw(self) -> None:
        self.frozen = False
        if self.running():
            self.process.send_signal(signal.SIGCONT)

    async def caught_at(self, phase: str, action, seconds: float) -> int | None:
        """The lease token with which it came to that phase next, after the action was done there; None when it did not."""
        trap = Trap(phase, action)
        self.relay.trap = trap
        try:
            return await asyncio.wait_for(asyncio.shield(trap.sprung), seconds)
        except TimeoutError:
            if self.relay.trap is trap:
                self.relay.trap = None
            return trap.sprung.result() if trap.sprung.done() else None

    async def stop(self, seconds: float = 40) -> None:
        """As a service manager does: asks, and ends what does not."""
        self.wanted = False
        if self.keeper and not self.running():
            self.keeper.cancel()
        if self.running():
            self.thaw()
            self.process.send_signal(signal.SIGTERM)
            try:
                await asyncio.wait_for(self.process.wait(), seconds)
            except TimeoutError:
                self.kill()
                await self.process.wait()
        if self.keeper:
            await asyncio.gather(self.keeper, return_exceptions=True)


