-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The job engine: queues, worker processes, jobs, leases, attempts and their evidence.
-- Every function here trusts only the database's clock and the login of the session. Functions that claim, mark a phase
-- or finish belong to tm_worker alone: no member of staff can record an outcome.

set local role tm_owner;

-- Queues ---------------------------------------------------------------------------------------------------------

create table core.queue (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,40}$'),
    title text not null,
    channel text references core.channel (name), -- the outside service it speaks to, if any
    concurrency int check (concurrency > 0), -- over all workers; null: no limit
    rate_per_minute numeric check (rate_per_minute > 0), -- null: no limit
    burst int not null default 1 check (burst > 0),
    tokens numeric not null default 1,
    tokens_at timestamptz not null default clock_timestamp(),
    max_attempts int not null default 5 check (max_attempts between 1 and 100),
    retry_delays interval[] not null default '{5 minutes,10 minutes,30 minutes,60 minutes}'
        check (cardinality(retry_delays) > 0),
    lease interval not null default '60 seconds' check (lease >= '1 second'),
    hard_limit interval not null default '10 minutes' check (hard_limit >= '1 second'),
    min_protocol int not null default 1,
    time_zone text not null default 'UTC',
    windows jsonb, -- null: always open; else [{"days":[1,2,3,4,5],"from":"06:00","to":"22:00"}] in time_zone
    paused_at timestamptz,
    paused_by text,
    pause_kind text check (pause_kind in ('staff', 'hold')),
    pause_reason text,
    probation boolean not null default false, -- concurrency 1 until the first classified reply
    breaker_threshold int not null default 5 check (breaker_threshold > 0),
    breaker_cooldown interval not null default '1 minute',
    breaker_state text not null default 'closed' check (breaker_state in ('closed', 'open', 'half_open')),
    breaker_failures int not null default 0,
    breaker_trips int not null default 0,
    breaker_until timestamptz,
    breaker_probe_by bigint,
    last_success_at timestamptz,
    check ((paused_at is null) = (pause_kind is null))
);

create table core.holiday (
    queue text not null references core.queue (name),
    day date not null,
    title text not null,
    primary key (queue, day)
);

insert into core.queue (name, title, channel, concurrency, retry_delays, max_attempts) values
    ('tvcc', 'California DMV (TVCC)', 'tvcc', 4, default, 5),
    ('mail', 'E-mail', 'mail', 2, '{1 minute,5 minutes,15 minutes,60 minutes}', 5),
    ('engine', 'Housekeeping and bulk actions', null, 2, '{10 seconds,1 minute,5 minutes}', 5);
update core.queue set time_zone = 'America/Los_Angeles' where name = 'tvcc';

create trigger queue_audit after insert or update of title, channel, concurrency, rate_per_minute, burst, max_attempts,
    retry_delays, lease, hard_limit, min_protocol, time_zone, windows, paused_at, breaker_threshold, breaker_cooldown
    on core.queue for each row execute function core.audit_row('name');
-- Not for tokens and counters: workers answer a hint with a claim, and a claim writes those.
create trigger queue_hint after update of title, concurrency, rate_per_minute, burst, max_attempts, retry_delays, lease,
    hard_limit, min_protocol, time_zone, windows, paused_at, probation, breaker_state
    on core.queue for each statement execute function core.hint('queue');

-- Is the authority's service open at that instant, by its windows and holidays in its own time zone?
create function core.queue_open_at(p_queue text, p_at timestamptz) returns boolean
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
    local timestamp;
begin
    select * into q from core.queue where name = p_queue;
    if q.windows is null then
        return true;
    end if;
    local := p_at at time zone q.time_zone;
    if exists (select from core.holiday h where h.queue = p_queue and h.day = local::date) then
        return false;
    end if;
    return exists (
        select from jsonb_array_elements(q.windows) w
        where (w -> 'days') @> to_jsonb(extract(isodow from local)::int)
          and local::time >= (w ->> 'from')::time
          and (local::time < (w ->> 'to')::time or (w ->> 'to') = '24:00'));
end $$;

