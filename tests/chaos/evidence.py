# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the judge judges: the authority's ledger, and the tables by psql. Nothing of it went through Transmittal."""

from cluster import Cluster
from judge import Evidence
from outside import Authority

TRANSMISSIONS = """
    select id, enrollment_id as enrollment, state, citation_number as citation, certificate_number as certificate,
           superseded_by is not null as superseded from core.transmission"""
ATTEMPTS = """
    select a.id, a.subject_id as transmission, a.number, coalesce(array_agg(p.phase order by p.at) filter (where p.phase is not null),
           '{}') as phases, max(p.outcome) as outcome
    from core.attempt a left join core.attempt_phase p on p.attempt_id = a.id
    where a.subject_table = 'transmission' group by a.id"""
JOBS = """
    select j.id, j.queue, j.kind, j.state, t.id as transmission, b.state as blocker_state,
           j.run_at < clock_timestamp() - interval '5 seconds' and j.queue = 'tvcc' as overdue
    from core.job j left join core.transmission t on j.subject_table = 'transmission' and t.id = j.subject_id
    left join core.transmission b on b.id = t.blocked_by where j.queue = 'tvcc' or j.state = 'running'"""
LATE = "select attempt_id as attempt, kind from core.late_evidence"
RESOLUTIONS = "select transmission_id as transmission, decision from core.resolution where confirmed_at is not null"
COMPLETIONS = "select id as enrollment, citation_number as citation from public.enrollment where completed_at is not null"

# Under way, and not waiting for a person: an unconfirmed one, or the same filing behind it. With the completions that
# could not become a transmission when they came, as on a full disk, and that a periodic job looks for.
UNSETTLED = """
    select (select count(*) from core.transmission t left join core.job j on j.id = t.job_id
            where t.superseded_by is null and t.state in ('pending', 'sending', 'waiting')
              and j.state is distinct from 'blocked')
         + (select count(*) from public.enrollment e where e.completed_at is not null
            and not exists (select from core.transmission t where t.enrollment_id = e.id))"""


def read(cluster: Cluster, authority: Authority, notes: list[dict]) -> Evidence:
    return Evidence(completions=cluster.rows(COMPLETIONS), transmissions=cluster.rows(TRANSMISSIONS),
                    attempts=cluster.rows(ATTEMPTS), jobs=cluster.rows(JOBS), late=cluster.rows(LATE),
                    resolutions=cluster.rows(RESOLUTIONS), ledger=authority.ledger(), notes=notes)
