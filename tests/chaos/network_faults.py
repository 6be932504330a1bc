# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What befalls the way to the authority, and what the authority itself does wrong."""

import asyncio

from people import HELD
from record import Missed
from scene import Scene


def ordered(how: str, most_calls: int = 6):
    async def fault(scene: Scene) -> None:
        calls = scene.chance.randrange(1, most_calls + 1)
        scene.authority.order(how, calls, scene.chance.uniform(0.5, 3))
        scene.record.done(f"authority: {how.replace('_', ' ')}", calls=calls)
        await asyncio.sleep(scene.chance.uniform(0.5, 2))
    return fault


async def cut_connections(scene: Scene) -> None:
    end = scene.record.seconds() + 5
    while not (count := scene.way_out.cut(0.7, scene.chance)):
        if scene.record.seconds() > end:
            raise Missed("none was open")
        await asyncio.sleep(0.02)
    scene.record.done("authority connections cut", connections=count)


async def silence(scene: Scene) -> None:
    """Nothing comes through, and nobody hangs up: requests and answers are on their way for seconds."""
    scene.record.done("network silent")
    scene.way_out.flowing.clear()
    await asyncio.sleep(scene.chance.uniform(1, 5))
    scene.way_out.flowing.set()


async def slow(scene: Scene) -> None:
    scene.way_out.delay = scene.chance.uniform(0.05, 0.4)
    scene.record.done("network slow", milliseconds=round(scene.way_out.delay * 1000))
    await asyncio.sleep(scene.chance.uniform(2, 5))
    scene.way_out.delay = 0


async def refuse(scene: Scene) -> None:
    scene.way_out.refusing = True
    scene.record.done("connections refused")
    await asyncio.sleep(scene.chance.uniform(0.5, 2))
    scene.way_out.refusing = False


async def pull_cable(scene: Scene) -> None:
    """One machine without a network, towards the authority and the database alike."""
    if not scene.namespace:
        return
    scene.namespace.pull()
    scene.record.done("network dropped", worker=scene.workers[-1].name)
    await asyncio.sleep(scene.chance.uniform(3, 9))
    scene.namespace.plug()


async def access_denied(scene: Scene) -> None:
    """The authority refuses the password; the queue is held, until staff see to it (people.attend)."""
    scene.authority.order("denied", calls=scene.chance.randrange(1, 4))
    if not await scene.until(HELD, lambda found: found == 1, 25):
        raise Missed("the queue was not held within 25 s")
    scene.record.done("access denied")


ORDERS = ("cut_before_reading", "busy", "unavailable", "service_exception", "cut", "half", "silent", "late", "empty", "html",
          "bad_bytes")
FAULTS = {**{f"authority {how}": ordered(how) for how in ORDERS}, "cut authority": cut_connections, "silent network": silence,
          "slow network": slow, "refuse connections": refuse, "pull cable": pull_cable, "access denied": access_denied}