-- When the service opens next; null when it is open now, or not within two weeks.
create function core.queue_next_open(p_queue text, p_at timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
    found timestamptz;
begin
    select * into q from core.queue where name = p_queue;
    if q.windows is null or core.queue_open_at(p_queue, p_at) then
        return null;
    end if;
    select min(opening) into found
    from generate_series(0, 14) as day,
         jsonb_array_elements(q.windows) as w,
         lateral (select ((p_at at time zone q.time_zone)::date + day + (w ->> 'from')::time) at time zone q.time_zone
                  as opening) as o
    where o.opening > p_at and core.queue_open_at(p_queue, o.opening);
    return found;
end $$;

-- Worker processes -----------------------------------------------------------------------------------------------

create table core.worker_process (
    id bigint generated always as identity primary key,
    login text not null default session_user,
    workstation text not null,
    process_start uuid not null unique,
    program_version text not null,
    protocol int not null,
    queues text[] not null,
    started_at timestamptz not null default clock_timestamp(),
    heartbeat_at timestamptz not null default clock_timestamp(),
    draining_at timestamptz,
    draining_by text,
    stopped_at timestamptz,
    stop_reason text
);
create index worker_process_alive on core.worker_process (heartbeat_at) where stopped_at is null;

-- Jobs -----------------------------------------------------------------------------------------------------------

create sequence core.attempt_id_seq;

create table core.job (
    id bigint generated always as identity primary key,
    queue text not null references core.queue (name),
    kind text not null,
    subject_table text,
    subject_id bigint,
    arguments jsonb not null default '{}',
    state text not null default 'available'
        check (state in ('available', 'scheduled', 'running', 'held', 'blocked', 'unconfirmed')),
    due_on date not null default '9999-12-31',
    priority smallint not null default 100,
    run_at timestamptz not null default clock_timestamp(),
    attempt int not null default 0, -- claims so far
    retries int not null default 0, -- RetryLater outcomes so far
    recoveries int not null default 0, -- leases lost before anything was sent
    unique_key text,
    lease_owner bigint,
    lease_token bigint, -- the id of the attempt that holds it: monotonic, never used twice
    lease_until timestamptz,
    hard_until timestamptz,
    phase text check (phase in ('prepared', 'connecting', 'sending', 'replied')),
    reply_attempt bigint, -- a reply is stored there and only waits to be classified
    last_code text,
    last_error text,
    progress jsonb,
    created_at timestamptz not null default clock_timestamp(),
    created_by text not null default session_user,
    check ((state = 'running') = (lease_owner is not null))
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 200,
        autovacuum_analyze_scale_factor = 0.05);

create index job_ready on core.job (queue, due_on, priority, run_at, id) where state = 'available';
create index job_scheduled on core.job (queue, run_at) where state = 'scheduled';
create index job_running on core.job (queue) where state = 'running'; -- few rows: by lease_owner it is read whole
create index job_waiting on core.job (queue, state) where state in ('held', 'blocked', 'unconfirmed');
create index job_subject on core.job (subject_id, subject_table) where subject_id is not null;
create unique index job_unique on core.job (queue, unique_key) where unique_key is not null;

-- Where a job goes the moment it ends, so that the table workers search stays as small as the work that is left.
create table core.job_history (
    id bigint primary key,
    queue text not null,
    kind text not null,
    subject_table text,
    subject_id bigint,
    arguments jsonb not null,
    state text not null check (state in ('done', 'rejected', 'failed', 'cancelled')),
    attempt int not null,
    retries int not null,
    recoveries int not null,
    last_code text,
    last_error text,
    created_at timestamptz not null,
    created_by text not null,
    finished_at timestamptz not null default clock_timestamp()
);
-- Rows come in the order of their time; a tree of it would cost every finish as much as the row.
create index job_history_finished on core.job_history using brin (finished_at) with (autosummarize = on);
create index job_history_subject on core.job_history (subject_id, subject_table) where subject_id is not null;

-- Attempts and their evidence: rows are only ever added --------------------------------------------------------------

create table core.attempt (
    id bigint primary key, -- also the lease token
    job_id bigint not null,
    number int not null,
    queue text not null,
    subject_table text,
    subject_id bigint,
    process_id bigint not null,
    login text not null default session_user,
    environment text not null default core.environment(),
    claimed_at timestamptz not null default clock_timestamp(),
    unique (job_id, number)
);
create index attempt_subject on core.attempt (subject_id, subject_table) where subject_id is not null;

create table core.attempt_phase (
    attempt_id bigint not null, -- of core.attempt: attempt_phase_has_attempt
    phase text not null check (phase in ('prepared', 'connecting', 'sending', 'replied', 'classified', 'lost')),
    at timestamptz not null default clock_timestamp(),
    endpoint text,
    content bytea, -- prepared: the request with placeholders instead of secrets; replied: the raw reply
    content_sha256 bytea generated always as (sha256(content)) stored,
    http_status int,
    http_headers text,
    outcome text check (outcome in ('accepted', 'rejected', 'on_hold', 'retry_later', 'unconfirmed')),
    code text,
    detail text,
    catalogue_version int,
    program_version text,
    microseconds jsonb, -- how long name look-up, connect, TLS, sending and waiting took
    primary key (attempt_id, phase),
    check (phase <> 'classified' or outcome is not null)
);

-- What came back to a worker whose lease was gone: kept for the person who resolves it, changes nothing.
create table core.late_evidence (
    id bigint generated always as identity primary key,
    attempt_id bigint not null references core.attempt (id),
    at timestamptz not null default clock_timestamp(),
    kind text not null check (kind in ('reply', 'finish')),
    http_status int,
    http_headers text,
    content bytea,
    content_sha256 bytea generated always as (sha256(content)) stored,
    outcome text,
    code text,
    detail text,
    certificate_number text
);
create index late_evidence_attempt on core.late_evidence (attempt_id);

-- The foreign key, checked once per statement instead of once per row; what it refers to is never deleted.
create function core.phase_has_attempt() returns trigger
language plpgsql security definer set search_path = core, pg_catalog, pg_temp
set enable_seqscan = off as $$
begin
    if exists (select from added p
               where not exists (select from core.attempt a where a.id = p.attempt_id offset 0)) then
        raise foreign_key_violation using message = 'A phase needs its attempt.', table = 'attempt_phase', schema = 'core';
    end if;
    return null;
end $$;
create trigger attempt_phase_has_attempt after insert on core.attempt_phase
    referencing new table as added for each statement execute function core.phase_has_attempt();
alter table core.attempt_phase enable always trigger attempt_phase_has_attempt;

create trigger attempt_is_final before update or delete or truncate on core.attempt
    for each statement execute function core.refuse_change('An attempt');
alter table core.attempt enable always trigger attempt_is_final;
create trigger attempt_phase_is_final before update or delete or truncate on core.attempt_phase
    for each statement execute function core.refuse_change('The evidence of an attempt');
alter table core.attempt_phase enable always trigger attempt_phase_is_final;
create trigger late_evidence_is_final before update or delete or truncate on core.late_evidence
    for each statement execute function core.refuse_change('Late evidence');
alter table core.late_evidence enable always trigger late_evidence_is_final;

-- Adding jobs ----------------------------------------------------------------------------------------------------

-- Adds a job and wakes the workers of its queue; null when a job with the same unique key is still alive.
create function core.enqueue_job(p_queue text, p_kind text, p_subject_table text default null,
    p_subject_id bigint default null, p_arguments jsonb default '{}', p_due_on date default null,
    p_run_at timestamptz default null, p_unique_key text default null, p_priority int default 100) returns bigint
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    added bigint;
begin
    insert into core.job (queue, kind, subject_table, subject_id, arguments, due_on, run_at, state, unique_key, priority)
    select q.name, p_kind, p_subject_table, p_subject_id, p_arguments, coalesce(p_due_on, '9999-12-31'),
           coalesce(p_run_at, clock_timestamp()),
           case when p_run_at > clock_timestamp() then 'scheduled' else 'available' end,
           p_unique_key, p_priority
    from core.queue q where q.name = p_queue
    on conflict (queue, unique_key) where unique_key is not null do nothing
    returning id into added;
    if added is not null then
        perform pg_notify('tm_job', p_queue);
    end if;
    return added;
end $$;

-- Adds many empty jobs in one statement, for the measurements of make bench.
create function core.enqueue_empty_jobs(p_queue text, p_count int) returns bigint
language sql security definer set search_path = core, pg_catalog, pg_temp as $$
    with added as (
        insert into core.job (queue, kind)
        select p_queue, 'nothing' from generate_series(1, p_count) returning 1)
    select count(*) from added, lateral (select pg_notify('tm_job', p_queue)) n;
$$;

-- Registering, heartbeat, drain ----------------------------------------------------------------------------------

-- Enters a worker process; the id is used in all later calls and works only for the same login.
create function core.register_worker(p_workstation text, p_process_start uuid, p_program_version text,
    p_protocol int, p_queues text[]) returns bigint
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    added bigint;
begin
    perform core.require_approved_worker();
    insert into core.worker_process (workstation, process_start, program_version, protocol, queues)
    values (p_workstation, p_process_start, p_program_version, p_protocol, p_queues)
    returning id into added;
    return added;
end $$;

create function core.require_approved_worker() returns void
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    if not exists (select from core.worker w where w.login = session_user and w.approved_at is not null
                   and w.retired_at is null) then
        perform core.raise('TM001', 'This workstation may not work jobs: an administrator has to approve its worker login first (workers approve).');
    end if;
end $$;

create function core.own_process(p_process bigint) returns core.worker_process
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    process core.worker_process;
begin
    select * into process from core.worker_process where id = p_process and login = session_user;
    if not found then
        perform core.raise('TM001', 'This worker process is not registered under this login.');
    end if;
    return process;
end $$;

-- Extends the leases of the attempts that a process says it works on, and says whether it shall drain and which of them
-- it still holds. A claim whose answer was lost is on no list of the worker's, so its lease runs out.
create function core.heartbeat(p_process bigint, p_tokens bigint[], out draining boolean, out stopped boolean, out held bigint[])
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    update core.worker_process set heartbeat_at = clock_timestamp()
    where id = p_process and login = session_user
    returning draining_at is not null, stopped_at is not null into draining, stopped;
    if not found then
        perform core.raise('TM001', 'This worker process is not registered under this login.');
    end if;
    -- A lease that has run out is not revived: another worker may be about to take the job. One that somebody holds
    -- right now is left to the next beat: waiting for it would let all others run out.
    with mine as materialized (
        select id from core.job
        where state = 'running' and lease_owner = p_process and lease_token = any (p_tokens)
          and lease_until > clock_timestamp()
        for no key update skip locked
    ), kept as (
        update core.job j set lease_until = least(clock_timestamp() + q.lease, j.hard_until)
        from core.queue q, mine
        where q.name = j.queue and j.id = mine.id
        returning j.lease_token)
    select coalesce(array_agg(lease_token), '{}') into held from kept;
end $$;

create function core.stop_worker(p_process bigint, p_reason text) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    update core.worker_process set stopped_at = clock_timestamp(), stop_reason = p_reason
    where id = p_process and login = session_user and stopped_at is null;
end $$;

-- Asks every live process of a workstation (or the one process) to finish what it holds and take nothing new.
create function core.drain_worker(p_workstation text, p_process bigint default null) returns int
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    n int;
begin
    perform core.require('tm_manager');
    update core.worker_process set draining_at = clock_timestamp(), draining_by = session_user
    where stopped_at is null and draining_at is null
      and (id = p_process or (p_process is null and workstation = p_workstation));
    get diagnostics n = row_count;
    perform core.audit_write('worker.drain', 'worker_process', coalesce(p_process::text, p_workstation), null,
                             jsonb_build_object('processes', n), null);
    perform pg_notify('tm_queue', '');
    return n;
end $$;

-- Claiming -------------------------------------------------------------------------------------------------------

-- May a worker claim from the queue now? 'go' or the reason why not, for the board and the command line.
create function core.queue_condition(p_queue text) returns text
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
begin
    select * into q from core.queue where name = p_queue;
    return case
        when not found then 'unknown'
        when q.channel is not null and not exists (select from core.channel c where c.name = q.channel and c.enabled)
            then 'disabled'
        when q.paused_at is not null then case q.pause_kind when 'hold' then 'on_hold' else 'paused' end
        when q.breaker_state <> 'closed' then 'breaker_' || q.breaker_state
        when not core.queue_open_at(p_queue, clock_timestamp()) then 'closed_hours'
        else 'go' end;
end $$;

-- Can the calling worker open everything the channel needs? A channel without a login needs nothing.
create function core.worker_can_speak(p_channel text) returns boolean
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    return not exists (
        select from core.channel c, unnest(c.required_secrets) needed
        where c.name = p_channel and c.user_id <> ''
          and not exists (select from core.sealed_secret s join core.worker w on w.id = s.worker_id
                          where s.channel = c.name and s.name = needed and w.login = session_user));
end $$;

-- A row that ended stays in the index of what is ready until no snapshot can see it: while a report of a minute is open,
-- each claim from the first would read all that ended in that minute. So a session that has read many in vain goes on
-- behind the last job it took, for so short a while that what becomes ready before that place waits little, and so long
-- that looking there again costs few percent of its time. Where few are read in vain, as always without such a report,
-- the order is kept exactly.
--
-- What the session remembers of a queue: the order's four columns of that job, how many entries it had read in vain, how
-- many jobs it took since, when that was, and whether the last claim began behind it or at the first; null for nothing.
-- Internal.
create function core.ready_place(p_queue text) returns text[]
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
begin
    return nullif(current_setting('transmittal.ready_place_' || p_queue, true), '');
end $$;

-- Until when claims begin behind that place; null when they do not. Internal.
create function core.ready_place_until(p_place text[]) returns timestamptz
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    until timestamptz := p_place[7]::timestamptz + p_place[5]::int * interval '5 microseconds';
begin
    return case when p_place[6]::int < p_place[5]::int / 8 and until > clock_timestamp() then until end;
end $$;

-- Takes up to p_limit ready jobs behind a place in the order of the statutory deadline. Internal.
--
-- The session keeps this plan, whatever the tables held when it was made, so it has no choice: the order comes from the
-- index of what is ready (nothing else may sort or read all), and the rows taken are looked up by a list of their ids
-- instead of a join.
create function core.take_ready(p_process bigint, p_queue core.queue, p_limit int, p_place text[]) returns setof core.job
language plpgsql security definer set search_path = core, pg_catalog, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off set enable_incremental_sort = off
set jit = off set plan_cache_mode = force_generic_plan as $$
declare
    this_environment text := core.environment();
    place_due_on date := coalesce(p_place[1], '-infinity');
    place_priority smallint := coalesce(p_place[2], '-32768');
    place_run_at timestamptz := coalesce(p_place[3], '-infinity');
    place_id bigint := coalesce(p_place[4], '0');
begin
    return query
    with picked as materialized (
        select id, due_on, priority, run_at from core.job
        where state = 'available' and queue = p_queue.name
          and (due_on, priority, run_at, id) > (place_due_on, place_priority, place_run_at, place_id)
        order by due_on, priority, run_at, id
        limit p_limit
        for update skip locked
    ), taken as (
        update core.job j
        set state = 'running', attempt = j.attempt + 1, lease_owner = p_process,
            lease_token = nextval('core.attempt_id_seq'), lease_until = clock_timestamp() + p_queue.lease,
            hard_until = clock_timestamp() + p_queue.hard_limit, phase = null, last_error = null
        where j.id = any (array(select id from picked))
        returning j.*
    ), noted as (
        insert into core.attempt (id, job_id, number, queue, subject_table, subject_id, process_id, environment)
        select lease_token, id, attempt, queue, subject_table, subject_id, lease_owner, this_environment from taken
    ), last as (
        select set_config('transmittal.last_ready', array[due_on::text, priority::text, run_at::text, id::text]::text, true)
        from picked order by due_on desc, priority desc, run_at desc, id desc limit 1
    )
    select * from taken where (select count(*) from last) > 0;
end $$;

-- Claims up to p_limit jobs of a queue in the order of the statutory deadline, within the free concurrency and rate of
-- the queue over all workers.
create function core.claim_jobs(p_process bigint, p_queue text, p_limit int)
returns table (job_id bigint, token bigint, kind text, subject_table text, subject_id bigint, arguments jsonb,
               attempt int, reply_attempt bigint, lease_milliseconds bigint)
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    process core.worker_process := core.own_process(p_process);
    q core.queue;
    n int := p_limit;
    available_tokens numeric;
    place text[] := core.ready_place(p_queue);
    behind boolean;
    walked bigint;
    claimed int;
begin
    if process.draining_at is not null or process.stopped_at is not null then
        return;
    end if;
    select * into q from core.queue where name = p_queue;
    if not found then
        perform core.raise('TM003', format('There is no queue named %s.', p_queue));
    end if;
    if process.protocol < q.min_protocol then
        perform core.raise('TM007', format(
            'Program %s is too old for %s: update Transmittal on %s.', process.program_version, q.title, process.workstation));
    end if;
    if core.queue_condition(p_queue) <> 'go' then
        return;
    end if;
    if q.channel is not null and not core.worker_can_speak(q.channel) then
        return;
    end if;

    if exists (select from core.job j where j.queue = p_queue and j.state = 'scheduled'
               and j.run_at <= clock_timestamp()) then
        with due as materialized (
            select id from core.job j
            where j.queue = p_queue and j.state = 'scheduled' and j.run_at <= clock_timestamp()
            order by j.run_at limit 1000 for update skip locked)
        update core.job j set state = 'available' from due where j.id = due.id;
    end if;

    if q.concurrency is not null or q.rate_per_minute is not null or q.probation then
        -- Not FOR UPDATE: that would hold up every new job, whose foreign key locks this row as well.
        select * into q from core.queue where name = p_queue for no key update;
        if q.paused_at is not null then
            return;
        end if;
        if q.probation then
            n := least(n, 1 - (select count(*) from core.job j where j.queue = p_queue and j.state = 'running'));
        elsif q.concurrency is not null then
            n := least(n, q.concurrency - (select count(*) from core.job j
                                           where j.queue = p_queue and j.state = 'running'));
        end if;
        if q.rate_per_minute is not null then
            available_tokens := least(q.burst, q.tokens
                + extract(epoch from clock_timestamp() - q.tokens_at) * q.rate_per_minute / 60);
            n := least(n, floor(available_tokens)::int);
        end if;
        if n <= 0 then
            return;
        end if;
    end if;

    behind := core.ready_place_until(place) is not null;
    walked := pg_stat_get_xact_tuples_returned('core.job_ready'::regclass);
    return query
    select j.id, j.lease_token, j.kind, j.subject_table, j.subject_id, j.arguments, j.attempt, j.reply_attempt,
           (extract(epoch from q.lease) * 1000)::bigint
    from core.take_ready(p_process, q, n, case when behind then place end) j
    order by j.due_on, j.priority, j.run_at, j.id;
    get diagnostics claimed = row_count;
    walked := pg_stat_get_xact_tuples_returned('core.job_ready'::regclass) - walked - claimed;
    if (behind or walked > 5000) and (claimed > 0 or place is not null) then
        place := case when claimed > 0 then current_setting('transmittal.last_ready')::text[] else place[1:4] end
            || case when behind then array[place[5], (place[6]::int + claimed)::text, place[7], 'behind']
                    else array[walked::text, '0', clock_timestamp()::text, 'first'] end;
        perform set_config('transmittal.ready_place_' || p_queue, place::text, false);
    elsif place is not null then
        perform set_config('transmittal.ready_place_' || p_queue, '', false);
    end if;

    if q.rate_per_minute is not null and claimed > 0 then
        update core.queue set tokens = available_tokens - claimed, tokens_at = clock_timestamp() where name = p_queue;
    end if;
end $$;

-- When the next claim could bring something: milliseconds until a scheduled job or the rate limit allows it; null when
-- only a new job can. Workers sleep that long, or until a hint, or until the slow poll.
create function core.next_claim_in(p_queue text) returns bigint
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
    due timestamptz;
    place text[] := core.ready_place(p_queue);
begin
    select * into q from core.queue where name = p_queue;
    if q.breaker_state <> 'closed' then
        due := q.breaker_until;
    elsif core.queue_condition(p_queue) = 'closed_hours' then
        due := core.queue_next_open(p_queue, clock_timestamp());
    elsif core.queue_condition(p_queue) <> 'go' or (q.channel is not null and not core.worker_can_speak(q.channel)) then
        return null; -- whoever changes that gives a hint
    elsif place[8] = 'behind' then
        -- This session has not looked before its place, and looks there then.
        due := coalesce(core.ready_place_until(place), clock_timestamp());
    elsif place is null and exists (select from core.job j where j.queue = p_queue and j.state = 'available') then
        if q.rate_per_minute is null then
            return null;
        end if;
        due := q.tokens_at + make_interval(secs => greatest(0, 1 - q.tokens) * 60 / q.rate_per_minute);
    else
        select min(j.run_at) into due from core.job j where j.queue = p_queue and j.state = 'scheduled';
    end if;
    -- Not greatest(1, …), which would make one millisecond of "never".
    return case when due is not null then greatest(1, (extract(epoch from due - clock_timestamp()) * 1000)::bigint) end;
end $$;

-- Phases ---------------------------------------------------------------------------------------------------------

-- Locks the job of an attempt and says whether the caller still holds it.
create function core.hold_job(p_token bigint, out held boolean, out job core.job)
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    select j.* into job from core.attempt a join core.job j on j.id = a.job_id
    where a.id = p_token and a.login = session_user for no key update of j;
    held := found and job.state = 'running' and job.lease_token = p_token and job.lease_until > clock_timestamp();
end $$;

-- Commits a phase before its step. 'go', or 'stale' when the lease is gone, or 'paused' when the queue was stopped
-- between the claim and now; in the last two cases nothing is written and nothing may be sent. A transmission is
-- prepared by prepare_transmission alone, which asks the guard against filing twice.
create function core.mark_phase(p_token bigint, p_phase text, p_endpoint text default null,
    p_content bytea default null, p_program_version text default null) returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    if p_phase = 'prepared' and exists (select from core.attempt a where a.id = p_token and a.subject_table = 'transmission') then
        perform core.raise('TM001', 'A transmission is prepared by prepare_transmission alone.');
    end if;
    return core.enter_phase(p_token, p_phase, p_endpoint, p_content, p_program_version);
end $$;

-- The same for callers that have asked the guard. Internal.
create function core.enter_phase(p_token bigint, p_phase text, p_endpoint text default null,
    p_content bytea default null, p_program_version text default null) returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    h record;
begin
    select * into h from core.hold_job(p_token);
    if not h.held then
        return 'stale';
    end if;
    if exists (select from core.queue q where q.name = (h.job).queue and q.paused_at is not null) then
        return 'paused';
    end if;
    if (h.job).reply_attempt is not null then
        perform core.raise('TM002', 'A reply is stored for this job: it is classified, not sent again.');
    end if;
    if coalesce(array_position('{prepared,connecting,sending}'::text[], (h.job).phase), 0) + 1
       <> coalesce(array_position('{prepared,connecting,sending}'::text[], p_phase), 0) then
        perform core.raise('TM002', format('Phase %s cannot follow %s.', p_phase, coalesce((h.job).phase, 'the claim')));
    end if;
    insert into core.attempt_phase (attempt_id, phase, endpoint, content, program_version)
    values (p_token, p_phase, p_endpoint, p_content, p_program_version);
    -- Sending begins with a whole lease, so that the worker, who compares how long it slept since it asked with the
    -- length of a lease, knows that nobody else has decided anything before its first byte.
    update core.job j set phase = p_phase, lease_until = case when p_phase = 'sending'
        then least(clock_timestamp() + q.lease, j.hard_until) else j.lease_until end
    from core.queue q where j.id = (h.job).id and q.name = j.queue;
    return 'go';
end $$;

-- Stores the raw reply before anybody parses it. A reply to a lost lease becomes late evidence: 'late'.
create function core.mark_replied(p_token bigint, p_http_status int, p_http_headers text, p_reply bytea,
    p_microseconds jsonb default null) returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    h record;
begin
    select * into h from core.hold_job(p_token);
    -- Asked again because the answer to the first call was lost: the reply is stored already.
    if exists (select from core.attempt_phase p join core.attempt a on a.id = p.attempt_id
               where p.attempt_id = p_token and p.phase = 'replied' and a.login = session_user
                 and p.content_sha256 is not distinct from sha256(p_reply)) then
        return case when h.held then 'go' else 'late' end;
    end if;
    if not h.held then
        insert into core.late_evidence (attempt_id, kind, http_status, http_headers, content)
        select a.id, 'reply', p_http_status, p_http_headers, p_reply from core.attempt a
        where a.id = p_token and a.login = session_user;
        return 'late';
    end if;
    if (h.job).phase is distinct from 'sending' then
        perform core.raise('TM002', 'A reply can be recorded only after sending.');
    end if;
    insert into core.attempt_phase (attempt_id, phase, http_status, http_headers, content, microseconds)
    values (p_token, 'replied', p_http_status, p_http_headers, p_reply, p_microseconds);
    update core.job set phase = 'replied' where id = (h.job).id;
    return 'go';
end $$;

-- Finishing ------------------------------------------------------------------------------------------------------

-- Moves an ended job to the history. Internal.
create function core.end_job(p_job core.job, p_state text, p_code text, p_error text) returns void
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
begin
    delete from core.job where id = p_job.id;
    insert into core.job_history (id, queue, kind, subject_table, subject_id, arguments, state, attempt, retries,
                                  recoveries, last_code, last_error, created_at, created_by)
    values (p_job.id, p_job.queue, p_job.kind, p_job.subject_table, p_job.subject_id, p_job.arguments, p_state,
            p_job.attempt, p_job.retries, p_job.recoveries, p_code, p_error, p_job.created_at, p_job.created_by);
end $$;

-- Stops a queue whose credentials or configuration the other side refuses; one notification per stop. Internal.
create function core.put_on_hold(p_queue text, p_code text, p_reason text) returns void
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
begin
    -- Locked even when it is on hold already: a resume at the same time has to see the job that is held now.
    perform from core.queue where name = p_queue for no key update;
    update core.queue set paused_at = clock_timestamp(), paused_by = session_user, pause_kind = 'hold',
                          pause_reason = concat_ws(': ', p_code, p_reason)
    where name = p_queue and pause_kind is distinct from 'hold' returning * into q;
    if found then
        perform core.notify_administrators('queue.on_hold', 'error', q.channel,
            format('hold:%s:%s', q.name, extract(epoch from q.paused_at)),
            format('%s is on hold (%s)', q.title, p_code),
            format('%s No transmission is sent on this channel until somebody mends it and resumes the channel.', p_reason));
    end if;
end $$;

-- Counts a call towards the circuit breaker. Internal.
create function core.note_call(p_queue text, p_good boolean) returns void
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
begin
    if p_good then
        update core.queue set breaker_failures = 0, breaker_trips = 0, probation = false,
                              last_success_at = clock_timestamp()
        where name = p_queue and (breaker_failures > 0 or breaker_trips > 0 or probation
                                  or last_success_at is null or last_success_at < clock_timestamp() - interval '5 s');
        return;
    end if;
    update core.queue set breaker_failures = breaker_failures + 1
    where name = p_queue and channel is not null returning * into q;
    if found and q.breaker_state = 'closed' and q.breaker_failures >= q.breaker_threshold then
        -- Each trip in a row doubles the pause, up to sixteen times.
        update core.queue set breaker_state = 'open', breaker_trips = breaker_trips + 1,
            breaker_until = clock_timestamp() + q.breaker_cooldown * power(2, least(q.breaker_trips, 4))
        where name = p_queue;
        perform core.notify_administrators('queue.breaker', 'warning', q.channel,
            format('breaker:%s:%s', q.name, extract(epoch from clock_timestamp())),
            format('%s does not answer', q.title),
            format('%s calls in a row failed; sending pauses and is tried again by itself.', q.breaker_failures));
    end if;
end $$;

-- Ends the attempt that holds p_job with an outcome and moves the job on. The caller has locked the job and checked
-- the lease. Returns the job's new state ('scheduled', 'held', 'unconfirmed', 'done', 'rejected', 'failed'). Internal.
create function core.conclude(p_job core.job, p_outcome text, p_code text, p_detail text, p_retry_after interval,
    p_catalogue_version int) returns text
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
    delay interval;
begin
    insert into core.attempt_phase (attempt_id, phase, outcome, code, detail, catalogue_version)
    values (p_job.lease_token, 'classified', p_outcome, p_code, p_detail, p_catalogue_version);
    select * into q from core.queue where name = p_job.queue;
    if q.channel is not null and p_outcome <> 'on_hold'
       and (p_job.phase is not null or p_outcome in ('accepted', 'retry_later')) then
        perform core.note_call(p_job.queue, p_outcome in ('accepted', 'rejected'));
    end if;
    case p_outcome
    when 'accepted' then
        perform core.end_job(p_job, 'done', p_code, p_detail);
        return 'done';
    when 'rejected' then
        perform core.end_job(p_job, 'rejected', p_code, p_detail);
        return 'rejected';
    when 'unconfirmed' then
        if p_job.subject_table is distinct from 'transmission' then
            -- Nobody resolves other jobs: what may have happened once does not happen again.
            perform core.end_job(p_job, 'failed', p_code, p_detail);
            return 'failed';
        end if;
        update core.job set state = 'unconfirmed', lease_owner = null, last_code = p_code, last_error = p_detail
        where id = p_job.id;
        return 'unconfirmed';
    when 'on_hold' then
        update core.job set state = 'held', lease_owner = null, phase = null, reply_attempt = null, last_code = p_code, last_error = p_detail
        where id = p_job.id;
        perform core.put_on_hold(p_job.queue, p_code, p_detail);
        return 'held';
    when 'retry_later' then
        if p_job.retries + 1 >= q.max_attempts then
            perform core.end_job(p_job, 'failed', p_code, p_detail);
            return 'failed';
        end if;
        delay := q.retry_delays[least(p_job.retries + 1, cardinality(q.retry_delays))];
        update core.job set state = 'scheduled', lease_owner = null, phase = null, reply_attempt = null, retries = retries + 1,
            run_at = clock_timestamp() + greatest(delay, p_retry_after), last_code = p_code, last_error = p_detail
        where id = p_job.id;
        perform pg_notify('tm_job', p_job.queue);
        return 'scheduled';
    end case;
end $$;

-- Gives a job back that was claimed but not sent (drain, pause, stop): it waits for the next claim, no attempt is used.
-- One that is given back time after time waits longer and longer, up to a minute: nobody here can work it.
create function core.release_job(p_token bigint, p_reason text) returns boolean
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    h record;
    in_vain int;
begin
    select * into h from core.hold_job(p_token);
    if not h.held or (h.job).phase in ('sending', 'replied') then
        return false;
    end if;
    insert into core.attempt_phase (attempt_id, phase, detail) values (p_token, 'lost', p_reason);
    in_vain := (h.job).attempt - (h.job).retries - (h.job).recoveries;
    update core.job set state = case when in_vain > 2 then 'scheduled' else 'available' end,
        run_at = case when in_vain > 2 then clock_timestamp() + make_interval(secs => least(power(2, in_vain - 3), 60))
                      else run_at end,
        lease_owner = null, phase = null
    where id = (h.job).id;
    perform pg_notify('tm_job', (h.job).queue);
    return true;
end $$;

-- Ends the jobs of the common case in one statement: succeeded, lease still held, no service whose answers are counted.
-- Returns the tokens it ended. Internal.
--
-- The session keeps this plan, so it is made to read the given jobs by their ids and to join by hash alone.
create function core.finish_accepted(p_jobs bigint[], p_tokens bigint[], p_outcomes text[], p_codes text[],
    p_details text[], out ended bigint[])
language plpgsql security definer set search_path = core, pg_catalog, pg_temp
set enable_seqscan = off set enable_nestloop = off set enable_mergejoin = off
set jit = off set plan_cache_mode = force_generic_plan as $$
declare
    own bigint[] := array(select p.id from core.worker_process p where p.stopped_at is null and p.login = session_user);
    uncounted text[] := array(select q.name from core.queue q where q.channel is null);
begin
    with given as (
        select * from unnest(p_jobs, p_tokens, p_outcomes, p_codes, p_details) as g(job_id, token, outcome, code, detail)
        where outcome = 'accepted'
    ), gone as (
        delete from core.job j using given g
        where j.id = any (p_jobs) and j.id = g.job_id and j.lease_token = g.token and j.lease_owner = any (own)
          and j.lease_until > clock_timestamp() and j.subject_table is distinct from 'transmission'
          and j.queue = any (uncounted)
        returning j.*, g.code as given_code, g.detail as given_detail
    ), kept as (
        insert into core.job_history (id, queue, kind, subject_table, subject_id, arguments, state, attempt, retries,
                                      recoveries, last_code, last_error, created_at, created_by)
        select id, queue, kind, subject_table, subject_id, arguments, 'done', attempt, retries, recoveries,
               given_code, given_detail, created_at, created_by from gone
    ), noted as (
        insert into core.attempt_phase (attempt_id, phase, outcome, code, detail)
        select lease_token, 'classified', 'accepted', given_code, given_detail from gone
    )
    select coalesce(array_agg(lease_token), '{}') into ended from gone;
end $$;

-- Finishes jobs that are not transmissions, many at a time. Returns per token 'done', …, or 'late' when the lease was
-- gone: then nothing changes and the outcome is kept as evidence.
create function core.finish_jobs(p_jobs bigint[], p_tokens bigint[], p_outcomes text[], p_codes text[],
    p_details text[], p_retry_after_seconds int[])
returns table (token bigint, result text)
language plpgsql security definer set search_path = core, pg_catalog, pg_temp set enable_seqscan = off
set jit = off as $$
#variable_conflict use_column
declare
    r record;
    h record;
    finished bigint[] := core.finish_accepted(p_jobs, p_tokens, p_outcomes, p_codes, p_details);
begin
    return query select f, 'done'::text from unnest(finished) f;
    if cardinality(finished) = cardinality(p_tokens) then
        return;
    end if;

    for r in select g.* from unnest(p_jobs, p_tokens, p_outcomes, p_codes, p_details, p_retry_after_seconds)
                 as g(job_id, token, outcome, code, detail, retry_after)
             where g.token <> all (finished) order by g.job_id
    loop
        if exists (select from core.attempt_phase p where p.attempt_id = r.token and p.phase = 'classified') then
            continue; -- recorded before, and the answer was lost
        end if;
        select * into h from core.hold_job(r.token);
        token := r.token;
        if not h.held then
            insert into core.late_evidence (attempt_id, kind, outcome, code, detail)
            select a.id, 'finish', r.outcome, r.code, r.detail from core.attempt a
            where a.id = r.token and a.login = session_user;
            result := 'late';
        elsif (h.job).subject_table = 'transmission' then
            perform core.raise('TM001', 'A transmission is finished by finish_transmission alone.');
        else
            result := core.conclude(h.job, r.outcome, r.code, r.detail, make_interval(secs => r.retry_after), null);
            if result = 'failed' then
                perform core.notify_administrators('job.failed', 'error', (h.job).queue,
                    format('job-failed:%s', (h.job).id), format('%s job %s failed', (h.job).kind, (h.job).id),
                    coalesce(r.detail, ''));
            end if;
        end if;
        return next;
    end loop;
end $$;

-- Lost leases ----------------------------------------------------------------------------------------------------

-- Takes one job from a worker that stopped answering; the caller has locked it. Returns its new state. Internal.
create function core.take_lease(j core.job) returns text
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
begin
    insert into core.attempt_phase (attempt_id, phase, detail)
    values (j.lease_token, 'lost', case when j.hard_until <= clock_timestamp()
        then 'The hard time limit of the queue ended the lease.'
        else 'The worker stopped answering; its lease ran out.' end)
    on conflict do nothing;
    if j.phase = 'sending' then
        update core.job set state = 'unconfirmed', lease_owner = null, last_code = 'UNCONFIRMED',
            last_error = 'Sent, but the worker was lost before an answer came.' where id = j.id;
        perform core.note_call(j.queue, false);
        return 'unconfirmed';
    elsif j.recoveries >= 10 and (j.reply_attempt is not null or j.phase = 'replied') then
        -- It was sent: as failed it could be sent again.
        update core.job set state = 'unconfirmed', lease_owner = null, last_code = 'UNCONFIRMED',
            last_error = 'Answered, but ten workers in a row were lost while they read the answer.' where id = j.id;
        return 'unconfirmed';
    elsif j.recoveries >= 10 then
        perform core.end_job(j, 'failed', 'WORKER_LOST', 'Ten workers in a row were lost while holding this job.');
        perform core.notify_administrators('job.failed', 'error', j.queue, format('job-failed:%s', j.id),
            format('%s job %s failed', j.kind, j.id), 'Ten workers in a row were lost while holding this job.');
        return 'failed';
    elsif j.phase = 'replied' then
        update core.job set state = 'available', lease_owner = null, reply_attempt = j.lease_token where id = j.id;
    else
        update core.job set state = 'available', lease_owner = null, phase = null, recoveries = recoveries + 1
        where id = j.id;
    end if;
    perform pg_notify('tm_job', j.queue);
    return 'available';
end $$;

-- Takes jobs from workers that stopped answering, by how far the call got: before sending it is free again, in sending
-- it is unconfirmed, with a stored reply it is classified from the stored bytes. Any worker may call it; one does at a time.
create function core.sweep_leases() returns table (job_id bigint, phase text, new_state text)
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    j core.job;
begin
    if not pg_try_advisory_xact_lock(hashtext('core.sweep_leases')) then
        return;
    end if;
    for j in select * from core.job where state = 'running' and lease_until <= clock_timestamp()
             order by id limit 500 for no key update skip locked
    loop
        job_id := j.id;
        phase := j.phase;
        begin
            new_state := core.take_lease(j);
        exception when insufficient_resources then
            raise; -- a full disk says nothing about this job: all are found again when there is room
        when others then
            -- One job that cannot be moved must not keep all others from being found.
            new_state := 'stuck';
            perform core.notify_administrators('job.stuck', 'error', j.queue, format('job-stuck:%s', j.lease_token),
                format('%s job %s cannot be taken from a lost worker', j.kind, j.id),
                format('The database refuses it (SQLSTATE %s): tell support.', sqlstate));
        end;
        return next;
    end loop;
    perform core.free_blocked();
    update core.worker_process p set stopped_at = clock_timestamp(), stop_reason = 'no heartbeat'
    where stopped_at is null and heartbeat_at < clock_timestamp() - interval '5 minutes';
end $$;

-- Circuit breaker ------------------------------------------------------------------------------------------------

-- True for exactly one worker once the breaker's pause is over: it makes the harmless probe and reports it.
create function core.take_probe(p_process bigint, p_queue text) returns boolean
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.own_process(p_process);
    update core.queue set breaker_state = 'half_open', breaker_probe_by = p_process,
                          breaker_until = clock_timestamp() + interval '1 minute'
    where name = p_queue and paused_at is null
      and breaker_state in ('open', 'half_open') and breaker_until <= clock_timestamp();
    return found;
end $$;

create function core.report_probe(p_process bigint, p_queue text, p_good boolean, p_detail text) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.own_process(p_process);
    if p_good then
        update core.queue set breaker_state = 'closed', breaker_failures = 0, breaker_until = null,
                              breaker_probe_by = null, probation = true
        where name = p_queue and breaker_state = 'half_open' and breaker_probe_by = p_process;
        perform pg_notify('tm_job', p_queue);
    else
        update core.queue set breaker_state = 'open', breaker_trips = breaker_trips + 1, breaker_probe_by = null,
            breaker_until = clock_timestamp() + breaker_cooldown * power(2, least(breaker_trips, 4))
        where name = p_queue and breaker_state = 'half_open' and breaker_probe_by = p_process;
    end if;
end $$;

-- Pause and resume -----------------------------------------------------------------------------------------------

create function core.pause_queue(p_queue text, p_reason text) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_manager');
    if coalesce(btrim(p_reason), '') = '' then
        perform core.raise('TM004', 'Say why the channel is paused: the next person reads it.');
    end if;
    update core.queue set paused_at = clock_timestamp(), paused_by = session_user, pause_kind = 'staff',
                          pause_reason = p_reason
    where name = p_queue and paused_at is null;
    if not found then
        perform core.raise('TM002', format('%s is paused already, or does not exist.', p_queue));
    end if;
end $$;

-- Lifts a pause or a hold. What was held is free again; concurrency is 1 until the first classified reply.
create function core.resume_queue(p_queue text) returns int
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    n int;
begin
    perform core.require('tm_manager');
    update core.queue set paused_at = null, paused_by = null, pause_kind = null, pause_reason = null,
        probation = channel is not null, breaker_state = 'closed', breaker_failures = 0, breaker_until = null
    where name = p_queue and (paused_at is not null or breaker_state <> 'closed');
    if not found then
        perform core.raise('TM002', format('%s is not paused.', p_queue));
    end if;
    update core.job set state = 'available', run_at = clock_timestamp() where queue = p_queue and state = 'held';
    get diagnostics n = row_count;
    update core.notification set resolved_at = clock_timestamp()
    where kind in ('queue.on_hold', 'queue.breaker') and resolved_at is null
      and channel = (select coalesce(channel, name) from core.queue where name = p_queue);
    perform pg_notify('tm_job', p_queue);
    return n;
end $$;

-- The engine's own settings of a queue, by name; unknown names and bad values are refused with the name.
create function core.set_queue(p_queue text, p_patch jsonb) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    k text;
    v jsonb;
begin
    perform core.require('tm_manager');
    if not exists (select from core.queue where name = p_queue) then
        perform core.raise('TM003', format('There is no queue named %s.', p_queue));
    end if;
    for k, v in select * from jsonb_each(p_patch) loop
        begin
            case k
            when 'concurrency' then update core.queue set concurrency = (v #>> '{}')::int where name = p_queue;
            when 'rate_per_minute' then
                update core.queue set rate_per_minute = (v #>> '{}')::numeric, tokens = burst, tokens_at = clock_timestamp()
                where name = p_queue;
            when 'burst' then update core.queue set burst = (v #>> '{}')::int where name = p_queue;
            when 'max_attempts' then
                update core.queue set max_attempts = (v #>> '{}')::int where name = p_queue;
            when 'retry_delays' then
                update core.queue set retry_delays =
                    (select array_agg((e #>> '{}')::interval order by n) from jsonb_array_elements(v) with ordinality x(e, n))
                where name = p_queue;
            when 'lease' then update core.queue set lease = (v #>> '{}')::interval where name = p_queue;
            when 'hard_limit' then update core.queue set hard_limit = (v #>> '{}')::interval where name = p_queue;
            when 'min_protocol' then update core.queue set min_protocol = (v #>> '{}')::int where name = p_queue;
            when 'time_zone' then
                perform now() at time zone (v #>> '{}');
                update core.queue set time_zone = v #>> '{}' where name = p_queue;
            when 'windows' then
                if v <> 'null' then
                    perform (w ->> 'from')::time, (w ->> 'to')::time, jsonb_array_length(w -> 'days')
                    from jsonb_array_elements(v) w;
                end if;
                update core.queue set windows = nullif(v, 'null') where name = p_queue;
            when 'holidays' then
                delete from core.holiday where queue = p_queue;
                insert into core.holiday select p_queue, key::date, value from jsonb_each_text(v);
            when 'breaker_threshold' then
                update core.queue set breaker_threshold = (v #>> '{}')::int where name = p_queue;
            when 'breaker_cooldown' then
                update core.queue set breaker_cooldown = (v #>> '{}')::interval where name = p_queue;
            else
                perform core.raise('TM004', format('%s is not a setting of a queue.', k));
            end case;
        exception when data_exception or check_violation or not_null_violation then
            perform core.raise('TM004', format('%s cannot be %s.', k, v));
        end;
    end loop;
    perform pg_notify('tm_job', p_queue);
end $$;

-- What the board shows -------------------------------------------------------------------------------------------

create view core.worker_board as
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
               'subject', j.subject_id, 'lease_until', j.lease_until) order by j.id) as jobs
    from core.job j where j.state = 'running' and j.lease_owner = p.id) h on true;

create view core.queue_health as
select q.name, q.title, q.channel, core.queue_condition(q.name) as condition, q.pause_reason, q.paused_by, q.paused_at,
       q.concurrency, q.rate_per_minute, q.burst, q.max_attempts, q.retry_delays, q.lease, q.hard_limit, q.min_protocol,
       q.time_zone, q.windows, q.probation, q.breaker_state, q.breaker_failures, q.breaker_until, q.breaker_threshold,
       q.breaker_cooldown, q.last_success_at, c.available, c.scheduled, c.running, c.held, c.blocked, c.unconfirmed,
       c.oldest_waiting, core.queue_next_open(q.name, clock_timestamp()) as next_open
from core.queue q
left join lateral (
    select count(*) filter (where j.state = 'available') as available,
           count(*) filter (where j.state = 'scheduled') as scheduled,
           count(*) filter (where j.state = 'running') as running,
           count(*) filter (where j.state = 'held') as held,
           count(*) filter (where j.state = 'blocked') as blocked,
           count(*) filter (where j.state = 'unconfirmed') as unconfirmed,
           min(j.created_at) filter (where j.state in ('available', 'scheduled')) as oldest_waiting
    from core.job j where j.queue = q.name) c on true;

grant select on core.worker_board, core.queue_health to tm_viewer, tm_worker;
grant execute on function core.queue_condition(text), core.queue_open_at(text, timestamptz),
    core.queue_next_open(text, timestamptz) to tm_viewer, tm_worker;
grant execute on function core.drain_worker(text, bigint), core.pause_queue(text, text), core.resume_queue(text),
    core.set_queue(text, jsonb) to tm_manager;
grant execute on function core.register_worker(text, uuid, text, int, text[]), core.heartbeat(bigint, bigint[]),
    core.stop_worker(bigint, text), core.claim_jobs(bigint, text, int), core.next_claim_in(text),
    core.mark_phase(bigint, text, text, bytea, text), core.mark_replied(bigint, int, text, bytea, jsonb),
    core.release_job(bigint, text),
    core.finish_jobs(bigint[], bigint[], text[], text[], text[], int[]), core.sweep_leases(),
    core.take_probe(bigint, text), core.report_probe(bigint, text, boolean, text), core.worker_can_speak(text)
    to tm_worker;

reset role;
