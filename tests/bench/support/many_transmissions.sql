-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- ${count} transmissions as some years of filing leave them: most accepted, what is open mostly among the newest, names and
-- courts as unevenly spread as they are in life. All invented. Superuser; the database is for measuring only.

insert into core.channel select (jsonb_populate_record(c, '{"name": "ctsi", "title": "California courts"}')).*
from core.channel c where c.name = 'tvcc' on conflict do nothing;

-- What the triggers would do row by row is done in whole below.
alter table core.transmission disable trigger user;

insert into core.transmission (channel, authority, enrollment_id, state, first_name, last_name, birth_date, driver_license,
    citation_number, court_code, completion_date, course_id, due_on, business_key, code, message, attempts,
    certificate_number, sent_at, accepted_at, state_since, created_at, created_by)
select case when c.n % 11 = 0 then 'ctsi' else 'tvcc' end, 'CA-DMV', c.n, s.state,
       (array['Ana','Maria','José','Juan','Linda','James','Mary','Robert','Patricia','Michael','Jennifer','David','Élodie',
              'Thomas','Susan','Daniel','Karen','Mark','Nancy','Paul','Betty','Kevin','Sandra','George','Ashley','Ngoc',
              'Kim','Luis','Carla','Peter','Olga','Ivan','Mei','Hana','Omar','Layla','Noah','Emma','Liam','Ava'])[1 + c.r1 % 40],
       (array['Smith','Johnson','Williams','Brown','Jones','García','Miller','Davis','Rodríguez','Martínez','Hernández',
              'López','González','Wilson','Anderson','Thomas','Taylor','Moore','Jackson','Martin','Lee','Pérez','Thompson',
              'White','Harris','Sánchez','Clark','Ramírez','Lewis','Robinson','Walker','Young','Allen','King','Wright',
              'Scott','Torres','Nguyen','Hill','Flores'])[1 + c.r2 % 40]
           || case when c.r2 % 3 = 0 then '' else chr(97 + c.r3 % 26) || chr(97 + c.r2 % 26) end,
       date '1955-01-01' + c.r1 % 18000, chr(65 + c.r2 % 26) || lpad((c.r3 % 10000000)::text, 7, '0'),
       case when c.n % 50 <> 0 then lpad((c.r1 % 100000000)::text, 8, '0') end,
       lpad((19000 + (c.r1 % 60) * (c.r2 % 10))::text, 5, '0'), c.at::date, 1 + c.r3 % 5,
       case when c.n % 20 <> 0 then c.at::date + 20 + c.r2 % 70 end, sha256(int8send(c.n)),
       case when s.state in ('rejected', 'failed') then
           (array['VALIDATION_FAILED','ACCESS_DENIED','NETWORK','SERVICE_EXCEPTION','NO_CERTIFICATE'])[1 + c.r3 % 5]
            when s.state in ('accepted', 'unconfirmed', 'waiting') then upper(s.state) end,
       'As the authority said it.', case when s.state = 'pending' then 0 else 1 + (c.r2 % 12 = 0)::int + (c.r2 % 100 = 0)::int end,
       case when s.state = 'accepted' then lpad((40000000 + c.n)::text, 9, '0') end, c.at + interval '1 minute',
       case when s.state = 'accepted' then c.at + interval '1 minute' * (1 + c.r1 % 300) end,
       c.at + interval '1 minute' * (1 + c.r1 % 300), c.at, 'bench'
from (select n, (hashint8extended(n, 1) & 1073741823)::int as r1, (hashint8extended(n, 2) & 1073741823)::int as r2,
             (hashint8extended(n, 3) & 1073741823)::int as r3,
             now() - interval '1 year' * (1 - n::numeric / ${count}) - interval '1 hour' as at
      from generate_series(1, ${count}) n) c,
     lateral (select case
         when c.r3 % 1000 < case when c.n > ${count} * 0.98 then 500 else 975 end then 'accepted'
         else (array['rejected','rejected','rejected','unconfirmed','failed','failed','cancelled','cancelled',
                     'on_hold','waiting','pending','pending'])[1 + c.r2 % case when c.n > ${count} * 0.98 then 12 else 8 end]
         end as state) s;

-- One index after the other is many times faster than all of them row by row.
create temporary table key_index as
select indexdef from pg_indexes where schemaname = 'core' and tablename = 'transmission_key' and indexname <> 'transmission_key_pkey';
do $$
declare
    i text;
begin
    for i in select indexname from pg_indexes
             where schemaname = 'core' and tablename = 'transmission_key' and indexname <> 'transmission_key_pkey' loop
        execute format('drop index core.%I', i);
    end loop;
end $$;
insert into core.transmission_key select k.* from core.transmission t, lateral core.transmission_key_of(t) k;
do $$
declare
    i text;
begin
    for i in select indexdef from key_index loop
        execute i;
    end loop;
end $$;
insert into core.transmission_tally select channel, state, count(*) from core.transmission group by 1, 2;
insert into core.outcome_tally (day, channel, state, step, delta)
select t.state_since::date, t.channel, t.state,
       case when t.state = 'accepted' then core.seconds_step(extract(epoch from t.accepted_at - t.created_at)) end, count(*)
from core.transmission t where t.state in ('accepted', 'rejected', 'failed', 'unconfirmed', 'cancelled') group by 1, 2, 3, 4;

insert into core.job (queue, kind, subject_table, subject_id, due_on, run_at, state, retries)
select 'tvcc', 'transmission', 'transmission', t.id, coalesce(t.due_on, '9999-12-31'),
       now() + interval '1 second' * (t.id % 3600),
       case t.state when 'waiting' then 'scheduled' when 'on_hold' then 'held' else 'available' end,
       (t.state = 'waiting')::int
from core.transmission t where t.state in ('pending', 'waiting', 'on_hold');
update core.transmission t set job_id = j.id, next_try = case when t.state <> 'on_hold' then j.run_at end
from core.job j where j.subject_id = t.id;

-- Enrolments that are completed later are others.
select setval(pg_get_serial_sequence('public.enrollment', 'id'), ${count} + 1);

alter table core.transmission enable trigger user;
