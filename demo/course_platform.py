# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the course platform writes: students, enrolments, and the moment a course is completed. It knows nothing of Transmittal."""

from programs import Psql
from sample import Completion


def literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'" if text else "null"


def enroll(each: Completion) -> str:
    return f"""
        insert into public.court (name, state, dmv_court_code) select 'Court ' || code, 'CA', code
        from (values ({literal(each.court_code)}::text)) given(code)
        where code is not null and not exists (select from public.court where dmv_court_code = code);
        with person as (
            insert into public.student (first_name, last_name, birth_date, driver_license, license_state)
            values ({literal(each.first_name)}, {literal(each.last_name)}, {literal(each.birth_date)},
                    {literal(each.driver_license)}, 'CA') returning id)
        insert into public.enrollment (student_id, course_id, court_id, citation_number, due_date)
        select person.id, (select min(id) from public.course where state = 'CA'),
               (select min(id) from public.court where dmv_court_code = {literal(each.court_code)}),
               {literal(each.citation_number)}, {literal(each.due_on)} from person returning id;"""


def finish_course(each: Completion) -> str:
    return f"""
        update public.enrollment set completed_at = timestamp '{each.completed_on} 12:00' at time zone 'America/Los_Angeles'
        where id = {each.enrollment};"""


class CoursePlatform:
    def __init__(self, ready: dict):
        self.database = Psql(ready, "platform")

    def complete(self, completions: list[Completion]) -> None:
        ids = self.database("".join(map(enroll, completions)))
        for each, number in zip(completions, ids, strict=True):
            each.enrollment = int(number)
        self.database("".join(map(finish_course, completions)))
