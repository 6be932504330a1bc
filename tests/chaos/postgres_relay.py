# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay to PostgreSQL that understands what passes: it can stop exactly where the database has committed a phase and the
worker has not heard of it yet. So a release binary is killed, frozen or cut off at a phase without a hook inside it.

What it reads is the frontend protocol, version 3 (PostgreSQL manual, "Message Formats"): simple queries, of which Qt's driver
sends PREPARE and EXECUTE.
"""

import asyncio
import re

from relay import Link, Relay

PREPARE = re.compile(r"PREPARE (\w+) AS (.*)", re.DOTALL)
EXECUTE = re.compile(r"EXECUTE (\w+)\s*\(\s*'?(\d+)", re.DOTALL)
MARK = re.compile(r"'(connecting|sending)'")
PHASES = {"core.prepare_transmission(": "prepared", "core.mark_replied(": "replied",
          "core.finish_transmission(": "classified"}


class Trap:
    """Waits for one worker's next arrival at a phase. What is done there decides whether the worker hears the answer."""

    def __init__(self, phase: str, action):
        self.phase = phase
        self.action = action  # awaited; False: the answer is withheld and the connection is cut
        self.sprung: asyncio.Future[int] = asyncio.get_running_loop().create_future()


class Messages:
    """Splits a stream into messages of type, length and content."""

    def __init__(self):
        self.rest = b""

    def feed(self, data: bytes) -> list[tuple[bytes, bytes]]:
        self.rest += data
        messages = []
        while len(self.rest) >= 5:
            end = 1 + int.from_bytes(self.rest[1:5])
            if len(self.rest) < end:
                break
            messages.append((self.rest[:1], self.rest[5:end]))
            self.rest = self.rest[end:]
        return messages


class PostgresLink(Link):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.started = False
        self.listens = False
        self.asked = Messages()
        self.prepared: dict[str, str] = {}
        self.trapped: tuple[Trap, int] | None = None

    async def up(self) -> None:
        while data := await self.client_reader.read(65536):
            await self.relay.passage()
            self.read(data)
            if self.relay.deaf and self.listens:
                return self.cut()
            self.server_writer.write(data)
            await self.server_writer.drain()

    def read(self, data: bytes) -> None:
        if not self.started:
            # The first message has no type.
            self.started = True
            data = data[int.from_bytes(data[:4]):]
        for kind, content in self.asked.feed(data):
            if kind == b"Q":
                self.note(content.rstrip(b"\0").decode("utf-8", "replace"))

    def note(self, query: str) -> None:
        if query.startswith("LISTEN"):
            self.listens = True
        elif found := PREPARE.match(query):
            self.prepared[found[1]] = found[2]
        elif found := EXECUTE.match(query):
            phase = self.phase(self.prepared.get(found[1], ""), query)
            trap = self.relay.trap
            if phase and trap and phase == trap.phase:
                self.relay.trap = None
                self.trapped = (trap, int(found[2]))

    @staticmethod
    def phase(sql: str, query: str) -> str | None:
        if "core.mark_phase(" in sql:
            found = MARK.search(query)
            return found[1] if found else None
        return next((phase for function, phase in PHASES.items() if function in sql), None)

    async def down(self) -> None:
        while data := await self.server_reader.read(65536):
            await self.relay.passage()
            if self.trapped:
                data, heard = await self.at_phase(data)
                if not heard:
                    return self.cut()
            self.client_writer.write(data)
            await self.client_writer.drain()

    async def at_phase(self, data: bytes) -> tuple[bytes, bool]:
        """Reads on until the server is done with the call, then does what was planned. The answer, and whether to pass it on."""
        (trap, token), self.trapped = self.trapped, None
        messages = Messages()
        seen = messages.feed(data)
        while not any(kind == b"Z" for kind, _ in seen):
            more = await self.server_reader.read(65536)
            if not more:
                break
            data += more
            seen += messages.feed(more)
        if any(kind == b"D" and agreed(trap.phase, content) for kind, content in seen):
            heard = await trap.action() is not False
            if not trap.sprung.done():
                trap.sprung.set_result(token)
            return data, heard
        if self.relay.trap is None and not trap.sprung.done():
            self.relay.trap = trap  # refused, or the server is gone: the next one then
        return data, True


def agreed(phase: str, row: bytes) -> bool:
    """Whether the database has marked the phase. What ends an attempt answers with the state that it brought about."""
    return b"late" not in row if phase == "classified" else b"go" in row


class PostgresRelay(Relay):
    link_type = PostgresLink

    def __init__(self, host: str, target: str):
        super().__init__(host, target)
        self.trap: Trap | None = None
        self.deaf = False  # nobody may listen; all else goes on

    def deafen(self) -> None:
        """Ends the connection that listens, and every new one that wants to."""
        self.deaf = True
        for link in list(self.links):
            if link.listens:
                link.cut()
