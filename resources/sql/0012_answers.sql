-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An answer that came is never thrown away. What a worker has in hand counts as long as nobody else has decided about the
-- job; what cannot be recorded as an answer is kept as evidence; and neither the tables of earlier systems nor one bad
-- completion hold up the rest.

set local role tm_owner;

-- Answers --------------------------------------------------------------------------------------------------------------

-- As hold_job, for what comes back: a lease that has run out, but that nobody took, is still the caller's. Whoever takes
-- one (take_lease) changes the job under the same row lock, so there is no third case. Internal.
create function core.hold_answer(p_token bigint, out held boolean, out job core.job)
language plpgsql security definer set search_path = core, pg_catalog, pg_temp
set enable_seqscan = off set jit = off as $$
begin
    select j.* into job from core.attempt a join core.job j on j.id = a.job_id
    where a.id = p_token and a.login = session_user for no key update of j;
    held := found and job.state = 'running' and job.lease_token = p_token;
end $$;

-- A job that was sent and whose outcome nobody knows: a transmission waits for a person, of another job nobody would
-- decide anything, so it has failed and is told of. The caller has locked it. Returns the new state. Internal.
create function core.lose_sent(j core.job, p_reason text) returns text
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
begin
    if j.subject_table is distinct from 'transmission' then
        perform core.end_job(j, 'failed', 'UNCONFIRMED', p_reason);
        perform core.notify_administrators('job.failed', 'error', j.queue, format('job-failed:%s', j.id),
            format('%s job %s failed', j.kind, j.id), p_reason);
        return 'failed';
    end if;
    update core.job set state = 'unconfirmed', lease_owner = null, last_code = 'UNCONFIRMED', last_error = p_reason
    where id = j.id;
    return 'unconfirmed';
end $$;

-- Stores the raw reply before anybody parses it. A reply to a lost lease becomes late evidence: 'late'.
create or replace function core.mark_replied(p_token bigint, p_http_status int, p_http_headers text, p_reply bytea,
    p_microseconds jsonb default null) returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp
set enable_seqscan = off set jit = off as $$
declare
    h record;
begin
    select * into h from core.hold_answer(p_token);
    -- Asked again because the answer to the first call was lost: the reply is stored already.
    if exists (select from core.attempt_phase p join core.attempt a on a.id = p.attempt_id
               where p.attempt_id = p_token and p.phase = 'replied' and a.login = session_user
                 and p.content_sha256 is not distinct from sha256(p_reply)) then
        return case when h.held then 'go' else 'late' end;
    end if;
    if not h.held or (h.job).phase is distinct from 'sending' then
        insert into core.late_evidence (attempt_id, kind, http_status, http_headers, content)
        select a.id, 'reply', p_http_status, p_http_headers, p_reply from core.attempt a
        where a.id = p_token and a.login = session_user;
        if h.held then
            -- The server has lost the mark that it was sent (a crash or a failover that did not keep what it had
            -- confirmed). Whoever has an answer in hand has sent it: it must not be sent again.
            perform core.lose_sent(h.job, 'Sent and answered, but the database had lost that it was sent. The answer is kept as evidence.');
        end if;
        return 'late';
    end if;
    insert into core.attempt_phase (attempt_id, phase, http_status, http_headers, content, microseconds)
    values (p_token, 'replied', p_http_status, p_http_headers, p_reply, p_microseconds);
    update core.job set phase = 'replied' where id = (h.job).id;
    return 'go';
end $$;

-- Keeps what came of a reply that broke off or was no reply that may be read, before the attempt ends as unconfirmed: the
-- person who has to decide may find the number in it.
create function core.keep_evidence(p_token bigint, p_http_status int, p_http_headers text, p_content bytea, p_reason text)
returns void
language sql security definer set search_path = core, pg_catalog, pg_temp
set enable_seqscan = off set jit = off as $$
    insert into core.late_evidence (attempt_id, kind, http_status, http_headers, content, detail)
    select a.id, 'reply', nullif(p_http_status, 0), p_http_headers, p_content, p_reason from core.attempt a
    where a.id = p_token and a.login = session_user
      and not exists (select from core.late_evidence e where e.attempt_id = p_token and e.kind = 'reply'
                      and e.content_sha256 is not distinct from sha256(p_content));
