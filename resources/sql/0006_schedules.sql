-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Periodic jobs, housekeeping, mail to administrators, the reply catalogue and the forecast.

set local role tm_owner;

-- Schedules ----------------------------------------------------------------------------------------------------------

-- The values of one cron field: '*', '*/5', '1-5', '1,3', '10-20/2'.
create function core.cron_field(p_field text, p_low int, p_high int) returns int[]
language plpgsql immutable set search_path = core, pg_catalog, pg_temp as $$
declare
    part text;
    m text[];
    values_found int[] := '{}';
    low int;
    high int;
    step int;
begin
    foreach part in array string_to_array(p_field, ',') loop
        m := regexp_match(part, '^(?:(\*)|(\d+)(?:-(\d+))?)(?:/(\d+))?$');
        if m is null then
            perform core.raise('TM004', format('%s is not a schedule field.', p_field));
        end if;
        low := case when m[1] is not null then p_low else m[2]::int end;
        high := case when m[1] is not null then p_high when m[3] is not null then m[3]::int
                     when m[4] is not null then p_high else m[2]::int end;
        step := coalesce(m[4]::int, 1);
        if low < p_low or high > p_high or low > high or step < 1 then
            perform core.raise('TM004', format('%s is out of range %s to %s.', part, p_low, p_high));
        end if;
        values_found := values_found || array(select generate_series(low, high, step));
    end loop;
    return array(select distinct v from unnest(values_found) v order by v);
end $$;

-- The first instant after p_after that the schedule ("minute hour day month weekday", in the time zone) names. Each
-- local time names one instant: in the night the clock goes forward a skipped time moves on by the gap, in the night it
-- goes back a repeated time runs once.
create function core.cron_next(p_schedule text, p_time_zone text, p_after timestamptz) returns timestamptz
language plpgsql immutable set search_path = core, pg_catalog, pg_temp as $$
declare
    f text[] := regexp_split_to_array(btrim(p_schedule), '\s+');
    minutes int[];
    hours int[];
    days int[];
    months int[];
    weekdays int[];
    day date;
    hit timestamptz;
begin
    if cardinality(f) <> 5 then
        perform core.raise('TM004', format('"%s" is not a schedule: minute hour day month weekday.', p_schedule));
    end if;
    minutes := core.cron_field(f[1], 0, 59);
    hours := core.cron_field(f[2], 0, 23);
    days := core.cron_field(f[3], 1, 31);
    months := core.cron_field(f[4], 1, 12);
    weekdays := core.cron_field(replace(f[5], '7', '0'), 0, 6);
    day := (p_after at time zone p_time_zone)::date - 1;
    for i in 0 .. 1500 loop
        if extract(month from day)::int = any (months)
           and (case when f[3] = '*' or f[5] = '*'
                     then extract(day from day)::int = any (days) and extract(dow from day)::int = any (weekdays)
                     else extract(day from day)::int = any (days) or extract(dow from day)::int = any (weekdays) end) then
            select min(x.instant) into hit
            from unnest(hours) h, unnest(minutes) m,
                 lateral (select (day + make_time(h, m, 0)) at time zone p_time_zone as instant) x
            where x.instant > p_after;
            if hit is not null then
                return hit;
            end if;
        end if;
        day := day + 1;
    end loop;
    return null;
end $$;

create table core.periodic (
    name text primary key,
    title text not null,
    queue text not null references core.queue (name),
    kind text not null,
    arguments jsonb not null default '{}',
    schedule text not null,
    time_zone text not null default 'UTC',
    grace interval not null default '1 hour', -- given up when it could not start within
    enabled boolean not null default true,
    next_run_at timestamptz not null,
    last_run_at timestamptz
);
create trigger periodic_audit after insert or update of schedule, time_zone, enabled, grace on core.periodic
    for each row execute function core.audit_row('name');

