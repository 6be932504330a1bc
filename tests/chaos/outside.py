# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The authority's process as the harness sees it: orders go in, what it files comes out."""

import asyncio
import json
import os
import pathlib
import sys

PROGRAM = pathlib.Path(__file__).parent / "authority/authority.py"
USER = "school"
PASSWORD = "opening & <sesame>"


class Authority:
    def __init__(self, folder: pathlib.Path, host: str):
        self.folder = folder
        self.host = host
        self.filed: asyncio.Queue[dict] = asyncio.Queue()
        self.watched = False

    async def start(self, certificate: pathlib.Path, key: pathlib.Path) -> None:
        self.folder.mkdir(exist_ok=True)
        command = [sys.executable, PROGRAM, "--folder", self.folder, "--certificate", certificate, "--key", key,
                   "--host", self.host, "--user", USER]
        with (self.folder / "authority.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *map(str, command), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
                env={**os.environ, "AUTHORITY_PASSWORD": PASSWORD}, start_new_session=True)
        first = await self.process.stdout.readline()
        if not first:
            raise RuntimeError(f"the authority did not start: {(self.folder / 'authority.log').read_text()}")
        self.port = json.loads(first)["port"]
        self.listening = asyncio.create_task(self.listen())

    async def listen(self) -> None:
        while line := await self.process.stdout.readline():
            if self.watched:
                self.filed.put_nowait(json.loads(line))

    def order(self, how: str, calls: int = 1, seconds: float = 1) -> None:
        self.process.stdin.write(json.dumps({"how": how, "calls": calls, "seconds": seconds}).encode() + b"\n")

    async def hold_next(self, seconds: float) -> str:
        """Keeps the next completion waiting for its answer; the citation, once it is in the ledger."""
        self.watched = True
        self.order("held", seconds=seconds)
        try:
            while (filed := await self.filed.get())["how"] != "held":
                pass
            return filed["filed"]
        finally:
            self.watched = False

    def ledger(self) -> list[dict]:
        return [json.loads(line) for line in (self.folder / "ledger.jsonl").read_text().splitlines()]

    def refused(self) -> list[dict]:
        return [json.loads(line) for line in (self.folder / "refused.jsonl").read_text().splitlines()]

    async def stop(self) -> None:
        """It ends when nobody orders anything any more."""
        self.process.stdin.close()
        try:
            await asyncio.wait_for(self.process.wait(), 5)
        except TimeoutError:
            self.process.kill()
            await self.process.wait()
        await self.listening
