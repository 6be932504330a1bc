# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge sees every breach: one made-up history for each, and none in a history that kept the promises."""

import unittest

import judge

SENT = ["prepared", "connecting", "sending"]
ANSWERED = [*SENT, "replied", "classified"]


def history(**changed) -> judge.Evidence:
    """Four completions: accepted, rejected, unconfirmed (and filed), waiting behind the unconfirmed one."""
    good = {
        "completions": [{"enrollment": number, "citation": f"C{number}"} for number in (1, 2, 3, 4)],
        "transmissions": [
            transmission(1, "accepted", certificate="501"), transmission(2, "rejected"),
            transmission(3, "unconfirmed"), transmission(4, "pending")],
        "attempts": [attempt(11, 1, ANSWERED, "accepted"), attempt(12, 2, ANSWERED, "rejected"),
                     attempt(13, 3, [*SENT, "lost"]), attempt(14, 4, ["lost"])],
        "jobs": [job(3, "unconfirmed"), job(4, "blocked", blocker_state="unconfirmed")],
        "late": [{"attempt": 13, "kind": "reply"}, {"attempt": 13, "kind": "finish"}],
        "resolutions": [],
        "ledger": [entry(501, 1), entry(502, 3)],
        "notes": [],
    }
    return judge.Evidence(**{**good, **changed})


def transmission(number: int, state: str, certificate=None, **changed) -> dict:
    return {"id": number, "enrollment": number, "state": state, "citation": f"C{number}", "certificate": certificate,
            "superseded": False, **changed}


def attempt(token: int, of: int, phases: list[str], outcome=None) -> dict:
    return {"id": token, "transmission": of, "number": 1, "phases": phases, "outcome": outcome}


def job(of: int, state: str, **changed) -> dict:
    return {"id": 90 + of, "queue": "tvcc", "kind": "transmission", "state": state, "transmission": of, "overdue": False,
            "blocker_state": None, **changed}


def entry(number: int, of: int, **changed) -> dict:
    return {"number": number, "refNbr": f"C{of}", "dlNbr": f"A{of}", "ccDate": "2026-11-01", **changed}


def note(act: str, phase: str, token: int, **more) -> dict:
    return {"act": act, "phase": phase, "token": token, **more}