-- One row per run, started or given up; unique by name and time, so that no two workers start the same.
create table core.periodic_run (
    name text not null references core.periodic (name),
    scheduled_at timestamptz not null,
    decided_at timestamptz not null default clock_timestamp(),
    decided_by text not null default session_user,
    decision text not null check (decision in ('started', 'too_late', 'still_running')),
    job_id bigint,
    primary key (name, scheduled_at)
);

-- Starts what is due. Missed times of one schedule fall together into one run. Any worker may call it.
create function core.run_due_periodic() returns int
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    p core.periodic;
    n int := 0;
    job bigint;
    verdict text;
begin
    for p in select * from core.periodic where enabled and next_run_at <= clock_timestamp()
             order by next_run_at for no key update skip locked
    loop
        job := null;
        if clock_timestamp() - p.next_run_at > p.grace then
            verdict := 'too_late';
        else
            job := core.enqueue_job(p.queue, p.kind, null, null, p.arguments, null, null, 'periodic:' || p.name, 200);
            verdict := case when job is null then 'still_running' else 'started' end;
            n := n + (job is not null)::int;
        end if;
        insert into core.periodic_run (name, scheduled_at, decision, job_id) values (p.name, p.next_run_at, verdict, job)
        on conflict do nothing;
        update core.periodic
        set last_run_at = case when verdict = 'started' then clock_timestamp() else last_run_at end,
            next_run_at = core.cron_next(schedule, time_zone, clock_timestamp())
        where name = p.name;
        if verdict = 'too_late' then
            perform core.notify_administrators('periodic.missed', 'warning', p.queue,
                format('periodic:%s:%s', p.name, extract(epoch from p.next_run_at)),
                format('"%s" was missed', p.title),
                format('It was due at %s and no worker could start it in time. It runs again as scheduled.', p.next_run_at));
        end if;
    end loop;
    return n;
end $$;

create function core.set_periodic(p_name text, p_schedule text, p_time_zone text, p_enabled boolean) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_administrator');
    update core.periodic set schedule = coalesce(p_schedule, schedule), time_zone = coalesce(p_time_zone, time_zone),
        enabled = coalesce(p_enabled, enabled),
        next_run_at = core.cron_next(coalesce(p_schedule, schedule), coalesce(p_time_zone, time_zone), clock_timestamp())
    where name = p_name;
    if not found then
        perform core.raise('TM003', format('There is no periodic job named %s.', p_name));
    end if;
exception when invalid_parameter_value then
    perform core.raise('TM004', format('%s is not a time zone.', p_time_zone));
end $$;

-- Late is as good as in time for these two: no night without a worker is worth a word.
insert into core.periodic (name, title, queue, kind, schedule, grace, next_run_at) values
    ('housekeeping', 'Housekeeping', 'engine', 'housekeeping', '*/10 * * * *', '1 year', clock_timestamp()),
    ('completions', 'Completions without a transmission', 'engine', 'completions', '*/5 * * * *', '1 year', clock_timestamp());

create view core.periodic_view as
select p.*, r.scheduled_at as last_scheduled_at, r.decision as last_decision
from core.periodic p
left join lateral (select x.scheduled_at, x.decision from core.periodic_run x where x.name = p.name
                   order by x.scheduled_at desc limit 1) r on true;
grant select on core.periodic_view to tm_viewer, tm_worker;
grant execute on function core.set_periodic(text, text, text, boolean) to tm_administrator;
grant execute on function core.run_due_periodic() to tm_worker;

-- Housekeeping: adds up the counters, forgets what nobody asks for again. Evidence, audit and history stay.
create function core.keep_house() returns jsonb
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    tallies int;
    processes int;
    runs int;
begin
    with taken as (delete from core.transmission_tally returning *),
         added as (insert into core.transmission_tally select channel, state, sum(delta) from taken
                   group by channel, state having sum(delta) <> 0 returning 1)
    select count(*) into tallies from taken;
    delete from core.worker_process p where stopped_at < clock_timestamp() - interval '90 days'
        and not exists (select from core.attempt a where a.process_id = p.id);
    get diagnostics processes = row_count;
    delete from core.periodic_run where scheduled_at < clock_timestamp() - interval '400 days';
    get diagnostics runs = row_count;
    return jsonb_build_object('tallies', tallies, 'processes', processes, 'runs', runs);
