-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the page of activity shows and does besides the lists: one notification read, and since when a worker holds what.

set local role tm_owner;

create function core.read_notification(p_id bigint) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_viewer');
    insert into core.notification_read (notification_id, login)
    select n.id, s.login
    from core.notification n join core.staff s on s.login = session_user
    where n.id = p_id
    on conflict do nothing;
end
$$;
comment on function core.read_notification(bigint) is 'Marks this one as read by the asking login.';
grant execute on function core.read_notification(bigint) to tm_viewer;

-- Whoever reads on one machine sees it read on the other.
create trigger notification_read_hint after insert on core.notification_read
    for each statement execute function core.hint('notification');

create or replace view core.worker_board as
select p.id, p.workstation, p.login, p.program_version, p.protocol, p.queues, p.started_at, p.heartbeat_at,
       clock_timestamp() - p.heartbeat_at as heartbeat_age, p.draining_at, p.draining_by, p.stopped_at, p.stop_reason,
       case when p.stopped_at is not null then 'stopped'
            when p.heartbeat_at < clock_timestamp() - interval '90 seconds' then 'silent'
            when p.draining_at is not null then 'draining' else 'alive' end as condition,
       coalesce(h.holding, 0) as holding, h.jobs
from core.worker_process p
left join lateral (
    select count(*)::int as holding,
           jsonb_agg(jsonb_build_object('job', j.id, 'queue', j.queue, 'kind', j.kind, 'phase', j.phase,
               'subject', j.subject_id, 'subject_table', j.subject_table, 'attempt', j.attempt, 'since', a.claimed_at,
               'lease_until', j.lease_until) order by j.id) as jobs
    from core.job j left join core.attempt a on a.id = j.lease_token
    where j.state = 'running' and j.lease_owner = p.id) h on true;

-- A process that comes, goes or is drained is told at once; heartbeats are not, one every few seconds from each.
create trigger worker_process_hint after insert or update of draining_at, stopped_at on core.worker_process
    for each statement execute function core.hint('worker');

reset role;
