# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The script: what goes wrong, and what staff do about it. Each phase takes the rows of the sample that bear its name."""

from programs import DemoError
from stage import Stage


def ordinary(stage: Stage) -> None:
    stage.say("completions arrive; some hold data that nobody may send")
    rows = stage.complete("ordinary") + stage.complete("invalid")
    stage.settle(rows, 60)


def faults(stage: Stage) -> None:
    stage.say("the service answers in every way that it should not")
    rows = stage.complete("faults")

    def hurried() -> bool:
        # "Retry-After" asks for at least half a minute; staff who know better do not wait.
        stage.desk("transmissions", "send", "--search", "FAULT-HTTP429", some_may_fail=True)
        return stage.settled(rows)
    stage.wait("the faults to settle", hurried, 60)
    stage.settle(rows)


def duplicates(stage: Stage) -> None:
    stage.say("the same completions arrive under other enrolments")
    stage.settle(stage.complete("duplicates"))


def looked_up(stage: Stage) -> None:
    stage.say("an answer is lost; the same completion arrives again and waits; staff find out that it was filed")
    first = stage.complete("looked_up")
    stage.settle(first)
    again = stage.complete("looked_up_again")
    stage.wait("the second to wait", lambda: stage.queue()["blocked"] == len(again))
    filed = {entry["refNbr"]: str(entry["number"]) for entry in stage.practice.ledger()}
    records = stage.records()
    for each in first:
        stage.desk("transmissions", "resolve", str(records[each.enrollment]["id"]), "--accepted",
                   filed[each.citation_number], "--basis", "look-up", "--reason", "The DMV has it on file.")
    stage.settle(first + again)


def corrected(stage: Stage) -> None:
    stage.say("staff correct what was rejected")
    rows = stage.complete("corrected")
    stage.settle(rows)
    records = stage.records()
    for each in rows:
        stage.desk("transmissions", "correct", str(records[each.enrollment]["id"]), "court_code=01440", "--reason",
                   "The leading zero was missing.")
    stage.settle(rows)


def cut_before_reading(stage: Stage) -> None:
    stage.say("connections are cut before anything was read")
    rows = stage.rows("cut_before_reading")
    stage.practice.faults(next_connections=[{"fault": "cut-before-reading", "count": len(rows)}])
    stage.settle(stage.complete("cut_before_reading"))
    stage.practice.faults()


def held_once(stage: Stage, before: int) -> None:
    """On hold, and the administrators were told once, however many calls met the same refusal."""
    stage.wait_for_queue("on_hold")
    stage.wait("running calls to end", lambda: stage.queue()["running"] == 0)
    told = stage.notifications("queue.on_hold") - before
    if told != 1:
        raise DemoError(f"the hold was notified {told} times instead of once")
    stage.say("  on hold, notified once")


def denied(stage: Stage) -> None:
    stage.say("the service denies access; the hold is lifted when the credentials work again")
    before = stage.notifications("queue.on_hold")
    stage.practice.faults(deny_access=True)
    rows = stage.complete("denied")
    held_once(stage, before)
    stage.practice.faults()
    stage.desk("channel", "resume", "tvcc")
    stage.settle(rows)


def certificate(stage: Stage) -> None:
    stage.say("the endpoint shows a certificate that nobody trusts")
    before = stage.notifications("queue.on_hold")
    stage.set_channel(endpoint=stage.practice.ready["tvcc_wrong_certificate"])
    rows = stage.complete("certificate")
    held_once(stage, before)
    stage.set_channel(endpoint=stage.practice.ready["tvcc"])
    stage.desk("channel", "resume", "tvcc")
    stage.settle(rows)


def busy(stage: Stage) -> None:
    stage.say("the service is too busy; the breaker keeps calls away until it answers again")
    before = stage.notifications("queue.breaker")
    stage.set_channel(breaker_threshold="5")
    stage.practice.faults(outage="http429")
    rows = stage.complete("busy")
    tripped(stage, before)
    stage.practice.faults()
    stage.wait_for_queue("go")
    stage.desk("transmissions", "send", "--search", "BUSY-", some_may_fail=True)
    stage.settle(rows)
    stage.set_channel(breaker_threshold="100")


def tripped(stage: Stage, before: int) -> None:
    stage.wait("the breaker to open", lambda: stage.notifications("queue.breaker") > before)
    stage.say("  breaker open")


def outage(stage: Stage) -> None:
    stage.say("the service fails; completions go on arriving, and the breaker keeps them back")
    before = stage.notifications("queue.breaker")
    stage.set_channel(breaker_threshold=str(len(stage.rows("outage"))))
    stage.practice.faults(outage="http503")
    lost = stage.complete("outage")
    tripped(stage, before)
    stage.practice.faults()
    waiting = stage.complete("recovery")
    stage.settle(lost)
    stage.settle(waiting)
    stage.set_channel(breaker_threshold="100")


def unreachable(stage: Stage) -> None:
    stage.say("nobody listens at the endpoint")
    before = stage.notifications("queue.breaker")
    stage.set_channel(breaker_threshold="5", endpoint="https://localhost:1/tvcc/tvccservice")
    rows = stage.complete("unreachable")
    tripped(stage, before)
    stage.set_channel(breaker_threshold="100", endpoint=stage.practice.ready["tvcc"])
    stage.settle(rows)


def cancelled(stage: Stage) -> None:
    stage.say("a manager pauses the channel and has some cancelled, all at once")
    stage.desk("channel", "pause", "tvcc", "--reason", "A court asked us to wait.")
    rows = stage.complete("cancelled")
    others = stage.complete("resumed")
    stage.desk("transmissions", "cancel", "--search", "CANCELLED-", "--reason", "The court took them back.")
    stage.settle(rows)
    stage.desk("channel", "resume", "tvcc")
    stage.settle(others)


def killed(stage: Stage) -> None:
    stage.say("workers are killed with messages on the way")
    for worker in stage.workers()[1:]:
        worker.stop()
    stage.set_channel(timeout_ms="30000")
    sent = stage.rows("killed_sending")
    stage.practice.faults(delay_ms=20_000)
    stage.complete("killed_sending")
    stage.wait("the messages to arrive", lambda: arrived(stage, sent) == len(sent))
    stage.workers()[0].kill()
    stage.practice.faults()
    stage.say("  killed after sending")

    stage.start_worker()
    unsent = stage.rows("killed_connecting")
    stage.practice.freeze()
    stage.complete("killed_connecting")
    stage.wait("the calls to connect", lambda: stage.in_phase(unsent, "connecting") == len(unsent), 20)
    stage.workers()[0].kill()
    stage.practice.thaw()
    stage.say("  killed before sending")

    stage.start_worker()
    stage.settle(sent)
    stage.settle(unsent)


def arrived(stage: Stage, rows) -> int:
    citations = {request["refNbr"] for request in stage.practice.requests()}
    return sum(each.citation_number in citations for each in rows)


def held(stage: Stage) -> None:
    stage.say("access denied once more; this hold is left to staff")
    rows = stage.complete("held")
    stage.wait_for_queue("on_hold")
    stage.settle(rows)


# By the rows that each one needs.
SCRIPT = {
    "ordinary": ordinary,
    "faults": faults,
    "duplicates": duplicates,
    "looked_up": looked_up,
    "corrected": corrected,
    "cut_before_reading": cut_before_reading,
    "denied": denied,
    "certificate": certificate,
    "busy": busy,
    "outage": outage,
    "unreachable": unreachable,
    "cancelled": cancelled,
    "killed_sending": killed,
    "held": held,
}