class Breaches(unittest.TestCase):
    def finds(self, rule: str, **changed) -> None:
        found = judge.verdict(history(**changed))
        self.assertIn(rule, found)
        self.assertTrue(all(found[rule]))

    def test_a_history_that_kept_every_promise_has_none(self):
        self.assertEqual(judge.verdict(history()), {})
        self.assertEqual(judge.counts(history()), {"accepted": 1, "rejected": 1, "unconfirmed": 1, "pending": 1})

    def test_a_completion_without_a_transmission_is_seen(self):
        self.finds("accounted_for", completions=[{"enrollment": number, "citation": "x"} for number in (1, 2, 3, 4, 5)])

    def test_a_transmission_that_nobody_completed_is_seen(self):
        self.finds("accounted_for", completions=[{"enrollment": number, "citation": "x"} for number in (1, 2, 3)])

    def test_two_transmissions_of_one_completion_are_seen(self):
        self.finds("accounted_for", transmissions=[*history().transmissions, transmission(5, "rejected", enrollment=1)])

    def test_a_state_without_a_name_is_seen(self):
        self.finds("accounted_for", transmissions=[transmission(1, "sending"), *history().transmissions[1:]])

    def test_a_double_entry_is_seen(self):
        self.finds("filed_once", ledger=[entry(501, 1), entry(502, 3), entry(503, 1)])

    def test_a_double_entry_under_another_citation_is_seen(self):
        self.finds("filed_once", ledger=[entry(501, 1), entry(502, 3, dlNbr="A1")])

    def test_a_double_entry_that_a_person_ordered_is_none(self):
        ordered = history(
            transmissions=[*history().transmissions[:2], transmission(3, "accepted", certificate="503"),
                           transmission(4, "rejected")],
            attempts=[*history().attempts[:3], attempt(15, 3, ANSWERED, "accepted")], jobs=[],
            resolutions=[{"transmission": 3, "decision": "send_again"}],
            ledger=[entry(501, 1), entry(502, 3), entry(503, 3)])
        self.assertEqual(judge.verdict(ordered), {})

    def test_a_number_that_the_ledger_does_not_have_is_seen(self):
        self.finds("accepted_in_ledger", ledger=[entry(502, 3)])

    def test_the_number_of_another_filing_is_seen(self):
        self.finds("accepted_in_ledger", ledger=[entry(501, 3), entry(502, 1)])

    def test_a_rejected_one_in_the_ledger_is_seen(self):
        self.finds("open_ones_not_filed", ledger=[*history().ledger, entry(503, 2)])

    def test_a_pending_one_in_the_ledger_is_seen(self):
        self.finds("open_ones_not_filed", ledger=[*history().ledger, entry(503, 4)])

    def test_an_unconfirmed_one_filed_twice_is_seen(self):
        self.finds("open_ones_not_filed", ledger=[*history().ledger, entry(503, 3)])

    def test_an_entry_of_nobody_is_seen(self):
        self.finds("no_strangers", ledger=[*history().ledger, entry(504, 9)])

    def test_a_body_after_one_without_an_answer_is_seen(self):
        self.finds("never_sent_again", attempts=[*history().attempts, attempt(15, 3, ANSWERED, "accepted")])

    def test_a_body_after_a_refusal_is_none(self):
        again = [attempt(10, 1, ANSWERED, "retry_later"), *history().attempts]
        self.assertEqual(judge.verdict(history(attempts=again)), {})

    def test_a_body_after_a_refusal_that_another_worker_read_is_none(self):
        again = [attempt(9, 1, [*SENT, "replied", "lost"]), attempt(10, 1, ["classified"], "retry_later"), *history().attempts]
        self.assertEqual(judge.verdict(history(attempts=again)), {})

    def test_a_body_after_an_acceptance_that_another_worker_read_is_seen(self):
        again = [attempt(9, 1, [*SENT, "replied", "lost"]), attempt(10, 1, ["classified"], "accepted"), *history().attempts]
        self.finds("never_sent_again", attempts=again)

    def test_one_without_an_answer_that_counts_as_failed_is_seen(self):
        self.finds("unanswered_is_unconfirmed",
                   transmissions=[*history().transmissions[:2], transmission(3, "failed"), transmission(4, "pending")])

    def test_a_late_finish_that_decided_is_seen(self):
        self.finds("late_changes_nothing", late=[{"attempt": 11, "kind": "finish"}])

    def test_stuck_jobs_are_seen(self):
        for stuck in (job(4, "running"), job(4, "available", overdue=True), job(4, "scheduled", overdue=True),
                      job(4, "held"), job(4, "blocked", blocker_state="accepted")):
            with self.subTest(stuck["state"]):
                self.finds("nothing_stuck", jobs=[job(3, "unconfirmed"), stuck])

    def test_an_open_transmission_without_a_job_is_seen(self):
        self.finds("nothing_stuck", jobs=[job(3, "unconfirmed")])

    def test_what_was_killed_before_sending_and_sent_nevertheless_is_seen(self):
        for phase in ("prepared", "connecting"):
            with self.subTest(phase):
                self.finds("exact_phases", notes=[note("kill", phase, 11)])

    def test_a_body_that_left_after_the_mark_was_lost_is_seen(self):
        self.finds("exact_phases", notes=[note("lose", "sending", 13)])

    def test_a_stored_answer_or_outcome_that_is_gone_is_seen(self):
        for phase in ("replied", "classified"):
            with self.subTest(phase):
                self.finds("exact_phases", notes=[note("kill", phase, 13)])

    def test_a_late_finish_without_evidence_is_seen(self):
        self.finds("exact_phases", notes=[note("freeze", "sending", 13, arrived=True)], late=[])

    def test_an_attempt_that_is_unknown_is_seen(self):
        self.finds("exact_phases", notes=[note("kill", "replied", 99)])

    def test_exact_faults_that_ended_as_they_should_are_none(self):
        notes = [note("kill", "classified", 11), note("lose", "replied", 12), note("freeze", "sending", 13, arrived=True)]
        self.assertEqual(judge.verdict(history(notes=notes)), {})


if __name__ == "__main__":
    unittest.main()
