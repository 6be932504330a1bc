-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What staff are shown of a business key. The key itself is a plain hash of a licence among things that anybody can read
-- beside it, so trying ten million licences gives the licence away. Shown is a hash under a key of this database: equal for
-- the revisions and repetitions of one filing, and of no use for guessing.

set local role tm_owner;

-- Readable by the owner alone. Two random numbers of 122 bits each; a database keeps its key for good, so that a printed
-- proof can be compared with later ones.
create table core.pseudonym_key (
    one boolean primary key default true check (one),
    key bytea not null default sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
);
insert into core.pseudonym_key default values;

-- The key is read here and not by a function: functions in a view are called with the rights of whoever reads it, who
-- could then ask for the pseudonym of a guess.
create or replace view core.transmission_view as
select t.id, t.channel, t.authority, t.enrollment_id, t.revision, t.supersedes, t.superseded_by, t.state,
       left(t.first_name, 1) || '***' as first_name, left(t.last_name, 1) || '***' as last_name,
       left(t.driver_license, 1) || '***' || right(t.driver_license, 2) as driver_license,
       extract(year from t.birth_date)::text as birth_year, t.citation_number, t.court_code, t.completion_date,
       t.modality, t.due_on, t.due_on - current_date as days_left,
       (select encode(sha256(p.key || sha256(p.key || t.business_key)), 'hex') from core.pseudonym_key p) as business_key,
       t.job_id, t.blocked_by, t.findings, t.code, t.message, t.attempts, t.certificate_number, t.cc_stat_cd,
       t.cc_sub_tstamp, t.sent_at, t.accepted_at, t.state_since, t.deleted_at, t.created_at, t.created_by,
       t.next_try, j.phase, t.environment, t.changed_xid
from core.transmission t
left join core.job j on j.id = t.job_id;

reset role;
