# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what was expected with what came: row by row, in the database and in the stand-in's own ledger."""

import collections

from sample import OUTCOMES, Completion

# After these the service has said that it did not file; a second body is in order.
SURELY_NOT_FILED = ("http429", "service-exception", "access-denied")


def outcomes(completions: list[Completion], seen: dict[int, str]) -> list[dict]:
    expected = collections.Counter(each.expected for each in completions)
    found = collections.Counter(seen.get(each.enrollment, "missing") for each in completions)
    names = [*OUTCOMES, *sorted(set(found) - set(OUTCOMES))]
    return [{"outcome": name, "expected": expected[name], "seen": found[name]} for name in names]


def table(lines: list[dict]) -> str:
    rows = [("outcome", "expected", "seen")] + [(each["outcome"], str(each["expected"]), str(each["seen"])) for each in lines]
    rows.append(("total", *(str(sum(each[which] for each in lines)) for which in ("expected", "seen"))))
    return "\n".join(f"  {name:<14}{expected:>9}{seen:>9}" for name, expected, seen in rows)


def differing_states(completions: list[Completion], seen: dict[int, str]) -> list[str]:
    return [f"{each}: expected {each.expected}, seen {seen.get(each.enrollment, 'nothing')}"
            for each in completions if seen.get(each.enrollment) != each.expected]


def differing_ledger(completions: list[Completion], ledger: list[dict]) -> list[str]:
    """Accepted: exactly one entry; unconfirmed: at most one; all others: none. And nothing that is not in the sample."""
    entries = collections.Counter(entry["refNbr"] for entry in ledger)
    allowed = {"accepted": (1, 1), "unconfirmed": (0, 1)}
    findings = []
    for each in completions:
        low, high = allowed.get(each.expected, (0, 0))
        filed = entries.pop(each.citation_number, 0) if each.citation_number else 0
        if not low <= filed <= high:
            findings.append(f"{each}: expected {each.expected}, filed {filed} times")
    return findings + [f"citation \"{citation}\": filed, but not in the sample" for citation in entries]


def differing_certificates(completions: list[Completion], numbers: dict[int, str], ledger: list[dict]) -> list[str]:
    """The number of each certificate is the one the stand-in gave for it."""
    given = {entry["refNbr"]: str(entry["number"]) for entry in ledger}
    return [f"{each}: certificate {numbers.get(each.enrollment)}, but the ledger says {given.get(each.citation_number)}"
            for each in completions
            if each.expected == "accepted" and numbers.get(each.enrollment) != given.get(each.citation_number)]


def repeated_filings(completions: list[Completion], ledger: list[dict], requests: list[dict]) -> list[str]:
    """One filing (licence and completion day) stands in the ledger at most once, and no body follows one that may have
    been filed."""
    filing = {each.citation_number: (each.driver_license, each.completed_on) for each in completions if each.citation_number}
    filed = collections.Counter(filing.get(entry["refNbr"]) for entry in ledger)
    findings = [f"licence {key[0]}, {key[1]}: filed {count} times" for key, count in filed.items() if key and count > 1]
    bodies = collections.defaultdict(list)
    for request in requests:
        bodies[filing.get(request["refNbr"])].append(request["fault"])
    for key, faults in bodies.items():
        if any(fault not in SURELY_NOT_FILED for fault in faults[:-1]):
            findings.append(f"{key}: sent again after it may have been filed: {', '.join(faults)}")
    return findings


def differences(completions: list[Completion], records: list[dict], ledger: list[dict], requests: list[dict]) -> list[str]:
    seen = {record["enrollment_id"]: record["state"] for record in records}
    numbers = {record["enrollment_id"]: record["certificate_number"] for record in records}
    return (differing_states(completions, seen) + differing_ledger(completions, ledger)
            + differing_certificates(completions, numbers, ledger) + repeated_filings(completions, ledger, requests))
