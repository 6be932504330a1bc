# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in for the network between a worker and the outside: passes bytes on, or does not."""

import asyncio


class Link:
    """One connection through a relay."""

    def __init__(self, relay: "Relay", client: tuple, server: tuple):
        self.relay = relay
        self.client_reader, self.client_writer = client
        self.server_reader, self.server_writer = server

    async def run(self) -> None:
        ways = [asyncio.create_task(way) for way in (self.up(), self.down())]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            self.client_writer.close()
            self.server_writer.close()

    async def up(self) -> None:
        while data := await self.client_reader.read(65536):
            await self.relay.passage()
            self.server_writer.write(data)
            await self.server_writer.drain()

    async def down(self) -> None:
        while data := await self.server_reader.read(65536):
            await self.relay.passage()
            self.client_writer.write(data)
            await self.client_writer.drain()

    def cut(self) -> None:
        """A reset for both, whatever is under way."""
        for writer in (self.client_writer, self.server_writer):
            writer.transport.abort()


class Relay:
    """Listens at host and connects each caller to the target: a (host, port), or the path of a socket."""

    link_type = Link

    def __init__(self, host: str, target):
        self.host = host
        self.target = target
        self.links: set[Link] = set()
        self.flowing = asyncio.Event()
        self.flowing.set()
        self.delay = 0.0
        self.refusing = False

    async def start(self) -> None:
        self.server = await asyncio.start_server(self.accept, self.host, 0, backlog=512)
        self.port = self.server.sockets[0].getsockname()[1]

    async def connect(self):
        if isinstance(self.target, str):
            return await asyncio.open_unix_connection(self.target)
        return await asyncio.open_connection(*self.target)

    async def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if self.refusing:
                raise ConnectionRefusedError
            server = await self.connect()
        except OSError:
            writer.transport.abort()
            return
        link = self.link_type(self, (reader, writer), server)
        self.links.add(link)
        try:
            await link.run()
        except ConnectionError:
            pass  # either side hung up
        finally:
            self.links.discard(link)

    async def passage(self) -> None:
        """Until the bytes may go on."""
        await self.flowing.wait()
        if self.delay:
            await asyncio.sleep(self.delay)

    def cut(self, share=1.0, random=None) -> int:
        """Cuts so many of the connections that are open; how many."""
        victims = [link for link in self.links if random is None or random.random() < share]
        for link in victims:
            link.cut()
        return len(victims)

    async def stop(self) -> None:
        self.server.close()
        self.flowing.set()
        self.cut()
        await self.server.wait_closed()
