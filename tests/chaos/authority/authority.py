# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An authority that files course completions, written apart from Transmittal and from its practice service.

authority.py --folder FOLDER --certificate FILE --key FILE --host ADDRESS

It prints one line of JSON when it listens, with its port, and one for each completion that it has filed. Each line of its
standard input orders how it treats the next calls: {"how": "cut", "calls": 5, "seconds": 2}. The ledger in its folder is
synced before anybody is answered.
"""

import argparse
import asyncio
import collections
import json
import os
import pathlib
import ssl
import sys
import traceback

import hostile
import soap
from ledger import Journal, Ledger

# Before the completion is taken.
NOT_FILED = ("cut_before_reading", "busy", "unavailable", "service_exception", "denied")
# When it is in the ledger already.
FILED = ("cut", "half", "silent", "late", "held", "empty", "html", "bad_bytes")


class Authority:
    def __init__(self, folder: pathlib.Path, user: str, password: str):
        self.ledger = Ledger(folder / "ledger.jsonl")
        self.refused = Journal(folder / "refused.jsonl")
        self.credentials = (user, password)
        self.orders: collections.deque[dict] = collections.deque()

    def order(self, line: str) -> None:
        order = json.loads(line)
        if order["how"] not in NOT_FILED + FILED:
            raise ValueError(f"no such order: {order['how']}")
        (self.orders.appendleft if order["how"] == "held" else self.orders.append)(order)

    def take_order(self) -> dict:
        """What the next call meets: the orders one after the other, each for as many calls as it says."""
        while self.orders:
            if self.orders[0].setdefault("calls", 1) > 0:
                self.orders[0]["calls"] -= 1
                return self.orders[0]
            self.orders.popleft()
        return {"how": "answer"}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self.converse(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError, asyncio.LimitOverrunError):
            pass  # the other side is gone, and with it whoever could be told
        except Exception:
            # A defect of its own must not look like one of the faults that it was ordered.
            traceback.print_exc()
            os._exit(3)
        finally:
            writer.close()

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        if not head.startswith("POST "):
            # Whoever only asks whether somebody is there files nothing.
            return await respond(writer, "200 OK", b"<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'/>")
        order = self.take_order()
        if order["how"] == "cut_before_reading":
            return writer.transport.abort()
        body = await reader.readexactly(content_length(head))
        status, answer = self.judge(body, order["how"])
        if order["how"] == "cut":
            return writer.transport.abort()
        if order["how"] in ("silent", "late", "held"):
            await asyncio.sleep(order.get("seconds", 1))
        if order["how"] == "silent":
            return writer.transport.abort()
        if order["how"] == "half":
            writer.write(frame(status, answer)[:-len(answer) // 2])
            await writer.drain()
            return writer.transport.abort()
        await respond(writer, status, answer)

    def judge(self, body: bytes, how: str) -> tuple[str, bytes]:
        """Status and body of the answer; the ledger has the completion before this returns, if it gets it at all."""
        try:
            completion, credentials = soap.read_request(body)
        except soap.NotUnderstood as error:
            return self.refuse({}, "not understood", "500 Internal Server Error",
                               soap.fault("TvccValidationFailedException", str(error), "XML"))
        if credentials != self.credentials or how == "denied":
            return self.refuse(completion, "denied", "500 Internal Server Error",
                               soap.fault("TvccAccessDeniedException", "User id or password is not valid", "AUTH"))
        if how == "busy":
            return self.refuse(completion, how, "429 Too Many Requests", b"slower")
        if how == "unavailable":
            return self.refuse(completion, how, "503 Service Unavailable", b"<html>maintenance</html>")
        if how == "service_exception":
            return self.refuse(completion, how, "500 Internal Server Error",
                               soap.fault("TvccServiceException", "The service is not able to process the request", "SVC"))
        if completion["refNbr"].startswith("REFUSED-"):
            return self.refuse(completion, "validation", "500 Internal Server Error",
                               soap.fault("TvccValidationFailedException", "Driver license does not match the name", "DL"))
        if words := hostile.asked_for(completion["refNbr"]):
            return self.speak_hostile(completion, words)
        return self.accept(completion, how)

    def accept(self, completion: dict, how: str, status: str = "OK") -> tuple[str, bytes]:
        number = self.ledger.file({"how": how, **completion})
        print(json.dumps({"filed": completion["refNbr"], "how": how}), flush=True)
        answer = soap.acceptance(number, status)
        if how == "empty":
            answer = b""
        elif how == "html":
            answer = b"<!DOCTYPE html><html><body>Welcome</body></html>"
        elif how == "bad_bytes":
            answer = answer.replace(b"OK", b"\xff\xfe\x00OK")
        return "200 OK", answer

    def speak_hostile(self, completion: dict, words: str) -> tuple[str, bytes]:
        """Texts are refused with those words, so that staff meet them; bytes that are no text come with an acceptance."""
        if words in hostile.WORDS:
            return self.refuse(completion, "validation", "500 Internal Server Error",
                               soap.fault("TvccValidationFailedException", hostile.WORDS[words], "WORDS"))
        status, answer = self.accept(completion, "hostile", hostile.PLACE)
        return status, hostile.put_in(answer, words)

    def refuse(self, completion: dict, why: str, status: str, answer: bytes) -> tuple[str, bytes]:
        self.refused.append({"why": why, **completion})
        return status, answer


def content_length(head: str) -> int:
    for line in head.split("\r\n")[1:]:
        name, _, value = line.partition(":")
        if name.strip().lower() == "content-length":
            return int(value)
    return 0


def frame(status: str, body: bytes) -> bytes:
    return (f"HTTP/1.1 {status}\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
            "Connection: close\r\n\r\n").encode() + body


async def respond(writer: asyncio.StreamWriter, status: str, body: bytes) -> None:
    writer.write(frame(status, body))
    await writer.drain()


async def listen_to_orders(authority: Authority) -> None:
    """Until whoever gives the orders is gone."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        authority.order(line.decode())


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=pathlib.Path, required=True, help="for the ledger and what was refused")
    parser.add_argument("--certificate", required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--user", default="school")
    options = parser.parse_args()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate, options.key)
    authority = Authority(options.folder, options.user, os.environ["AUTHORITY_PASSWORD"])
    server = await asyncio.start_server(authority.serve, options.host, 0, ssl=context, backlog=512)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    async with server:
        await listen_to_orders(authority)


if __name__ == "__main__":
    asyncio.run(main())
