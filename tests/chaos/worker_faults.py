# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What befalls the workers: killed, frozen past their leases, cut off; at random, and exactly at a phase."""

import asyncio

from cluster import DatabaseError
from record import Missed
from scene import Scene
from worker import Worker

PHASES = ("prepared", "connecting", "sending", "replied", "classified")
PATIENCE = 15  # seconds until somebody comes by a phase
HOLDER = """select p.login || ' ' || j.lease_token from core.transmission t join core.job j on j.id = t.job_id
            join core.worker_process p on p.id = j.lease_owner where t.citation_number = '{citation}'"""


async def lease_lost(scene: Scene, token: int) -> None:
    """Until nobody can believe any more that this attempt holds its job."""
    gone = f"select count(*) from core.job where lease_token = {token} and state = 'running'"
    await scene.until(gone, lambda held: held == 0, 25)


async def sleep_past_lease(scene: Scene, worker: Worker, token: int | None) -> None:
    """A frozen worker sleeps on until its lease is lost to others, then wakes."""
    begin = scene.record.seconds()
    await asyncio.sleep(4)
    if token is not None:
        await lease_lost(scene, token)
    worker.thaw()
    scene.record.write({"thawed": worker.name, "slept": round(scene.record.seconds() - begin, 1)})


def any_worker(scene: Scene) -> Worker:
    worker = scene.some_worker()
    if worker is None:
        raise Missed("no worker runs")
    return worker


async def at_phase(scene: Scene, phase: str, act: str, action_of) -> tuple[Worker, int]:
    worker = any_worker(scene)
    token = await worker.caught_at(phase, action_of(worker), PATIENCE)
    if token is None:
        raise Missed(f"{worker.name} did not come by")
    scene.record.caught(act, phase, token)
    scene.record.done(f"{act} at {phase}", worker=worker.name, token=token)
    return worker, token


def kill_at(phase: str):
    async def fault(scene: Scene) -> None:
        def action_of(worker: Worker):
            async def action() -> bool:
                worker.kill()
                return False
            return action
        await at_phase(scene, phase, "kill", action_of)
    return fault


def freeze_at(phase: str):
    async def fault(scene: Scene) -> None:
        # It finds the answer in its socket when it wakes.
        caught = await at_phase(scene, phase, "freeze", lambda worker: worker.freeze)
        await sleep_past_lease(scene, *caught)
    return fault


async def withhold() -> bool:
    return False


def lose_at(phase: str):
    """The database has committed, and the answer never comes."""
    async def fault(scene: Scene) -> None:
        await at_phase(scene, phase, "lose", lambda _worker: withhold)
    return fault


async def caught_sending(scene: Scene) -> tuple[Worker, int]:
    """Who waits for an answer to a completion that the authority has filed and keeps it waiting for."""
    try:
        citation = await asyncio.wait_for(scene.authority.hold_next(seconds=4), PATIENCE)
        found = await scene.cluster.ask(HOLDER.format(citation=citation.replace("'", "''")))
    except (TimeoutError, DatabaseError) as error:
        raise Missed(f"nobody was found ({error})") from error
    if not found:
        raise Missed("its job was lost to somebody else just then")
    login, token = found.split()
    return next(each for each in scene.workers if each.login == login), int(token)


async def kill_after_sending(scene: Scene) -> None:
    worker, token = await caught_sending(scene)
    worker.kill()
    scene.record.caught("kill", "sending", token, arrived=True)
    scene.record.done("kill after sending", worker=worker.name, token=token)


async def freeze_after_sending(scene: Scene) -> None:
    worker, token = await caught_sending(scene)
    await worker.freeze()
    answered = await scene.number(
        f"select count(*) from core.attempt_phase where attempt_id = {token} and phase = 'replied'")
    await sleep_past_lease(scene, worker, token)
    if answered != 0:
        raise Missed("it had its answer already")
    scene.record.caught("freeze", "sending", token, arrived=True)
    scene.record.done("freeze after sending", worker=worker.name, token=token)


async def kill_at_random(scene: Scene) -> None:
    worker = any_worker(scene)
    worker.kill()
    scene.record.done("kill at random", worker=worker.name)


async def suspend(scene: Scene) -> None:
    """As a lid that is closed and opened again."""
    worker = any_worker(scene)
    await worker.freeze()
    await asyncio.sleep(scene.chance.uniform(5, 9))
    worker.thaw()
    scene.record.done("suspend", worker=worker.name)


EXACT = {f"{name} {phase}": make(phase) for name, make in (("kill at", kill_at), ("freeze at", freeze_at), ("lose at", lose_at))
         for phase in PHASES}
FAULTS = {**EXACT, "kill after sending": kill_after_sending, "freeze after sending": freeze_after_sending,
          "kill at random": kill_at_random, "suspend": suspend}
