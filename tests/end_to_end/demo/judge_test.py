# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's judge finds every way in which a row can differ, and nothing when none does.

Usage: judge_test.py <folder of the demo's modules>
"""

import sys
import unittest

sys.path.insert(0, sys.argv.pop())

import judge  # noqa: E402
from sample import Completion  # noqa: E402


def completion(citation: str, expected: str, enrollment: int) -> Completion:
    return Completion("ordinary", "Test", "Student", "1980-02-03", f"A{enrollment:07}", "19463", citation, "2025-06-01",
                      "2027-01-01", "", expected, enrollment=enrollment)


def record(enrollment: int, state: str, number: str | None = None) -> dict:
    return {"enrollment_id": enrollment, "state": state, "certificate_number": number}


def filed(citation: str, number: int) -> dict:
    return {"refNbr": citation, "number": number}


def asked(citation: str, fault: str = "none") -> dict:
    return {"refNbr": citation, "fault": fault}


class JudgeTest(unittest.TestCase):
    def setUp(self):
        self.completions = [completion("C1", "accepted", 1), completion("C2", "unconfirmed", 2), completion("C3", "rejected", 3)]
        self.records = [record(1, "accepted", "1001"), record(2, "unconfirmed"), record(3, "rejected")]
        self.ledger = [filed("C1", 1001), filed("C2", 1002)]
        self.requests = [asked("C1", "http429"), asked("C1"), asked("C2", "cut-after-reading"), asked("C3")]

    def found(self) -> list[str]:
        return judge.differences(self.completions, self.records, self.ledger, self.requests)

    def assert_found(self, *words: str):
        for word in words:
            self.assertTrue(any(word in finding for finding in self.found()), f"{word} not in {self.found()}")

    def test_agreement_is_no_finding(self):
        self.assertEqual(self.found(), [])

    def test_an_unconfirmed_one_need_not_be_filed(self):
        self.ledger.pop()
        self.assertEqual(self.found(), [])

    def test_another_state_is_named(self):
        self.records[2]["state"] = "accepted"
        self.assert_found("\"C3\": expected rejected, seen accepted")

    def test_a_missing_transmission_is_named(self):
        self.records.pop()
        self.assert_found("expected rejected, seen nothing")

    def test_an_accepted_one_that_was_not_filed_is_named(self):
        self.ledger.pop(0)
        self.assert_found("\"C1\": expected accepted, filed 0 times")

    def test_a_rejected_one_that_was_filed_is_named(self):
        self.ledger.append(filed("C3", 1003))
        self.assert_found("\"C3\": expected rejected, filed 1 times")

    def test_one_filed_twice_is_named(self):
        self.ledger.append(filed("C2", 1003))
        self.assert_found("\"C2\": expected unconfirmed, filed 2 times", "licence A0000002, 2025-06-01: filed 2 times")

    def test_another_certificate_number_is_named(self):
        self.records[0]["certificate_number"] = "1002"
        self.assert_found("certificate 1002, but the ledger says 1001")

    def test_a_filing_of_nobody_is_named(self):
        self.ledger.append(filed("C9", 1009))
        self.assert_found("\"C9\": filed, but not in the sample")

    def test_a_second_body_after_one_that_may_have_been_filed_is_named(self):
        self.requests.append(asked("C2"))
        self.assert_found("sent again after it may have been filed: cut-after-reading, none")

    def test_the_same_filing_under_another_citation_is_named(self):
        self.completions[2].driver_license = self.completions[0].driver_license
        self.assert_found("sent again after it may have been filed")

    def test_counts_stand_side_by_side(self):
        seen = {1: "accepted", 2: "accepted", 3: "pending"}
        counts = {line["outcome"]: (line["expected"], line["seen"]) for line in judge.outcomes(self.completions, seen)}
        self.assertEqual(counts, {"accepted": (1, 2), "rejected": (1, 0), "unconfirmed": (1, 0), "failed": (0, 0),
                                  "on_hold": (0, 0), "cancelled": (0, 0), "pending": (0, 1)})


if __name__ == "__main__":
    unittest.main()
