-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What staff do with transmissions: look, correct, retry, cancel, delete, resolve, and all of it in bulk.

set local role tm_owner;

insert into core.setting (key, kind, value, minimum, maximum, title) values
    ('resolve.second_person_above', 'integer', '5', 0, 1000,
     'Orders to send an unconfirmed transmission again, per person and day, that need no second person');

-- Reading ----------------------------------------------------------------------------------------------------------

-- Personal data masked; the clear form is read through core.reveal, which leaves an audit row.
create view core.transmission_view as
select t.id, t.channel, t.authority, t.enrollment_id, t.revision, t.supersedes, t.superseded_by, t.state,
       left(t.first_name, 1) || '***' as first_name, left(t.last_name, 1) || '***' as last_name,
       left(t.driver_license, 1) || '***' || right(t.driver_license, 2) as driver_license,
       extract(year from t.birth_date)::text as birth_year, t.citation_number, t.court_code, t.completion_date,
       t.modality, t.due_on, t.due_on - current_date as days_left, encode(t.business_key, 'hex') as business_key,
       t.job_id, t.blocked_by, t.findings, t.code, t.message, t.attempts, t.certificate_number, t.cc_stat_cd,
       t.cc_sub_tstamp, t.sent_at, t.accepted_at, t.state_since, t.deleted_at, t.created_at, t.created_by,
       case when t.state in ('pending', 'waiting') then j.run_at end as next_try, j.phase, t.environment, t.changed_xid
from core.transmission t
left join core.job j on j.id = t.job_id;

create view core.attempt_view as
select a.id, a.job_id, a.number, a.queue, a.subject_table, a.subject_id, a.login, p.workstation, p.program_version,
       a.environment, a.claimed_at, f.phases, c.outcome, c.code, c.detail, r.http_status,
       encode(q.content_sha256, 'hex') as request_sha256, encode(r.content_sha256, 'hex') as reply_sha256, q.endpoint,
       r.microseconds, coalesce(l.late, 0) as late_evidence
from core.attempt a
left join core.worker_process p on p.id = a.process_id
left join lateral (select jsonb_agg(jsonb_build_object('phase', x.phase, 'at', x.at, 'detail', x.detail) order by x.at) as phases
                   from core.attempt_phase x where x.attempt_id = a.id) f on true
left join core.attempt_phase c on c.attempt_id = a.id and c.phase = 'classified'
left join core.attempt_phase q on q.attempt_id = a.id and q.phase = 'prepared'
left join core.attempt_phase r on r.attempt_id = a.id and r.phase = 'replied'
left join lateral (select count(*)::int as late from core.late_evidence e where e.attempt_id = a.id) l on true;

grant select on core.transmission_view, core.attempt_view to tm_viewer;

create view core.transmission_count as
select channel, state, sum(delta)::bigint as count from core.transmission_tally group by channel, state
having sum(delta) <> 0;
grant select on core.transmission_count to tm_viewer, tm_worker;

-- The filter that lists, bulk previews and bulk actions share, as a condition on core.transmission t. Internal: its
-- result is executed, so every value goes through %L and every key is known.
create function core.transmission_where(p_filter jsonb) returns text
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    k text;
    v jsonb;
    w text := 't.superseded_by is null and t.deleted_at is null';
