-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A person who records an acceptance types a number, and a slip of the eye records that of another filing. Word for word
-- the function of 0005, but for that.

set local role tm_owner;

create or replace function core.resolve_transmission(p_transmission bigint, p_decision text, p_basis text, p_reason text,
    p_certificate_number text default null) returns text
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    t core.transmission;
    j core.job;
    open_order core.resolution;
    today int;
    other bigint;
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
    if p_decision = 'accepted' then
        select o.id into other from core.transmission o
        where o.channel = t.channel and o.certificate_number = p_certificate_number and o.state = 'accepted'
          and o.business_key is distinct from t.business_key
        limit 1;
        if other is not null then
            perform core.raise('TM004', format('The authority gave number %s for transmission %s. Look again which number it shows for this one.',
                p_certificate_number, other));
        end if;
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

reset role;