$$;
grant execute on function core.keep_evidence(bigint, int, text, bytea, text) to tm_worker;

-- Ends an attempt of a transmission. 'late' when the lease was taken: nothing changes, the result is kept as evidence
-- and the administrators are told. An acceptance needs the number to stand in the stored reply.
create or replace function core.finish_transmission(p_token bigint, p_outcome text, p_code text, p_message text,
    p_findings jsonb default '[]', p_certificate_number text default null, p_cc_stat_cd text default null,
    p_cc_sub_tstamp text default null, p_retry_after_seconds int default null, p_catalogue_version int default null)
returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp
set enable_seqscan = off set jit = off as $$
declare
    h record;
    result text;
    reply bytea;
    t core.transmission;
begin
    select * into h from core.hold_answer(p_token);
    -- Asked again because the answer to the first call was lost.
    if not h.held and exists (select from core.attempt_phase p join core.attempt a on a.id = p.attempt_id
                              where p.attempt_id = p_token and p.phase = 'classified' and p.outcome = p_outcome
                                and a.login = session_user) then
        return 'finished';
    end if;
    if not h.held then
        insert into core.late_evidence (attempt_id, kind, outcome, code, detail, certificate_number)
        select a.id, 'finish', p_outcome, p_code, p_message, p_certificate_number from core.attempt a
        where a.id = p_token and a.login = session_user;
        if found then
            perform core.notify_administrators('transmission.late', 'warning', a.queue, format('late:%s', p_token),
                format('A late answer for transmission %s', a.subject_id),
                format('An answer came after the worker had lost its lease. It changed nothing and is kept as evidence of attempt %s; look at it when you resolve the transmission.', p_token))
            from core.attempt a where a.id = p_token;
        end if;
        return 'late';
    end if;
    if (h.job).subject_table is distinct from 'transmission' then
        perform core.raise('TM002', 'This job is not a transmission.');
    end if;
    if p_outcome = 'accepted' then
        select p.content into reply from core.attempt_phase p
        where p.phase = 'replied' and p.attempt_id = coalesce((h.job).reply_attempt, p_token);
        if reply is null or coalesce(p_certificate_number, '') !~ '^-?[0-9]{1,12}$'
           or convert_from(reply, 'LATIN1') !~ ('>\s*' || p_certificate_number || '\s*<') then
            perform core.raise('TM001', 'An acceptance needs a stored reply that holds the certificate number.');
        end if;
    elsif p_outcome <> 'unconfirmed' and (h.job).phase = 'sending' then
        -- Sent and no reply stored: whatever the caller believes, only "unconfirmed" is true.
        perform core.raise('TM002', 'After sending, an outcome without a stored reply can only be unconfirmed.');
    end if;
    begin
    result := core.conclude(h.job, p_outcome, p_code, p_message,
                            make_interval(secs => p_retry_after_seconds), p_catalogue_version);
    update core.transmission
    set state = case result when 'done' then 'accepted' when 'rejected' then 'rejected' when 'failed' then 'failed'
                            else state end,
        code = p_code, message = p_message, findings = coalesce(p_findings, '[]'),
        certificate_number = coalesce(p_certificate_number, certificate_number),
        cc_stat_cd = coalesce(p_cc_stat_cd, cc_stat_cd), cc_sub_tstamp = coalesce(p_cc_sub_tstamp, cc_sub_tstamp),
        sent_at = coalesce((select p.at from core.attempt_phase p where p.phase = 'sending'
                            and p.attempt_id = coalesce((h.job).reply_attempt, p_token)), sent_at),
        accepted_at = case when result = 'done' then clock_timestamp() else accepted_at end
    where id = (h.job).subject_id returning * into t;
    exception when unique_violation then
        -- The last line of the guard held: another transmission counts as this filing already. The evidence stays.
        result := core.conclude(h.job, 'rejected', 'DUPLICATE', p_message, null, p_catalogue_version);
        update core.transmission set state = 'rejected', code = 'DUPLICATE',
            message = concat_ws(' ', 'Another transmission counts as this filing already; look at the evidence of both.', p_message)
        where id = (h.job).subject_id returning * into t;
        perform core.notify_administrators('transmission.conflict', 'critical', t.channel, format('conflict:%s', p_token),
            format('Transmission %s answers for a filing that is on record already', t.id),
            format('The authority answered %s with number %s. Compare the evidence of both transmissions.', p_outcome,
                   coalesce(p_certificate_number, 'none')));
    end;
    if result = 'failed' then
        perform core.notify_administrators('transmission.failed', 'error', t.channel,
            format('failed:%s:%s', t.id, (h.job).id), format('Transmission %s failed', t.id),
            format('All attempts are used up; the last answer was %s. Look at it and retry it by hand when the cause is gone.', p_code));
    end if;
    return case result when 'done' then 'accepted' when 'scheduled' then 'waiting' when 'held' then 'on_hold'
           else result end;