end $$;
grant execute on function core.keep_house() to tm_worker;

-- Mail ---------------------------------------------------------------------------------------------------------------

-- Every new notification is one mail job per administrator with an address; not when it is about mail itself: each
-- failure would bring forth more.
create or replace function core.after_notification(p_id bigint) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.enqueue_job('mail', 'mail', 'notification', p_id, jsonb_build_object('login', s.login), null, null,
                             format('notification:%s:%s', p_id, s.login))
    from core.notification n, core.staff s
    where n.id = p_id and n.channel is distinct from 'mail'
      and s.role = 'administrator' and s.disabled_at is null and s.email is not null;
end $$;

-- The letter of a mail job that the caller holds.
create function core.mail_for_attempt(p_token bigint)
returns table (recipient text, subject text, body text, message_id text)
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    h record;
begin
    select * into h from core.hold_job(p_token);
    if not h.held or (h.job).kind <> 'mail' then
        return;
    end if;
    return query
    select s.email, n.subject, n.body, format('notification-%s-%s', n.id, s.login)
    from core.notification n, core.staff s
    where n.id = (h.job).subject_id and s.login = (h.job).arguments ->> 'login' and s.disabled_at is null;
end $$;
grant execute on function core.mail_for_attempt(bigint) to tm_worker;

-- Reply catalogue ------------------------------------------------------------------------------------------------

create table core.reply_catalogue (
    channel text not null,
    version int not null,
    rules jsonb not null,
    loaded_at timestamptz not null default clock_timestamp(),
    primary key (channel, version)
);

-- Stores a catalogue version once; a version that is there already must be the same.
create function core.load_catalogue(p_catalogue jsonb) returns boolean
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    known jsonb;
begin
    select rules into known from core.reply_catalogue
    where channel = p_catalogue ->> 'channel' and version = (p_catalogue ->> 'version')::int;
    if known is null then
        insert into core.reply_catalogue (channel, version, rules)
        values (p_catalogue ->> 'channel', (p_catalogue ->> 'version')::int, p_catalogue);
        return true;
    elsif known <> p_catalogue then
        perform core.raise('TM008', format('Version %s of the reply catalogue of %s was changed without a new version number.',
            p_catalogue ->> 'version', p_catalogue ->> 'channel'));
    end if;
    return false;
end $$;

create view core.reply_catalogue_view as
select distinct on (channel) channel, version, rules, loaded_at from core.reply_catalogue order by channel, version desc;
grant select on core.reply_catalogue_view to tm_viewer, tm_worker;

-- Forecast -----------------------------------------------------------------------------------------------------------

-- Does the backlog clear in time at the present rate? Counts the last hour's filings and walks the deadlines.
create function core.backlog_forecast(p_queue text)
returns table (waiting bigint, per_hour bigint, clears_at timestamptz, late bigint)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    rate bigint;
begin
    select count(*) into rate from core.job_history h
    where h.queue = p_queue and h.finished_at > clock_timestamp() - interval '1 hour' and h.state in ('done', 'rejected');
    return query
    with line as (
        select j.due_on, row_number() over (order by j.due_on, j.priority, j.run_at, j.id) as place
        from core.job j where j.queue = p_queue and j.state in ('available', 'scheduled'))
    select count(*), rate,
           case when rate > 0 then clock_timestamp() + make_interval(secs => count(*) * 3600.0 / rate) end,
           count(*) filter (where rate > 0
               and clock_timestamp() + make_interval(secs => place * 3600.0 / rate) >= line.due_on + 1)
    from line;
end $$;
grant execute on function core.backlog_forecast(text) to tm_viewer;

reset role;
