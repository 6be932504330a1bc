# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verdict: what the authority's ledger and the rows of the database must agree on, whatever happened meanwhile.

Each rule takes the evidence and returns the rows that break it. The evidence is plain (evidence.py reads it by psql; the
test makes some up); nothing here knows how Transmittal works, only what it promises.
"""

import collections

OUTCOMES = ("accepted", "rejected", "waiting", "on_hold", "unconfirmed", "failed", "pending", "cancelled")
# A body may follow one of these: the authority has said that it did not file.
SURELY_NOT_FILED = ("retry_later", "on_hold", "rejected")


class Evidence:
    """Lists of dictionaries, as the ledger and the tables hold them."""

    def __init__(self, completions, transmissions, attempts, jobs, late, resolutions, ledger, notes=()):
        self.completions = completions  # {"enrollment", "citation"}: what the course platform put in
        self.transmissions = transmissions  # current ones and superseded ones
        self.attempts = attempts  # {"id", "transmission", "number", "phases": [...], "outcome"}
        self.jobs = jobs  # {"id", "queue", "kind", "state", "transmission", "overdue", "blocker_state"}
        self.late = late  # {"attempt", "kind"}
        self.resolutions = resolutions  # {"transmission", "decision"}: confirmed ones
        self.ledger = ledger  # {"number", "refNbr", "dlNbr", "ccDate"}
        self.notes = notes  # {"act", "phase", "token"}: what was done exactly at a phase
        self.by_citation = {each["citation"]: each for each in transmissions if each["citation"] and not each["superseded"]}
        self.by_id = {each["id"]: each for each in transmissions}
        self.entries = collections.Counter(each["refNbr"] for each in ledger)
        # Orders by which a second body may be in the ledger.
        self.ordered = collections.Counter(each["transmission"] for each in resolutions
                                           if each["decision"] in ("send_again", "not_filed"))
        self.attempts_of = collections.defaultdict(list)
        for each in sorted(attempts, key=lambda attempt: attempt["id"]):
            self.attempts_of[each["transmission"]].append(each)
        self.meaning = {}  # of each attempt that was sent: what its stored answer was taken for
        for each in self.attempts_of.values():
            self.meaning.update(meanings(each))


def meanings(attempts: list[dict]) -> dict[int, str]:
    """An answer that a lost worker stored is classified by a later attempt, which sends nothing itself."""
    found = {}
    for place, each in enumerate(attempts):
        outcome = each["outcome"]
        if not outcome and "replied" in each["phases"]:
            heirs = []
            for later in attempts[place + 1:]:
                if "prepared" in later["phases"]:
                    break
                heirs.append(later["outcome"])
            outcome = next(filter(None, heirs), None)
        found[each["id"]] = outcome
    return found


def accounted_for(evidence: Evidence) -> list[str]:
    """Every completion is one current transmission in a state that has a name, and nothing else is there."""
    current = [each for each in evidence.transmissions if not each["superseded"]]
    found = collections.Counter(each["enrollment"] for each in current)
    put_in = {each["enrollment"] for each in evidence.completions}
    return ([f"enrolment {each}: {found[each]} transmissions" for each in sorted(put_in) if found[each] != 1]
            + [f"enrolment {each}: nobody completed it" for each in sorted(found.keys() - put_in)]
            + [f"transmission {each['id']}: state {each['state']}" for each in current if each["state"] not in OUTCOMES])


def filed_once(evidence: Evidence) -> list[str]:
    """One filing (licence, day of completion) stands in the ledger once, and once more for each order of a person."""
    filed = collections.defaultdict(list)
    for entry in evidence.ledger:
        filed[entry["dlNbr"], entry["ccDate"]].append(entry)
    findings = []
    for key, entries in filed.items():
        transmissions = {evidence.by_citation[entry["refNbr"]]["id"] for entry in entries
                         if entry["refNbr"] in evidence.by_citation}
        if len(entries) > 1 + sum(evidence.ordered[each] for each in transmissions):
            told = ", ".join(f"{entry['number']} for {entry['refNbr']}" for entry in entries)
            findings.append(f"licence {key[0]}, {key[1]}: filed {len(entries)} times: {told}")
    return findings


def accepted_in_ledger(evidence: Evidence) -> list[str]:
    """Each accepted one is in the ledger under its own number, and no number belongs to two."""
    numbers = {str(entry["number"]): entry["refNbr"] for entry in evidence.ledger}
    accepted = [each for each in evidence.transmissions if each["state"] == "accepted"]
    owners = collections.Counter(each["certificate"] for each in accepted)
    findings = [f"transmission {each['id']} ({each['citation']}): number {each['certificate']}, "
                f"which the ledger has for {numbers.get(each['certificate'], 'nobody')}"
                for each in accepted if numbers.get(each["certificate"]) != each["citation"]]
    return findings + [f"number {number}: accepted {count} times" for number, count in owners.items() if count > 1]


def open_ones_not_filed(evidence: Evidence) -> list[str]:
    """Not in the ledger: whatever counts as not filed. Once at most: whatever is unconfirmed."""
    findings = []
    for each in evidence.transmissions:
        if each["state"] == "accepted" or not each["citation"]:
            continue
        most = (1 if each["state"] == "unconfirmed" else 0) + evidence.ordered[each["id"]]
        filed = evidence.entries[each["citation"]]
        if filed > most:
            findings.append(f"transmission {each['id']} ({each['citation']}): {each['state']}, but filed {filed} times")
    return findings


def no_strangers(evidence: Evidence) -> list[str]:
    return [f"ledger entry {entry['number']}: {entry['refNbr']} is no transmission"
            for entry in evidence.ledger if entry["refNbr"] not in evidence.by_citation]


def never_sent_again(evidence: Evidence) -> list[str]:
    """No body follows one that may have been filed, unless a person ordered it."""
    findings = []
    for transmission, attempts in evidence.attempts_of.items():
        sent = [each for each in attempts if "sending" in each["phases"]]
        doubtful = [each for each in sent[:-1] if evidence.meaning[each["id"]] not in SURELY_NOT_FILED]
        if len(doubtful) > evidence.ordered[transmission]:
            told = ", ".join(f"attempt {each['id']} {evidence.meaning[each['id']] or 'lost'}" for each in sent)
            findings.append(f"transmission {transmission}: sent again after {told}")
    return findings


def unanswered_is_unconfirmed(evidence: Evidence) -> list[str]:
    """Sent last, and no answer stored: unconfirmed, until a person says otherwise."""
    decided = {each["transmission"] for each in evidence.resolutions}
    findings = []
    for transmission, attempts in evidence.attempts_of.items():
        sent = [each for each in attempts if "sending" in each["phases"]]
        if sent and "replied" not in sent[-1]["phases"] and transmission not in decided:
            state = evidence.by_id[transmission]["state"]
            if state != "unconfirmed":
                findings.append(f"transmission {transmission}: attempt {sent[-1]['id']} has no answer, but it is {state}")
    return findings


def late_changes_nothing(evidence: Evidence) -> list[str]:
    """Who comes late is kept as evidence, and classifies nothing."""
    outcomes = {each["id"]: each["outcome"] for each in evidence.attempts}
    return [f"attempt {each['attempt']}: finished late, and yet classified as {outcomes[each['attempt']]}"
            for each in evidence.late if each["kind"] == "finish" and outcomes.get(each["attempt"])]


def nothing_stuck(evidence: Evidence) -> list[str]:
    """After the dust has settled: nothing is held by anybody, nothing due is left, nobody waits for what is over."""
    findings = []
    for each in evidence.jobs:
        what = f"{each['queue']} job {each['id']} ({each['kind']}, transmission {each['transmission']})"
        if each["state"] == "running":
            findings.append(f"{what}: still running")
        elif each["state"] in ("available", "scheduled") and each["overdue"]:
            findings.append(f"{what}: {each['state']}, due and never claimed")
        elif each["state"] == "held":
            findings.append(f"{what}: still held")
        elif each["state"] == "blocked" and each["blocker_state"] not in ("unconfirmed", "sending"):
            findings.append(f"{what}: waits for one that is {each['blocker_state']}")
    jobs = {each["transmission"] for each in evidence.jobs}
    return findings + [f"transmission {each['id']}: {each['state']}, but no job is left"
                       for each in evidence.transmissions
                       if each["state"] in ("pending", "sending", "waiting", "on_hold") and each["id"] not in jobs]


def exact_phases(evidence: Evidence) -> list[str]:
    """What was killed, frozen or cut exactly at a phase, by the attempt that was there."""
    attempts = {each["id"]: each for each in evidence.attempts}
    late = collections.defaultdict(set)
    for each in evidence.late:
        late[each["attempt"]].add(each["kind"])
    findings = []
    for note in evidence.notes:
        attempt = attempts.get(note["token"])
        what = f"{note['act']} at {note['phase']}, attempt {note['token']}"
        if attempt is None:
            findings.append(f"{what}: the database does not know it")
            continue
        sent = "sending" in attempt["phases"]
        if note["phase"] in ("prepared", "connecting") and sent:
            findings.append(f"{what}: sent nevertheless")
        if note["phase"] == "sending" and not note.get("arrived"):
            # The mark was there, the answer to it not, or too late: no byte may have left.
            transmission = evidence.by_id[attempt["transmission"]]
            entries, ordered = evidence.entries[transmission["citation"]], evidence.ordered[transmission["id"]]
            if "replied" in attempt["phases"] or entries > ordered:
                findings.append(f"{what}: a body left nevertheless; transmission {transmission['id']}, "
                                f"{transmission['citation']}, is {transmission['state']}; {entries} in the ledger, "
                                f"{ordered} ordered; the attempt went {', '.join(attempt['phases'])}")
        if note["phase"] == "replied" and "replied" not in attempt["phases"]:
            findings.append(f"{what}: the stored answer is gone")
        if note["phase"] == "classified" and not attempt["outcome"]:
            findings.append(f"{what}: the outcome is gone")
        if note.get("arrived") and note["act"] == "freeze" and "finish" not in late[note["token"]]:
            findings.append(f"{what}: it came late, and no evidence of it is kept")
    return findings


RULES = (accounted_for, filed_once, accepted_in_ledger, open_ones_not_filed, no_strangers, never_sent_again,
         unanswered_is_unconfirmed, late_changes_nothing, nothing_stuck, exact_phases)


def verdict(evidence: Evidence) -> dict[str, list[str]]:
    """The broken rules, each with its rows; empty when every promise was kept."""
    found = {rule.__name__: rule(evidence) for rule in RULES}
    return {name: rows for name, rows in found.items() if rows}


def counts(evidence: Evidence) -> dict[str, int]:
    states = collections.Counter(each["state"] for each in evidence.transmissions if not each["superseded"])
    return {name: states[name] for name in (*OUTCOMES, *sorted(set(states) - set(OUTCOMES))) if states[name]}