end $$;

-- Ends the jobs of the common case in one statement: succeeded, not taken, no service whose answers are counted.
-- Returns the tokens it ended. Internal.
--
-- The session keeps this plan, so it is made to read the given jobs by their ids and to join by hash alone.
create or replace function core.finish_accepted(p_jobs bigint[], p_tokens bigint[], p_outcomes text[], p_codes text[],
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
          and j.subject_table is distinct from 'transmission'
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
-- taken: then nothing changes and the outcome is kept as evidence.
create or replace function core.finish_jobs(p_jobs bigint[], p_tokens bigint[], p_outcomes text[], p_codes text[],
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
        select * into h from core.hold_answer(r.token);
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

-- Takes one job from a worker that stopped answering; the caller has locked it. Returns its new state. Internal.
create or replace function core.take_lease(j core.job) returns text
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
begin
    insert into core.attempt_phase (attempt_id, phase, detail)
    values (j.lease_token, 'lost', case when j.hard_until <= clock_timestamp()
        then 'The hard time limit of the queue ended the lease.'
        else 'The worker stopped answering; its lease ran out.' end)
    on conflict do nothing;
    if j.phase = 'sending' then
        perform core.note_call(j.queue, false);
        return core.lose_sent(j, 'Sent, but the worker was lost before an answer came.');
    elsif j.recoveries >= 10 and (j.reply_attempt is not null or j.phase = 'replied') then
        -- It was sent: as failed it could be sent again.
        return core.lose_sent(j, 'Answered, but ten workers in a row were lost while they read the answer.');
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

-- Before sending -------------------------------------------------------------------------------------------------------

-- Commits a phase before its step. Also 'paused' when the channel was switched off between the claim and now. Internal.
create or replace function core.enter_phase(p_token bigint, p_phase text, p_endpoint text default null,
    p_content bytea default null, p_program_version text default null) returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    h record;
begin
    select * into h from core.hold_job(p_token);
    if not h.held then
        return 'stale';
    end if;
    if exists (select from core.queue q left join core.channel c on c.name = q.channel
               where q.name = (h.job).queue and (q.paused_at is not null or not c.enabled)) then
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

-- What an action says to a transmission: why it does not apply, or null. Internal.
create or replace function core.refusal(p_action text, t core.transmission) returns text
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
        when p_action in ('send', 'retry') and t.blocked_by is not null then format('It waits for transmission %s.', t.blocked_by)
        when p_action = 'cancel' and t.state = 'cancelled' then 'It is cancelled already.'
        when p_action = 'delete' and t.state not in ('cancelled', 'rejected', 'failed')
            then format('It is %s: cancel it first.', t.state)
        end;
$$;

-- Telling staff --------------------------------------------------------------------------------------------------------

-- Stops a queue whose credentials or configuration the other side refuses; one notification per stop. Internal.
create or replace function core.put_on_hold(p_queue text, p_code text, p_reason text) returns void
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    q core.queue;
    -- Less what is quoted: the authority's own words may name a person or a login. They stand with the transmission.
    reason text := btrim(regexp_replace(p_reason, '\s*“.*”', '', 'g'));
begin
    -- Locked even when it is on hold already: a resume at the same time has to see the job that is held now.
    perform from core.queue where name = p_queue for no key update;
    update core.queue set paused_at = clock_timestamp(), paused_by = session_user, pause_kind = 'hold',
                          pause_reason = concat_ws(': ', p_code, reason)
    where name = p_queue and pause_kind is distinct from 'hold' returning * into q;
    if found then
        perform core.notify_administrators('queue.on_hold', 'error', q.channel,
            format('hold:%s:%s', q.name, extract(epoch from q.paused_at)),
            format('%s is on hold (%s)', q.title, p_code),
            format('%s No transmission is sent on this channel until somebody mends it and resumes the channel.', reason));
    end if;
end $$;

-- Beside the way of an answer ------------------------------------------------------------------------------------------

-- Transmissions that the tables of earlier systems do not show as they are now.
create table core.mirror_due (
    transmission_id bigint primary key references core.transmission (id),
    since timestamptz not null default clock_timestamp()
);

-- Their rows may be locked by whoever works there; an answer does not wait for that.
alter function core.mirror(core.transmission) set lock_timeout = '500ms';

-- After a change: counters, the tables of earlier systems, and those that waited for this one.
create or replace function core.transmission_after() returns trigger
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.state = new.state and old.superseded_by is not distinct from new.superseded_by
       and old.deleted_at is not distinct from new.deleted_at and old.code is not distinct from new.code
       and old.attempts = new.attempts then
        return null;
    end if;
    if tg_op = 'UPDATE' and old.superseded_by is null and old.deleted_at is null then
        insert into core.transmission_tally values (old.channel, old.state, -1);
    end if;
    if new.superseded_by is not null then
        return null;
    end if;
    if new.deleted_at is null then
        insert into core.transmission_tally values (new.channel, new.state, 1);
    end if;

    if new.state = 'sending' then
        return null; -- nothing that an earlier system could tell from pending
    end if;

    if tg_op = 'INSERT' then
        perform core.mirror(new);
    else
        -- What the owner of those tables forbids costs no outcome: an acceptance that could not be recorded would be
        -- filed again.
        begin
            perform core.mirror(new);
        exception
            when insufficient_resources or operator_intervention or system_error then
                raise; -- says nothing about those tables, and all of it is tried again
            when others then
                insert into core.mirror_due (transmission_id) values (new.id) on conflict do nothing;
                if sqlstate not in ('55P03', '40P01') then -- busy is no reason to call somebody
                    perform core.notify_administrators('transmission.mirror', 'error', new.channel,
                        format('mirror:%s:%s', new.id, sqlstate),
                        format('Transmission %s is not shown to earlier systems', new.id),
                        format('The shared tables refuse it (SQLSTATE %s): mend them. The transmission itself goes on, and is shown as soon as they take it.', sqlstate));
                end if;
        end;
    end if;

    if tg_op = 'UPDATE' and old.state in ('sending', 'unconfirmed') and new.state not in ('sending', 'unconfirmed') then
        perform core.unblock(new.id);
    end if;
    return null;
end $$;

-- Shows what could not be shown when it changed. Internal; housekeeping calls it.
create function core.mirror_again() returns int
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
declare
    due core.mirror_due;
    n int := 0;
begin
    for due in select * from core.mirror_due order by since limit 500 for update skip locked loop
        begin
            perform core.mirror(t) from core.transmission t where t.id = due.transmission_id and t.superseded_by is null;
            delete from core.mirror_due where transmission_id = due.transmission_id;
            n := n + 1;
        exception
            when insufficient_resources or operator_intervention or system_error then
                raise;
            when others then -- was told when it came here; the others have their turn first
                update core.mirror_due set since = clock_timestamp() where transmission_id = due.transmission_id;
        end;
    end loop;
    return n;
end $$;

create or replace function core.keep_house() returns jsonb
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    tallies int;
    outcomes int;
    processes int;
    runs int;
    mirrored int := core.mirror_again();
begin
    with taken as (delete from core.transmission_tally returning *),
         added as (insert into core.transmission_tally select channel, state, sum(delta) from taken
                   group by channel, state having sum(delta) <> 0 returning 1)
    select count(*) into tallies from taken;
    with taken as (delete from core.outcome_tally returning *),
         added as (insert into core.outcome_tally select day, channel, state, step, sum(delta) from taken
                   where day > current_date - 800 group by day, channel, state, step returning 1)
    select count(*) into outcomes from taken;
    delete from core.worker_process p where stopped_at < clock_timestamp() - interval '90 days'
        and not exists (select from core.attempt a where a.process_id = p.id);
    get diagnostics processes = row_count;
    delete from core.periodic_run where scheduled_at < clock_timestamp() - interval '400 days';
    get diagnostics runs = row_count;
    return jsonb_build_object('tallies', tallies, 'outcomes', outcomes, 'processes', processes, 'runs', runs,
        'mirrored', mirrored);
end $$;

-- Of each completion that cannot be recorded the last try.
delete from core.completion_problem p using core.completion_problem newer
where newer.enrollment_id = p.enrollment_id and newer.id > p.id;
create unique index completion_problem_enrollment on core.completion_problem (enrollment_id);

create or replace function core.completion_recorded() returns trigger
language plpgsql security definer set search_path = core, pg_catalog, pg_temp set lock_timeout = '1s' as $$
begin
    begin
        perform core.record_completion(new.id);
    exception when others then
        begin
            insert into core.completion_problem (enrollment_id, sqlstate, message) values (new.id, sqlstate, sqlerrm)
            on conflict (enrollment_id) do nothing;
        exception when others then
            raise warning 'Transmittal could not record completion %: %', new.id, sqlerrm;
        end;
    end;
    return null;
end $$;

-- Completions without a transmission: the net under the trigger. Those that were never tried first, then by their last
-- try, so that a thousand bad ones do not keep it from the good ones behind them.
create or replace function core.sweep_completions() returns int
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    e bigint;
    n int := 0;
begin
    for e in select x.id from public.enrollment x
             join public.course c on c.id = x.course_id
             join core.authority_route r on r.state = upper(btrim(c.state))
             where x.completed_at is not null
               and not exists (select from core.transmission t
                               where t.enrollment_id = x.id and t.authority = r.authority)
             order by (select p.at from core.completion_problem p where p.enrollment_id = x.id) nulls first, x.completed_at
             limit 1000
    loop
        begin
            if core.record_completion(e) is not null then
                n := n + 1;
            end if;
            delete from core.completion_problem where enrollment_id = e;
        exception when others then
            -- One that cannot be recorded must not hold up the others, and has its next turn after them.
            insert into core.completion_problem (enrollment_id, sqlstate, message) values (e, sqlstate, sqlerrm)
            on conflict (enrollment_id) do update set at = clock_timestamp(), sqlstate = excluded.sqlstate,
                message = excluded.message;
            perform core.notify_administrators('completion.problem', 'error', null,
                format('completion:%s:%s', e, sqlstate), format('The completion of enrollment %s cannot be recorded', e),
                format('The database refuses it (SQLSTATE %s): look at the data of the enrollment.', sqlstate));
        end;
    end loop;
    return n;
end $$;

reset role;
