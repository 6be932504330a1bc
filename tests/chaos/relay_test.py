# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The relay acts exactly where the database has marked a phase and the worker has not heard of it, and nowhere else."""

import asyncio
import unittest

from listeners import query
from postgres_relay import Messages, PostgresRelay, Trap

PATIENCE = 10
READY = b"Z\0\0\0\5I"


def row(content: bytes) -> bytes:
    return b"D" + (len(content) + 4).to_bytes(4) + content


class RelayTest(unittest.IsolatedAsyncioTestCase):
    """A worker that speaks as Qt's driver does, and a server that answers every query with one row."""

    async def asyncSetUp(self):
        self.answer = row(b"go")
        self.asked: list[bytes] = []
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        self.relay = PostgresRelay("127.0.0.1", self.server.sockets[0].getsockname())
        await self.relay.start()
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.relay.port)
        self.writer.write((8).to_bytes(4) + (196608).to_bytes(4))
        await self.hears()
        for name, call in (("tm_1", "core.prepare_transmission($1)"), ("tm_2", "core.mark_phase($1, $2)"),
                           ("tm_3", "core.mark_replied($1)"), ("tm_4", "core.finish_transmission($1)")):
            await self.say(f"PREPARE {name} AS select {call}")

    async def asyncTearDown(self):
        self.writer.close()
        await self.relay.stop()
        self.server.close()

    async def serve(self, reader, writer):
        await reader.readexactly(8)
        writer.write(READY)
        messages = Messages()
        try:
            while data := await reader.read(65536):
                for _, content in messages.feed(data):
                    self.asked.append(content.rstrip(b"\0"))
                    # In pieces, as a network may bring it.
                    writer.write(self.answer[:3])
                    await writer.drain()
                    writer.write(self.answer[3:] + READY)
        except ConnectionError:
            pass  # cut, as some tests want it
        finally:
            writer.close()

    async def hears(self) -> bytes:
        """Until the server is ready again; what came before a reset or an end otherwise."""
        heard = b""
        try:
            while not heard.endswith(READY):
                piece = await asyncio.wait_for(self.reader.read(65536), PATIENCE)
                if not piece:
                    break
                heard += piece
        except ConnectionError:
            pass  # cut: what was heard until then counts
        return heard

    async def say(self, sql: str) -> bytes:
        self.writer.write(query(sql))
        self.listening = asyncio.create_task(self.hears())
        return await self.listening

    def trap(self, phase: str, heard: bool) -> Trap:
        async def action() -> bool:
            await asyncio.sleep(0.05)
            self.answered_before = self.listening.done()
            return heard
        self.relay.trap = Trap(phase, action)
        return self.relay.trap

    async def test_each_phase_is_known_by_its_call(self):
        for phase, sql in (("prepared", "EXECUTE tm_1('7','x')"), ("connecting", "EXECUTE tm_2('7','connecting')"),
                           ("sending", "EXECUTE tm_2('7','sending')"), ("replied", "EXECUTE tm_3(7,'x')"),
                           ("classified", "EXECUTE tm_4('7','accepted')")):
            with self.subTest(phase):
                trap = self.trap(phase, heard=True)
                self.assertEqual(await self.say(sql), self.answer + READY)
                self.assertEqual(trap.sprung.result(), 7)

    async def test_other_phases_and_calls_pass(self):
        trap = self.trap("sending", heard=False)
        for sql in ("EXECUTE tm_1('7','sending')", "EXECUTE tm_2('7','connecting')", "select 'sending'"):
            self.assertEqual(await self.say(sql), self.answer + READY)
        self.assertFalse(trap.sprung.done())

    async def test_the_action_comes_before_the_answer(self):
        self.trap("sending", heard=True)
        await self.say("EXECUTE tm_2('7','sending')")
        self.assertFalse(self.answered_before)

    async def test_a_withheld_answer_was_asked_for_and_never_comes(self):
        self.trap("sending", heard=False)
        self.assertEqual(await self.say("EXECUTE tm_2('7','sending')"), b"")
        self.assertIn(b"EXECUTE tm_2('7','sending')", self.asked)

    async def test_a_mark_that_the_database_refused_springs_nothing(self):
        self.answer = row(b"stale")
        trap = self.trap("sending", heard=False)
        self.assertEqual(await self.say("EXECUTE tm_2('7','sending')"), self.answer + READY)
        self.assertFalse(trap.sprung.done())
        self.assertIs(self.relay.trap, trap)

    async def test_nobody_listens_where_listeners_are_dead(self):
        self.relay.deafen()
        self.assertEqual(await self.say("select 1"), self.answer + READY)
        self.assertEqual(await self.say('LISTEN "tm_job"'), b"")


if __name__ == "__main__":
    unittest.main()
