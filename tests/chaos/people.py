# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff do: lift holds, and when the storm is over look up the unconfirmed ones and order some a second time."""

import asyncio

from installation import ADMINISTRATOR, MANAGER
from scene import Scene

UNCONFIRMED = "select id, citation_number as citation from core.transmission where state = 'unconfirmed' order by id"


HELD = "select count(*) from core.queue where name = 'tvcc' and pause_kind = 'hold'"


async def attend(scene: Scene) -> None:
    """For as long as it is let: looks now and then, and lifts a hold."""
    while True:
        await asyncio.sleep(2)
        if await scene.number(HELD):
            if await scene.insist(ADMINISTRATOR, "channel", "resume", "tvcc") is not None:
                scene.record.counts["hold lifted by staff"] += 1


async def decide(scene: Scene, transmission: int, *words: str) -> bool:
    """By one manager, and by a second person where the rules ask for one."""
    order = ("transmissions", "resolve", str(transmission), *words)
    for login in (MANAGER, ADMINISTRATOR):
        answer = await scene.insist(login, *order)
        if answer is None:
            return False
        if answer["result"] == "resolved":
            return True
    return False


async def look_up(scene: Scene, most: int) -> None:
    """Filed ones get their number, others are sent again; two are ordered again although the ledger has them."""
    numbers = {entry["refNbr"]: str(entry["number"]) for entry in scene.authority.ledger()}
    doubtful = await asyncio.to_thread(scene.cluster.rows, UNCONFIRMED)
    filed = [each for each in doubtful if each["citation"] in numbers]
    missing = [each for each in doubtful if each["citation"] not in numbers]
    for each in filed[:most]:
        if await decide(scene, each["id"], "--accepted", numbers[each["citation"]], "--basis", "look-up", "--reason",
                        "The authority has it on file."):
            scene.record.counts["resolved: accepted"] += 1
    for each in missing[:most]:
        if await decide(scene, each["id"], "--send-again", "--basis", "look-up", "--reason", "The authority has nothing."):
            scene.record.counts["resolved: sent again"] += 1
    for each in filed[most:most + 2]:
        if await decide(scene, each["id"], "--send-again", "--reason", "They want to see it twice."):
            scene.record.counts["ordered a second time"] += 1
    scene.record.say(f"staff have looked up {min(len(filed), most) + min(len(missing), most)} of {len(doubtful)} unconfirmed ones")