begin
    for k, v in select * from jsonb_each(coalesce(p_filter, '{}')) loop
        if v = 'null' then
            continue;
        end if;
        w := w || case k
            when 'all' then ''
            when 'ids' then format(' and t.id = any(%L::bigint[])', (select array_agg(e::bigint) from jsonb_array_elements_text(v) e))
            when 'channel' then format(' and t.channel = %L', v #>> '{}')
            when 'states' then format(' and t.state = any(%L::text[])', (select array_agg(e) from jsonb_array_elements_text(v) e))
            when 'code' then format(' and t.code = %L', v #>> '{}')
            when 'court' then format(' and t.court_code = %L', v #>> '{}')
            when 'created_from' then format(' and t.created_at >= %L::timestamptz', v #>> '{}')
            when 'created_to' then format(' and t.created_at < %L::timestamptz', v #>> '{}')
            when 'search' then format(
                ' and (t.citation_number ilike %1$L or t.driver_license ilike %1$L or t.certificate_number = %2$L'
                || ' or t.last_name ilike %1$L or t.first_name ilike %1$L or t.id::text = %2$L)',
                replace(replace(replace(v #>> '{}', '\', '\\'), '%', '\%'), '_', '\_') || '%', v #>> '{}')
            else core.refused_filter(k) end;
    end loop;
    return w;
exception when data_exception then
    perform core.raise('TM004', format('The filter %s cannot be read.', p_filter));
    return null;
end $$;

create function core.refused_filter(p_key text) returns text
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.raise('TM004', format('There is no filter named %s.', p_key));
    return null;
end $$;

-- One page of transmissions, newest first, masked; p_before is the id of the last row of the page before.
create function core.list_transmissions(p_filter jsonb, p_before bigint, p_limit int)
returns setof core.transmission_view
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_viewer');
    return query execute format(
        'select v.* from (select t.id from core.transmission t where %s and t.id < %L order by t.id desc limit %L) p '
        'join core.transmission_view v on v.id = p.id order by v.id desc',
        core.transmission_where(p_filter), coalesce(p_before, 9223372036854775807), least(p_limit, 1000));
end $$;

-- The data of one transmission in clear, for correcting it. Leaves an audit row.
create function core.reveal(p_transmission bigint, p_reason text) returns jsonb
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    t core.transmission;
begin
    perform core.require('tm_operator');
    select * into t from core.transmission where id = p_transmission;
    if not found then
        perform core.raise('TM003', format('There is no transmission %s.', p_transmission));
    end if;
    perform core.audit_write('transmission.reveal', 'core.transmission', t.id::text, null, null, p_reason);
    return jsonb_build_object('first_name', t.first_name, 'last_name', t.last_name, 'birth_date', t.birth_date,
        'driver_license', t.driver_license, 'citation_number', t.citation_number, 'court_code', t.court_code,
        'completion_date', t.completion_date, 'modality', t.modality);
end $$;

-- The exact bytes of an attempt; requests hold placeholders instead of secrets. Leaves an audit row.
create function core.read_evidence(p_attempt bigint, p_reason text)
returns table (phase text, at timestamptz, content bytea, sha256 text, http_status int, http_headers text, late boolean)
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform core.require('tm_operator');
    if not exists (select from core.attempt where id = p_attempt) then
        perform core.raise('TM003', format('There is no attempt %s.', p_attempt));
    end if;
    perform core.audit_write('evidence.read', 'core.attempt', p_attempt::text, null, null, p_reason);
    return query
    select p.phase, p.at, p.content, encode(p.content_sha256, 'hex'), p.http_status, p.http_headers, false
    from core.attempt_phase p where p.attempt_id = p_attempt
    union all
    select e.kind, e.at, e.content, encode(e.content_sha256, 'hex'), e.http_status, e.http_headers, true
    from core.late_evidence e where e.attempt_id = p_attempt
    order by 2;
end $$;

-- Acting on one ------------------------------------------------------------------------------------------------------
-- Each action exists once, as an internal function that says why it does not apply; single calls raise that reason,
-- bulk actions record it beside the item.

create function core.lock_current(p_transmission bigint) returns core.transmission
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    t core.transmission;
begin
    -- The job first, as workers do: the same order everywhere, so that nobody waits in a circle.
    perform from core.job j where j.subject_id = p_transmission and j.subject_table = 'transmission' for no key update;
    select * into t from core.transmission where id = p_transmission for no key update;
    return t;
end $$;

-- Why an action cannot be done on a transmission in that state; null when it can.
create function core.refusal(p_action text, t core.transmission) returns text
language sql immutable set search_path = core, pg_catalog, pg_temp as $$
    select case
        when t.id is null then 'There is no such transmission.'
        when t.superseded_by is not null then format('It was superseded by transmission %s.', t.superseded_by)
        when t.deleted_at is not null then 'It is deleted.'
        when t.state = 'sending' then 'It is being sent right now.'
        when t.state = 'unconfirmed' then 'It was sent and its outcome is not known: resolve it first.'
        when t.state = 'accepted' then 'It is accepted.'
        when p_action in ('send', 'retry') and t.state = 'on_hold' then 'Its channel is on hold: mend and resume the channel.'
        when p_action = 'send' and t.state not in ('pending', 'waiting') then format('It is %s, not waiting.', t.state)
        when p_action = 'retry' and t.state = 'pending' then 'It is waiting to be sent already.'
        when p_action = 'retry' and t.blocked_by is not null then format('It waits for transmission %s.', t.blocked_by)
        when p_action = 'cancel' and t.state = 'cancelled' then 'It is cancelled already.'
        when p_action = 'delete' and t.state not in ('cancelled', 'rejected', 'failed')
            then format('It is %s: cancel it first.', t.state)
        end;
$$;

-- Puts a transmission without a live job back to work. Internal.
create function core.requeue(t core.transmission) returns void
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    job bigint;
    missing jsonb := core.missing_fields(t);
begin
    if missing <> '[]' then
        update core.transmission set state = 'rejected', findings = missing, code = 'VALIDATION_FAILED',
            message = (select string_agg(f ->> 'message', ' ') from jsonb_array_elements(missing) f)
        where id = t.id;
        return;
    end if;
    job := core.enqueue_job(t.channel, 'transmission', 'transmission', t.id, '{}', t.due_on);
    update core.transmission set state = 'pending', job_id = job, code = null, message = null, findings = '[]',
        blocked_by = null where id = t.id;
end $$;

-- Does an action to one transmission as p_actor and says why it does not apply, null when done. Internal.
create function core.act(p_action text, p_transmission bigint, p_actor text, p_note text) returns text
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    t core.transmission;
    why text;
    j core.job;
begin
    -- Looked at before it is locked: a bulk action must not hold up the workers by what it passes over.
    select * into t from core.transmission where id = p_transmission;
    why := core.refusal(p_action, t);
    if why is null then
        t := core.lock_current(p_transmission);
        why := core.refusal(p_action, t);
    end if;
    if why is not null then
        return why;
    end if;
    select * into j from core.job where id = t.job_id;
    case
    when p_action in ('send', 'retry') and j.id is not null then
        update core.job set state = 'available', run_at = clock_timestamp(), priority = 50
        where id = j.id and state in ('scheduled', 'available');
        perform pg_notify('tm_job', t.channel);
    when p_action in ('send', 'retry') then
        perform core.requeue(t);
    when p_action = 'cancel' then
        if j.id is not null then
            perform core.end_job(j, 'cancelled', 'CANCELLED', 'Cancelled by staff.');
        end if;
        update core.transmission set state = 'cancelled', blocked_by = null, code = 'CANCELLED',
            message = 'Cancelled by staff.' where id = t.id;
    when p_action = 'delete' then
        update core.transmission set deleted_at = clock_timestamp() where id = t.id;
    end case;
    perform core.audit_write('transmission.' || p_action, 'core.transmission', t.id::text,
        jsonb_build_object('state', t.state),
        (select jsonb_build_object('state', state, 'asked_by', p_actor) from core.transmission where id = t.id), p_note);
    return null;
end $$;

-- As core.act, for one transmission and for whoever asks: raises the reason why it does not apply. Internal.
create function core.act_on_one(p_action text, p_transmission bigint, p_note text, p_done text) returns void
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    why text := core.act(p_action, p_transmission, session_user, p_note);
begin
    if why is not null then
        perform core.raise('TM002', format('Transmission %s cannot be %s. %s', p_transmission, p_done, why));
    end if;
end $$;

create function core.retry_transmission(p_transmission bigint) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_operator');
    perform core.act_on_one('retry', p_transmission, null, 'retried');
end $$;

create function core.send_transmission(p_transmission bigint) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_operator');
    perform core.act_on_one('send', p_transmission, null, 'sent');
end $$;

create function core.cancel_transmission(p_transmission bigint, p_reason text) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_operator');
    perform core.act_on_one('cancel', p_transmission, p_reason, 'cancelled');
end $$;

create function core.delete_transmission(p_transmission bigint, p_reason text) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_manager');
    perform core.act_on_one('delete', p_transmission, p_reason, 'deleted');
end $$;

-- Corrects the data: a new revision supersedes the old one, which keeps its evidence and can no longer be sent.
create function core.correct_transmission(p_transmission bigint, p_patch jsonb, p_reason text) returns bigint
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    t core.transmission;
    n core.transmission;
    j core.job;
    why text;
    k text;
begin
    perform core.require('tm_operator');
    t := core.lock_current(p_transmission);
    why := core.refusal('correct', t);
    if why is not null then
        perform core.raise('TM002', format('Transmission %s cannot be corrected. %s', p_transmission, why));
    end if;
    for k in select jsonb_object_keys(p_patch) loop
        if k not in ('first_name', 'last_name', 'birth_date', 'driver_license', 'citation_number', 'court_code',
                     'completion_date', 'modality') then
            perform core.raise('TM004', format('%s is not a field that can be corrected.', k));
        end if;
    end loop;
    begin
        n := jsonb_populate_record(t, (select coalesce(jsonb_object_agg(key, nullif(btrim(value), '')), '{}')
                                       from jsonb_each_text(p_patch)));
    exception when data_exception then
        perform core.raise('TM004', 'A date must be written as YYYY-MM-DD.');
    end;
    if row(n.first_name, n.last_name, n.birth_date, n.driver_license, n.citation_number, n.court_code,
           n.completion_date, n.modality)
       is not distinct from row(t.first_name, t.last_name, t.birth_date, t.driver_license, t.citation_number,
           t.court_code, t.completion_date, t.modality) then
        perform core.raise('TM004', 'Nothing was changed.');
    end if;
    select * into j from core.job where id = t.job_id;
    if found then
        perform core.end_job(j, 'cancelled', 'SUPERSEDED', 'Superseded by a correction.');
    end if;
    -- The old one leaves first: one current transmission per enrolment, whatever happens.
    update core.transmission set superseded_by = t.id, blocked_by = null where id = t.id;
    insert into core.transmission (channel, authority, enrollment_id, revision, supersedes, first_name, last_name,
        birth_date, driver_license, citation_number, court_code, completion_date, course_id, modality, due_on)
    values (t.channel, t.authority, t.enrollment_id, t.revision + 1, t.id, n.first_name, n.last_name, n.birth_date,
            n.driver_license, n.citation_number, n.court_code, n.completion_date, t.course_id, n.modality, t.due_on)
    returning * into n;
    update core.transmission set superseded_by = n.id where id = t.id;
    perform core.requeue(n);
    perform core.audit_write('transmission.correct', 'core.transmission', n.id::text,
        (select jsonb_object_agg(key, to_jsonb(t) -> key) from jsonb_object_keys(p_patch) key),
        (select jsonb_object_agg(key, to_jsonb(n) -> key) from jsonb_object_keys(p_patch) key)
            || jsonb_build_object('supersedes', t.id), p_reason);
    return n.id;
end $$;

-- Resolving an unconfirmed one ------------------------------------------------------------------------------------

create table core.resolution (
    id bigint generated always as identity primary key,
    transmission_id bigint not null references core.transmission (id),
    decision text not null check (decision in ('accepted', 'not_filed', 'send_again')),
    basis text not null check (basis in ('look_up', 'report', 'late_reply', 'decision')),
    certificate_number text,
    reason text not null,
    asked_by text not null default session_user,
    asked_at timestamptz not null default clock_timestamp(),
    confirmed_by text,
    confirmed_at timestamptz
);
create index resolution_transmission on core.resolution (transmission_id);

-- Ends the uncertainty by a person's word: accepted (with the number the authority gave), not_filed (it becomes
-- rejected and may be corrected or retried), send_again (a second filing is ordered). What leads to a second filing on
-- nothing but a person's word (send_again, and not_filed on the basis of a decision) waits for a second person, who
-- says the same, above a threshold a day. Returns 'resolved' or 'needs_second_person'.
create function core.resolve_transmission(p_transmission bigint, p_decision text, p_basis text, p_reason text,
    p_certificate_number text default null) returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    t core.transmission;
    j core.job;
    open_order core.resolution;
    today int;
begin
    perform core.require('tm_manager');
    if length(btrim(coalesce(p_reason, ''))) < 5 then
        perform core.raise('TM004', 'Write down why: the reason is kept with the transmission.');
    end if;
    if p_decision not in ('accepted', 'not_filed', 'send_again')
       or p_basis not in ('look_up', 'report', 'late_reply', 'decision') then
        perform core.raise('TM004', 'The decision is accepted, not_filed or send_again; the basis is look_up, report, late_reply or decision.');
    end if;
    if p_decision = 'accepted' and coalesce(p_certificate_number, '') !~ '^[0-9]{1,12}$' then
        perform core.raise('TM004', 'An acceptance needs the number that the authority gave.');
    end if;
    t := core.lock_current(p_transmission);
    if t.id is null then
        perform core.raise('TM003', format('There is no transmission %s.', p_transmission));
    elsif t.state <> 'unconfirmed' then
        perform core.raise('TM002', format('Transmission %s is %s: only an unconfirmed one is resolved.', t.id, t.state));
    end if;
    if p_basis = 'late_reply' and not exists (
        select from core.late_evidence e join core.attempt a on a.id = e.attempt_id
        where a.subject_id = t.id and a.subject_table = 'transmission') then
        perform core.raise('TM002', 'No late reply is stored for this transmission.');
    end if;

    if p_decision = 'send_again' or (p_decision = 'not_filed' and p_basis = 'decision') then
        select * into open_order from core.resolution r
        where r.transmission_id = t.id and r.decision = p_decision and r.confirmed_at is null
          and r.asked_at >= t.state_since -- not an order of an earlier uncertainty
        order by r.id desc limit 1;
        select count(*) into today from core.resolution r
        where r.asked_by = session_user
          and (r.decision = 'send_again' or (r.decision = 'not_filed' and r.basis = 'decision'))
          and r.asked_at > clock_timestamp() - interval '1 day' and r.confirmed_at is not null;
        if open_order.id is null and today >= (core.get_setting('resolve.second_person_above') #>> '{}')::int then
            insert into core.resolution (transmission_id, decision, basis, reason)
            values (t.id, p_decision, p_basis, p_reason);
            perform core.audit_write('transmission.resolve_asked', 'core.transmission', t.id::text, null,
                jsonb_build_object('decision', p_decision), p_reason);
            return 'needs_second_person';
        elsif open_order.id is not null and open_order.asked_by = session_user then
            return 'needs_second_person';
        elsif open_order.id is not null then
            update core.resolution set confirmed_by = session_user, confirmed_at = clock_timestamp()
            where id = open_order.id;
        end if;
    end if;
    if open_order.id is null then
        insert into core.resolution (transmission_id, decision, basis, reason, certificate_number, confirmed_by, confirmed_at)
        values (t.id, p_decision, p_basis, p_reason, p_certificate_number, session_user, clock_timestamp());
    end if;

    select * into j from core.job where id = t.job_id;
    if p_decision = 'accepted' then
        perform core.end_job(j, 'done', 'RESOLVED', 'Resolved by staff: accepted.') where j.id is not null;
        update core.transmission set state = 'accepted', certificate_number = p_certificate_number,
            accepted_at = clock_timestamp(), code = 'RESOLVED', message = p_reason where id = t.id;
    elsif p_decision = 'not_filed' then
        perform core.end_job(j, 'rejected', 'NOT_FILED', 'Resolved by staff: not filed.') where j.id is not null;
        update core.transmission set state = 'rejected', code = 'NOT_FILED', message = p_reason where id = t.id;
    else
        perform core.end_job(j, 'cancelled', 'SEND_AGAIN', 'Resolved by staff: send again.') where j.id is not null;
        perform core.requeue(t);
    end if;
    perform core.audit_write('transmission.resolve', 'core.transmission', t.id::text,
        jsonb_build_object('state', 'unconfirmed'),
        jsonb_build_object('decision', p_decision, 'basis', p_basis, 'certificate_number', p_certificate_number), p_reason);
    return 'resolved';
end $$;

-- Bulk actions -------------------------------------------------------------------------------------------------------

create table core.bulk_action (
    id bigint generated always as identity primary key,
    action text not null check (action in ('send', 'retry', 'cancel', 'delete')),
    filter jsonb not null,
    reason text,
    asked_by text not null default session_user,
    asked_at timestamptz not null default clock_timestamp(),
    state text not null default 'running' check (state in ('running', 'stopping', 'stopped', 'finished')),
    total int not null default 0,
    done int not null default 0,
    skipped int not null default 0,
    failed int not null default 0,
    finished_at timestamptz
);
create table core.bulk_item (
    bulk_id bigint not null references core.bulk_action (id),
    transmission_id bigint not null,
    result text check (result in ('done', 'skipped', 'failed')),
    reason text,
    primary key (bulk_id, transmission_id)
);
create index bulk_item_open on core.bulk_item (bulk_id, transmission_id) where result is null;
create trigger bulk_hint after insert or update on core.bulk_action
    for each statement execute function core.hint('bulk');

create view core.bulk_view as select * from core.bulk_action;
create view core.bulk_item_view as select * from core.bulk_item;
grant select on core.bulk_view, core.bulk_item_view to tm_viewer;

create function core.require_for(p_action text) returns void
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require(case when p_action = 'delete' then 'tm_manager' else 'tm_operator' end);
    if p_action not in ('send', 'retry', 'cancel', 'delete') then
        perform core.raise('TM004', 'A bulk action is send, retry, cancel or delete.');
    end if;
end $$;

-- What a bulk action would do: how many it applies to, and how many not, by reason.
create function core.preview_bulk(p_action text, p_filter jsonb)
returns table (applies boolean, reason text, count bigint)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform core.require_for(p_action);
    return query execute format(
        'select r.reason is null, r.reason, count(*) from core.transmission t, '
        'lateral (select core.refusal(%L, t) as reason) r where %s group by r.reason order by count(*) desc',
        p_action, core.transmission_where(p_filter));
end $$;

-- Starts a bulk action: the items are fixed now, the work is done by whichever worker, and goes on when the starter is
-- gone. An empty filter must say "all".
create function core.start_bulk(p_action text, p_filter jsonb, p_reason text default null) returns bigint
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    b bigint;
    n int;
begin
    perform core.require_for(p_action);
    if coalesce(p_filter, '{}') = '{}' then
        perform core.raise('TM004', 'An action on all transmissions has to say so: use the filter "all".');
    end if;
    insert into core.bulk_action (action, filter, reason) values (p_action, p_filter, p_reason) returning id into b;
    execute format('insert into core.bulk_item (bulk_id, transmission_id) select %L, t.id from core.transmission t where %s',
                   b, core.transmission_where(p_filter));
    get diagnostics n = row_count;
    update core.bulk_action set total = n where id = b;
    perform core.audit_write('bulk.start', 'core.bulk_action', b::text, null,
        jsonb_build_object('action', p_action, 'filter', p_filter, 'total', n), p_reason);
    perform core.enqueue_job('engine', 'bulk', 'bulk_action', b, '{}', null, null, 'bulk:' || b, 10);
    return b;
end $$;

create function core.stop_bulk(p_bulk bigint) returns void
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_operator');
    update core.bulk_action set state = 'stopping' where id = p_bulk and state = 'running';
    if not found then
        perform core.raise('TM002', 'This bulk action is not running.');
    end if;
    perform core.audit_write('bulk.stop', 'core.bulk_action', p_bulk::text);
end $$;

-- Does the next items of a bulk action; true while there is more. Each call is one transaction, so that a lost worker
-- repeats nothing; each item in a block of its own, so that one bad item harms no other.
create function core.step_bulk(p_token bigint, p_limit int) returns boolean
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    h record;
    b core.bulk_action;
    item bigint;
    why text;
    outcome text;
begin
    select * into h from core.hold_job(p_token);
    if not h.held or (h.job).kind <> 'bulk' then
        perform core.raise('TM006', 'Another worker holds this bulk action now.');
    end if;
    select * into b from core.bulk_action where id = (h.job).subject_id for no key update;
    if b.state in ('stopped', 'finished') then
        return false;
    end if;
    if b.state = 'stopping' then
        update core.bulk_action set state = 'stopped', finished_at = clock_timestamp() where id = b.id;
        return false;
    end if;
    for item in select i.transmission_id from core.bulk_item i where i.bulk_id = b.id and i.result is null
                order by i.transmission_id limit p_limit loop
        begin
            why := core.act(b.action, item, b.asked_by, b.reason);
            outcome := case when why is null then 'done' else 'skipped' end;
        exception when others then
            why := sqlerrm;
            outcome := 'failed';
        end;
        update core.bulk_item set result = outcome, reason = why where bulk_id = b.id and transmission_id = item;
        b.done := b.done + (outcome = 'done')::int;
        b.skipped := b.skipped + (outcome = 'skipped')::int;
        b.failed := b.failed + (outcome = 'failed')::int;
    end loop;
    update core.bulk_action set done = b.done, skipped = b.skipped, failed = b.failed where id = b.id;
    if exists (select from core.bulk_item where bulk_id = b.id and result is null) then
        return true;
    end if;
    update core.bulk_action set state = 'finished', finished_at = clock_timestamp() where id = b.id;
    return false;
end $$;

-- A bulk action whose job was given up ends with it; what was not done yet stays undone and can be asked for again.
create function core.bulk_failed() returns trigger
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    update core.bulk_action set state = 'stopped', finished_at = clock_timestamp()
    where id = new.subject_id and state in ('running', 'stopping');
    return null;
end $$;
create trigger bulk_failed after insert on core.job_history
    for each row when (new.subject_table = 'bulk_action' and new.state = 'failed')
    execute function core.bulk_failed();

grant execute on function core.list_transmissions(jsonb, bigint, int) to tm_viewer;
grant execute on function core.reveal(bigint, text), core.read_evidence(bigint, text), core.retry_transmission(bigint),
    core.send_transmission(bigint), core.cancel_transmission(bigint, text),
    core.correct_transmission(bigint, jsonb, text), core.preview_bulk(text, jsonb),
    core.start_bulk(text, jsonb, text), core.stop_bulk(bigint) to tm_operator;
grant execute on function core.delete_transmission(bigint, text),
    core.resolve_transmission(bigint, text, text, text, text) to tm_manager;
grant execute on function core.step_bulk(bigint, int) to tm_worker;

reset role;
