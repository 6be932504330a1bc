# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a fault can reach: the database, the authority, what lies between, the workers and the staff."""

import asyncio
import os
import pathlib
import random
import sysconfig

import certificates
import course_platform
import installation
from cluster import Cluster, DatabaseError
from listeners import Audience
from network import Namespace, NotPermitted, own_address
from outside import Authority
from postgres_relay import PostgresRelay
from record import Record
from relay import Relay
from worker import Worker

WORKERS = 3
SKEWS = ("+1d", "-1d", None)
FAKETIME = pathlib.Path(f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}/faketime/libfaketimeMT.so.1")


class Scene:
    def __init__(self, folder: pathlib.Path, logs: pathlib.Path, binaries: pathlib.Path, seed: int, record: Record):
        self.folder = folder
        self.logs = logs
        self.binaries = binaries
        self.chance = random.Random(f"faults {seed}")
        self.record = record
        self.cluster = Cluster(folder)
        self.desk = installation.Desk(binaries / "transmittalctl", self.cluster)
        self.namespace: Namespace | None = None
        self.workers: list[Worker] = []
        self.authority: Authority | None = None
        self.audience: Audience | None = None
        self.completions: list[course_platform.Completion] = []
        self.put_in = 0
        self.feeding = asyncio.Lock()
        self.no_skew = "" if FAKETIME.exists() else f"{FAKETIME} is not there: install faketime"

    async def open(self) -> None:
        self.open_network()
        host = self.namespace.outside if self.namespace else own_address()
        certificate, key = certificates.make(self.folder / "tls", host)
        self.authority = Authority(self.logs / "authority", host)
        await self.authority.start(certificate, key)
        self.way_out = Relay(host, (host, self.authority.port))
        await self.way_out.start()
        if why := self.cluster.mount():
            self.record.skip("disk full", f"no disk of its own: {why}")
        self.cluster.make()
        installation.set_up(self.desk, self.cluster)
        for number in range(WORKERS):
            await self.prepare_worker(number, host)
        installation.open_channel(self.desk, f"https://{host}:{self.way_out.port}/tvcc/tvccservice", certificate)
        installation.hurry_sweeps(self.cluster)
        self.audience = Audience(f"{self.cluster.socket}/.s.PGSQL.5432")
        for worker in self.workers:
            await worker.start()

    def open_network(self) -> None:
        namespace = Namespace()
        try:
            namespace.open()
            self.namespace = namespace
        except NotPermitted as error:
            self.record.skip("network dropped", f"no namespace of its own: {error}")

    async def prepare_worker(self, number: int, host: str) -> None:
        name = f"machine-{number + 1}"
        relay = PostgresRelay(host, f"{self.cluster.socket}/.s.PGSQL.5432")
        await relay.start()
        settings, credentials = self.folder / f"{name}.ini", self.folder / f"{name}.credentials"
        installation.worker_settings(settings, host, relay.port, credentials)
        worker = Worker(name, self.binaries / "transmittald", settings, relay, self.logs / f"{name}.log")
        worker.login = installation.admit_worker(self.desk, name, credentials)
        if self.namespace and number == WORKERS - 1:
            worker.namespace = self.namespace.name
        if SKEWS[number] and self.no_skew:
            self.record.skip("clock skew", self.no_skew)
        elif SKEWS[number]:
            worker.environment = {**os.environ, "LD_PRELOAD": str(FAKETIME), "FAKETIME": SKEWS[number],
                                  "DONT_FAKE_MONOTONIC": "1"}
            self.record.counts["clocks a day off"] += 1
        self.workers.append(worker)

    async def close(self) -> None:
        """Workers first, the database last; as far as it came."""
        await asyncio.gather(*(worker.stop() for worker in self.workers))
        if self.audience:
            await self.audience.leave()
        for relay in (*(worker.relay for worker in self.workers), getattr(self, "way_out", None)):
            if relay:
                await relay.stop()
        if self.authority:
            await self.authority.stop()
        if self.namespace:
            self.namespace.close()
        self.cluster.stop()
        self.cluster.remove()

    # What faults and phases need of it

    async def put_in_until(self, wanted: int) -> None:
        """The platform completes courses until there have been so many; again and again until the database has each."""
        async with self.feeding:
            while batch := self.completions[self.put_in:wanted][:100]:
                try:
                    await course_platform.write(self.cluster, batch)
                    self.put_in += len(batch)
                except DatabaseError as error:
                    self.record.write({"platform waits": str(error)[:200]})
                    await asyncio.sleep(0.5)

    async def number(self, query: str) -> int | None:
        """None while the database does not answer."""
        try:
            found = await self.cluster.ask(query)
        except DatabaseError:
            return None
        return int(found) if found else None

    async def until(self, query: str, wanted, seconds: float) -> bool:
        """Until the number that the query finds is as wanted."""
        end = self.record.seconds() + seconds
        while self.record.seconds() < end:
            found = await self.number(query)
            if found is not None and wanted(found):
                return True
            await asyncio.sleep(0.3)
        return False

    async def insist(self, login: str, *words: str):
        """Staff try again while the database is away; what was refused is said, and None."""
        for _ in range(60):
            try:
                return await asyncio.to_thread(self.desk, login, *words)
            except installation.Refused as error:
                if self.cluster.alive():
                    self.record.say(str(error))
                    return None
            await asyncio.sleep(0.5)
        raise DatabaseError("the database did not come back within half a minute")

    def some_worker(self) -> Worker | None:
        """One that runs; never the same order for two seeds."""
        able = [worker for worker in self.workers if worker.running() and not worker.frozen]
        return self.chance.choice(able) if able else None
