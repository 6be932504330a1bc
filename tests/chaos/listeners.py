# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that listen to the database as open windows do, and read nothing else."""

import asyncio

from cluster import DATABASE, SUPERUSER
from postgres_relay import Messages

CHANNELS = ("tm_transmission", "tm_job", "tm_queue", "tm_notification")


def startup() -> bytes:
    words = b"\0".join(word.encode() for word in ("user", SUPERUSER, "database", DATABASE)) + b"\0\0"
    return (len(words) + 8).to_bytes(4) + (196608).to_bytes(4) + words


def query(sql: str) -> bytes:
    content = sql.encode() + b"\0"
    return b"Q" + (len(content) + 4).to_bytes(4) + content


class Listener:
    def __init__(self, socket: str):
        self.socket = socket
        self.hints = 0
        self.task = asyncio.create_task(self.listen())

    async def listen(self) -> None:
        """For as long as it is let; connects again when the server has ended it."""
        while True:
            try:
                await self.session()
            except OSError:
                pass  # the server is away; its return is waited for
            await asyncio.sleep(0.5)

    async def session(self) -> None:
        reader, writer = await asyncio.open_unix_connection(self.socket)
        try:
            writer.write(startup())
            messages = Messages()
            asked = False
            while data := await reader.read(65536):
                for kind, _ in messages.feed(data):
                    if kind == b"Z" and not asked:
                        asked = True
                        writer.write(query(";".join(f"LISTEN {channel}" for channel in CHANNELS)))
                    self.hints += kind == b"A"
        finally:
            writer.close()


class Audience:
    def __init__(self, socket: str, count: int = 20):
        self.listeners = [Listener(socket) for _ in range(count)]

    def hints(self) -> int:
        return sum(each.hints for each in self.listeners)

    async def leave(self) -> None:
        for each in self.listeners:
            each.task.cancel()
        await asyncio.gather(*(each.task for each in self.listeners), return_exceptions=True)
