# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the course platform writes: completions of invented students, some with data that nobody may send."""

import dataclasses
import datetime
import random

from cluster import Cluster
from installation import COURTS

HOSTILE = ("'); drop table core.transmission; --", "<b>x</b><img src='http://example.invalid/x'>",
           "\u202egnp.exe \u0645\u0631\u062d\u0628\u0627", "x" * 10_000, "{{password}}", "\u0301\ufeff\u200b", "%1 $1 \\x00 \\")
REPLIES = ("SQL", "RICH", "RTL", "LONG", "BRACES", "MARKS", "NUL", "LATIN", "SURROGATE", "ENTITY")
FIELDS = ("first_name", "last_name", "driver_license", "citation_number", "middle_name", "email", "phone", "license_state")


@dataclasses.dataclass
class Completion:
    enrollment: int
    citation_number: str
    driver_license: str
    completed_on: str
    first_name: str = "Maximilian"
    last_name: str = "Mustermann"
    middle_name: str = ""
    email: str = "student@example.invalid"
    phone: str = ""
    license_state: str = "CA"
    court: int = 1


def invent(count: int, seed: int) -> list[Completion]:
    """Ordinary ones, and scattered among them duplicates, refused ones, incomplete ones and hostile ones."""
    chance = random.Random(f"completions {seed}")
    today = datetime.date.today()
    made: list[Completion] = []
    hostile_fields = [(field, words) for field in FIELDS for words in HOSTILE]
    for number in range(1, count + 1):
        each = Completion(number, f"C-{number}", f"{chance.choice('ABCDEFNY')}{number:07}",
                          (today - datetime.timedelta(days=chance.randrange(1, 60))).isoformat(),
                          court=chance.randrange(1, len(COURTS) + 1))
        if number % 97 == 0:
            first = chance.choice(made)
            each.driver_license, each.completed_on = first.driver_license, first.completed_on
        elif number % 89 == 0:
            each.citation_number = f"REFUSED-{number}"
        elif number % 83 == 0:
            each.last_name = ""
        elif number % 11 == 0 and hostile_fields:
            field, words = hostile_fields.pop(0)
            setattr(each, field, words)
        elif number % 71 == 0:
            each.citation_number = f"HOSTILE-{REPLIES[number // 71 % len(REPLIES)]}-{number}"
        made.append(each)
    return made


def literal(text) -> str:
    return "'" + str(text).replace("'", "''") + "'" if text != "" else "null"


def script(completions: list[Completion]) -> str:
    """Repeatable: after a lost answer the platform writes the same rows again, and none is there twice."""
    students = ",".join(
        f"({each.enrollment},{literal(each.first_name)},{literal(each.middle_name)},{literal(each.last_name)},'1980-02-03',"
        f"{literal(each.driver_license)},{literal(each.license_state)},{literal(each.email)},{literal(each.phone)})"
        for each in completions)
    enrollments = ",".join(
        f"({each.enrollment},{each.enrollment},1,{each.court},{literal(each.citation_number)},"
        f"current_date + {30 + each.enrollment % 60},timestamp '{each.completed_on} 12:00' at time zone 'America/Los_Angeles')"
        for each in completions)
    return f"""
        set role platform;
        begin;
        insert into public.student (id, first_name, middle_name, last_name, birth_date, driver_license, license_state, email,
            phone) values {students} on conflict do nothing;
        insert into public.enrollment (id, student_id, course_id, court_id, citation_number, due_date, completed_at)
            values {enrollments} on conflict do nothing;
        commit;"""


async def write(cluster: Cluster, completions: list[Completion]) -> None:
    await cluster.ask(script(completions))
