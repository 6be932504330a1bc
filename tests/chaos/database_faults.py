# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What befalls the database and the way to it."""

import asyncio
import os
import signal

from cluster import DatabaseError
from record import Missed
from scene import Scene

BACKENDS = "select coalesce(string_agg(pid::text, ' '), '') from pg_stat_activity where usename = any ('{{{logins}}}')"
OLD_PROGRAM = """
    set session authorization "{login}";
    select id from (select core.register_worker('old-machine', gen_random_uuid(), '0.0.1', 0, '{{tvcc}}') as id) made \\gset
    select count(*) from core.claim_jobs(:id, 'tvcc', 5);"""


def restart(mode: str):
    async def fault(scene: Scene) -> None:
        await asyncio.to_thread(scene.cluster.restart, mode)
        scene.record.done(f"restart {mode}")
    return fault


async def backends(scene: Scene) -> list[int]:
    logins = ",".join(worker.login for worker in scene.workers)
    return [int(pid) for pid in (await scene.cluster.ask(BACKENDS.format(logins=logins))).split()]


async def terminate_backends(scene: Scene) -> None:
    """Some of the workers' sessions, chosen at random."""
    try:
        victims = [pid for pid in await backends(scene) if scene.chance.random() < 0.4]
        for pid in victims:
            await scene.cluster.ask(f"select pg_terminate_backend({pid})")
    except DatabaseError as error:
        raise Missed(str(error)) from error
    if not victims:
        raise Missed("no session")
    scene.record.done("backends terminated", sessions=len(victims))


async def kill_backend(scene: Scene) -> None:
    """After a crash of one session the server throws out all others and recovers."""
    try:
        os.kill(scene.chance.choice(await backends(scene)), signal.SIGKILL)
    except (DatabaseError, IndexError, ProcessLookupError) as error:
        raise Missed(f"no session ({error})") from error
    scene.record.done("backend killed")


async def cut_connections(scene: Scene) -> None:
    count = sum(worker.relay.cut(0.5, scene.chance) for worker in scene.workers)
    if not count:
        raise Missed("none was open")
    scene.record.done("database connections cut", connections=count)


async def silence(scene: Scene) -> None:
    """Nothing comes through to one worker's database, and nobody hangs up."""
    worker = scene.chance.choice(scene.workers)
    scene.record.done("database silent", worker=worker.name)
    worker.relay.flowing.clear()
    await asyncio.sleep(scene.chance.uniform(2, 6))
    worker.relay.flowing.set()


async def deafen(scene: Scene) -> None:
    """Nobody is woken any more: the poll alone finds the work that comes meanwhile."""
    for worker in scene.workers:
        worker.relay.deafen()
    before = scene.put_in
    try:
        await scene.put_in_until(before + 20)
        passed = await scene.until(f"select count(*) from core.transmission where enrollment_id > {before} "
                                   "and state <> 'pending'", lambda worked_on: worked_on >= 15, 90)
    finally:
        for worker in scene.workers:
            worker.relay.deaf = False
    if not passed:
        raise Missed("what came meanwhile was not worked on within 90 s")
    scene.record.done("listeners dead, work by poll alone")


def complaints(scene: Scene) -> int:
    return scene.cluster.log.read_text(errors="replace").count("No space left on device")


async def fill_disk(scene: Scene) -> None:
    if not scene.cluster.mounted:
        return
    before = complaints(scene)
    taken = await asyncio.to_thread(scene.cluster.fill)
    end = scene.record.seconds() + 15
    while complaints(scene) == before and scene.record.seconds() < end:
        await asyncio.sleep(0.2)
    await asyncio.sleep(scene.chance.uniform(2, 5))
    refused = complaints(scene) - before
    scene.cluster.free()
    started = await asyncio.to_thread(scene.cluster.ensure)
    if not refused:
        raise Missed("nothing was written in 15 s that needed room")
    scene.record.done("disk full", megabytes=taken >> 20, refusals=refused, started_again=started)


async def old_program(scene: Scene) -> None:
    """A worker of an older protocol beside the others: it is told to update, and holds nothing."""
    try:
        await scene.cluster.ask(OLD_PROGRAM.format(login=scene.chance.choice(scene.workers).login))
    except DatabaseError as error:
        if "too old" in str(error):
            return scene.record.done("old program refused")
        raise Missed(str(error)) from error
    scene.record.breaches.append("an older program claimed from a queue that asks for a newer one")


FAULTS = {"restart fast": restart("fast"), "restart immediate": restart("immediate"), "terminate backends": terminate_backends,
          "kill backend": kill_backend, "cut database": cut_connections, "silent database": silence, "deafen": deafen,
          "fill disk": fill_disk, "old program": old_program}
