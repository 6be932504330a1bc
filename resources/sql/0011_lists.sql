-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the desk's lists read: pages in any order from any place, search, counts, what changed since, bulk actions on
-- everything that matches, and the figures of the overview. docs/decisions/0009-lists-of-a-million.md says why so.

set local role tm_owner;

-- What lists search and sort by -----------------------------------------------------------------------------------------
-- A filing's data never change after it was recorded (a correction is a new revision), but its state changes half a dozen
-- times, and each such change costs an entry in every index of the table. So what does not change is indexed beside it, in
-- a row that is written once and leaves when the transmission is superseded or deleted.

-- As one types it: without capitals and accents.
create function core.fold(p_text text) returns text
language sql immutable parallel safe
return lower(translate(p_text, 'ÁÀÂÄÃÅáàâäãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÖÕóòôöõÚÙÛÜúùûüÑñÇçÝýÿ',
                               'AAAAAAaaaaaaEEEEeeeeIIIIiiiiOOOOOoooooUUUUuuuuNnCcYyy'));

-- A name with single blanks and no commas: "Lopez,  Ana" and "lopez ana" are the same.
create function core.fold_name(p_text text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(core.fold(p_text), '[\s,]+', ' ', 'g'));

-- A number or code without what people write between its parts.
create function core.fold_code(p_text text) returns text
language sql immutable parallel safe
return nullif(regexp_replace(core.fold(p_text), '[^a-z0-9]', '', 'g'), '');

-- Collated as bytes, so that one index serves both the order and the search for a beginning.
create table core.transmission_key (
    id bigint primary key references core.transmission (id),
    channel text not null,
    name_last text collate "C" not null, -- "lopez ana"
    name_first text collate "C" not null, -- "ana lopez"
    licence text collate "C",
    citation text collate "C",
    court text collate "C",
    completed date,
    due date,
    created_at timestamptz not null
);
create index transmission_key_channel on core.transmission_key (channel, id);
create index transmission_key_name_last on core.transmission_key (name_last, id);
create index transmission_key_name_first on core.transmission_key (name_first, id);
create index transmission_key_licence on core.transmission_key (licence, id);
create index transmission_key_citation on core.transmission_key (citation, id);
create index transmission_key_court on core.transmission_key (court, id);
create index transmission_key_completed on core.transmission_key (completed, id);
create index transmission_key_due on core.transmission_key (due, id);
create index transmission_key_created on core.transmission_key (created_at, id);

create function core.transmission_key_of(t core.transmission) returns core.transmission_key
language sql immutable
return row(t.id, t.channel, coalesce(core.fold_name(concat(t.last_name, ' ', t.first_name)), ''),
           coalesce(core.fold_name(concat(t.first_name, ' ', t.last_name)), ''), core.fold_code(t.driver_license),
           core.fold_code(t.citation_number), t.court_code, t.completion_date, t.due_on, t.created_at)::core.transmission_key;

create function core.transmission_listed() returns trigger
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into core.transmission_key select k.* from core.transmission_key_of(new) k;
    else
        delete from core.transmission_key where id = new.id;
    end if;
    return null;
end $$;
create trigger transmission_listed after insert on core.transmission
    for each row when (new.superseded_by is null and new.deleted_at is null) execute function core.transmission_listed();
create trigger transmission_unlisted after update of superseded_by, deleted_at on core.transmission
    for each row when ((old.superseded_by is null and new.superseded_by is not null)
                       or (old.deleted_at is null and new.deleted_at is not null))
    execute function core.transmission_listed();
insert into core.transmission_key
select k.* from core.transmission t, lateral core.transmission_key_of(t) k where t.superseded_by is null and t.deleted_at is null;

-- When it is tried next, kept beside the state, so that a list needs no job. Few have one at a time.
alter table core.transmission add column next_try timestamptz;

create or replace function core.transmission_before() returns trigger
language plpgsql set search_path = core, pg_catalog, pg_temp as $$
begin
    new.business_key := core.business_key(new.authority, new.driver_license, new.course_id, new.completion_date);
    new.changed_xid := pg_current_xact_id();
    if tg_op = 'UPDATE' and new.state is distinct from old.state then
        new.state_since := clock_timestamp();
    end if;
    if new.state not in ('pending', 'waiting') or new.job_id is null then
        new.next_try := null;
    elsif tg_op = 'INSERT' or new.job_id is distinct from old.job_id then
        new.next_try := (select j.run_at from core.job j where j.id = new.job_id);
    end if;
    return new;
end $$;

create or replace function core.job_moved() returns trigger
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    update core.transmission t
    set state = case new.state
            when 'running' then 'sending' when 'held' then 'on_hold' when 'unconfirmed' then 'unconfirmed'
            else case when new.reply_attempt is not null then 'sending' when new.retries > 0 then 'waiting'
                      else 'pending' end end,
        code = new.last_code, message = new.last_error, job_id = new.id,
        attempts = new.attempt, next_try = new.run_at
    where t.id = new.subject_id;
    return null;
end $$;
drop trigger job_moved on core.job;
create trigger job_moved after update of state, run_at on core.job
    for each row when (new.subject_table = 'transmission'
                       and (old.state is distinct from new.state or old.run_at is distinct from new.run_at))
    execute function core.job_moved();
update core.transmission t set next_try = j.run_at from core.job j
where j.id = t.job_id and t.state in ('pending', 'waiting');

-- Of what does change, few indexes, and narrow ones.
create index transmission_attempts on core.transmission (attempts, id) where superseded_by is null and deleted_at is null;
create index transmission_due on core.transmission (due_on, id)
    where state in ('pending', 'sending', 'waiting', 'on_hold', 'rejected', 'unconfirmed', 'failed')
      and superseded_by is null and deleted_at is null;
create index transmission_next_try on core.transmission (next_try, id)
    where next_try is not null and superseded_by is null and deleted_at is null;
create index transmission_certificate on core.transmission (certificate_number, id)
    where superseded_by is null and deleted_at is null;
create index transmission_code on core.transmission (code, id) where superseded_by is null and deleted_at is null;

create or replace view core.transmission_view as
select t.id, t.channel, t.authority, t.enrollment_id, t.revision, t.supersedes, t.superseded_by, t.state,
       left(t.first_name, 1) || '***' as first_name, left(t.last_name, 1) || '***' as last_name,
       left(t.driver_license, 1) || '***' || right(t.driver_license, 2) as driver_license,
       extract(year from t.birth_date)::text as birth_year, t.citation_number, t.court_code, t.completion_date,
       t.modality, t.due_on, t.due_on - current_date as days_left, encode(t.business_key, 'hex') as business_key,
       t.job_id, t.blocked_by, t.findings, t.code, t.message, t.attempts, t.certificate_number, t.cc_stat_cd,
       t.cc_sub_tstamp, t.sent_at, t.accepted_at, t.state_since, t.deleted_at, t.created_at, t.created_by,
       t.next_try, j.phase, t.environment, t.changed_xid
from core.transmission t
left join core.job j on j.id = t.job_id;

-- Filters ------------------------------------------------------------------------------------------------------------

-- The filter that lists, counts, previews and bulk actions share, as conditions: on core.transmission t, and on
-- core.transmission_key k (null when nothing there is asked). Internal: the result is executed, so every value goes
-- through %L and every key is known.
create function core.transmission_scope(p_filter jsonb, out on_t text, out on_k text)
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    k text;
    v jsonb;
    word text;
begin
    on_t := core.current_condition();
    for k, v in select * from jsonb_each(coalesce(p_filter, '{}')) loop
        continue when v = 'null';
        word := v #>> '{}';
        case k
        when 'all' then
            null;
        when 'ids' then
            on_t := on_t || format(' and t.id = any(%L::bigint[])', core.json_ids(v));
        when 'exclude' then
            on_t := on_t || format(' and t.id <> all(%L::bigint[])', core.json_ids(v));
        when 'states' then
            on_t := on_t || format(' and t.state = any(%L::text[])',
                                   coalesce((select array_agg(e) from jsonb_array_elements_text(v) e), '{}'));
        when 'code' then
            on_t := on_t || format(' and t.code = %L', word);
        when 'channel' then
            on_k := concat_ws(' and ', on_k, format('k.channel = %L', word));
        when 'court' then
            on_k := concat_ws(' and ', on_k, format('k.court = %L', word));
        when 'created_from' then
            on_k := concat_ws(' and ', on_k, format('k.created_at >= %L', word::timestamptz));
        when 'created_to' then
            on_k := concat_ws(' and ', on_k, format('k.created_at < %L', word::timestamptz));
        when 'completed_from' then
            on_k := concat_ws(' and ', on_k, format('k.completed >= %L', word::date));
        when 'completed_to' then
            on_k := concat_ws(' and ', on_k, format('k.completed <= %L', word::date));
        when 'due_within' then
            on_t := on_t || format(' and %s and t.due_on <= %L', core.open_condition(), current_date + word::int);
        when 'search' then
            on_k := concat_ws(' and ', on_k, core.search_condition(word));
        else
            perform core.raise('TM004', format('There is no filter named %s.', k));
        end case;
    end loop;
exception when data_exception then
    perform core.raise('TM004', format('The filter %s cannot be read.', p_filter));
end $$;

create function core.current_condition() returns text
language sql immutable set search_path = pg_catalog, pg_temp
return 't.superseded_by is null and t.deleted_at is null';

create function core.json_ids(p_ids jsonb) returns bigint[]
language sql immutable set search_path = core, pg_catalog, pg_temp as $$
    select coalesce(array_agg(e::bigint), '{}') from jsonb_array_elements_text(p_ids) e;
$$;

-- What still has to be filed; word for word the condition of the index transmission_due.
create function core.open_condition() returns text
language sql immutable set search_path = pg_catalog, pg_temp
return 't.state in (''pending'', ''sending'', ''waiting'', ''on_hold'', ''rejected'', ''unconfirmed'', ''failed'')';

-- The beginning of a name in either order, of a licence or a citation; or a whole certificate number or id, which are
-- looked up beforehand: an "or" across two tables would have no index.
create function core.search_conditions(p_search text) returns text[]
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    name text := nullif(core.fold_name(p_search), '');
    code text := core.fold_code(p_search);
    hits bigint[];
    parts text[] := '{}';
begin
    if name is null then
        return '{true}';
    end if;
    name := replace(replace(replace(name, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    parts := array[format('k.name_last like %L', name), format('k.name_first like %L', name)];
    if code is not null then
        parts := parts || format('k.licence like %L', code || '%') || format('k.citation like %L', code || '%');
    end if;
    select array_agg(t.id) into hits from core.transmission t
    where t.certificate_number = btrim(p_search) and t.superseded_by is null and t.deleted_at is null;
    if btrim(p_search) ~ '^[0-9]{1,18}$' then
        hits := hits || btrim(p_search)::bigint;
    end if;
    if hits is not null then
        parts := parts || format('k.id = any(%L::bigint[])', hits);
    end if;
    return parts;
end $$;
create function core.search_condition(p_search text) returns text
language sql stable set search_path = core, pg_catalog, pg_temp
return '(' || array_to_string(core.search_conditions(p_search), ' or ') || ')';

-- "from … where …" over t, and over k where the filter or the caller needs it.
create function core.transmission_from(p_filter jsonb, p_with_key boolean default false) returns text
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    scope record;
begin
    select * into scope from core.transmission_scope(p_filter);
    if scope.on_k is null and not p_with_key then
        return format('from core.transmission t where %s', scope.on_t);
    end if;
    return format('from core.transmission_key k join core.transmission t on t.id = k.id where %s',
                  concat_ws(' and ', scope.on_t, scope.on_k));
end $$;

create or replace function core.list_transmissions(p_filter jsonb, p_before bigint, p_limit int)
returns setof core.transmission_view
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp
set jit = off as $$
begin
    perform core.require('tm_viewer');
    return query execute format(
        'select v.* from (select t.id %s and t.id < %L order by t.id desc limit %L) p '
        'join core.transmission_view v on v.id = p.id order by v.id desc',
        core.transmission_from(p_filter), coalesce(p_before, 9223372036854775807), least(p_limit, 1000));
end $$;

-- Pages --------------------------------------------------------------------------------------------------------------

-- A row as the table of the desk shows it: personal data masked. sort_key is the value it is sorted by, for the page
-- that follows; null for personal data, where the row's id says it.
create type core.transmission_row as (
    id bigint, state text, channel text, first_name text, last_name text, driver_license text, citation_number text,
    court_code text, completion_date date, due_on date, attempts int, next_try timestamptz, certificate_number text,
    code text, created_at timestamptz, supersedes bigint, sort_key text);

-- The orders of the list: expression, type, whether it can be null, whether its value is personal. Ties go by id. Ids
-- follow the time of creation closely enough for "created", unless a time is what is asked for.
create function core.transmission_sort(p_sort text, p_filter jsonb, out expression text, out type text, out nullable boolean,
    out personal boolean)
language plpgsql immutable set search_path = core, pg_catalog, pg_temp as $$
begin
    select o.e, o.t, o.n, o.p into expression, type, nullable, personal
    from (values ('created', case when p_filter ?| '{created_from,created_to}' then 'k.created_at' else 't.id' end,
                  case when p_filter ?| '{created_from,created_to}' then 'timestamptz' else 'bigint' end, false, false),
                 ('status', 't.state', 'text', false, false),
                 ('channel', 'k.channel', 'text', false, false),
                 ('student', 'k.name_last', 'text', false, true),
                 ('licence', 'k.licence', 'text', true, true),
                 ('citation', 'k.citation', 'text', true, false),
                 ('court', 'k.court', 'text', true, false),
                 ('completed', 'k.completed', 'date', true, false),
                 ('due', 'k.due', 'date', true, false),
                 ('attempts', 't.attempts', 'int', false, false),
                 ('next_try', 't.next_try', 'timestamptz', true, false),
                 ('certificate', 't.certificate_number', 'text', true, false),
                 ('code', 't.code', 'text', true, false)) o(name, e, t, n, p)
    where o.name = p_sort;
    if expression is null then
        perform core.raise('TM004', format('The list cannot be sorted by %s.', p_sort));
    end if;
end $$;

create function core.transmission_row_columns(p_sort text, p_filter jsonb) returns text
language sql immutable set search_path = core, pg_catalog, pg_temp as $$
    select 't.id, t.state, t.channel, left(t.first_name, 1) || ''***'', left(t.last_name, 1) || ''***'', '
           'left(t.driver_license, 1) || ''***'' || right(t.driver_license, 2), t.citation_number, t.court_code, '
           't.completion_date, t.due_on, t.attempts, t.next_try, t.certificate_number, t.code, t.created_at, t.supersedes, '
           || case when s.personal then 'null::text' else format('(%s)::text', s.expression) end
    from core.transmission_sort(p_sort, p_filter) s;
$$;

-- The sort value of a row as a literal; of personal data looked up by id, since the program never had it in clear.
create function core.transmission_place(p_sort text, p_filter jsonb, p_key text, p_id bigint) returns text
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    s record;
    looked_up text;
begin
    select * into s from core.transmission_sort(p_sort, p_filter);
    if s.personal then
        -- From the data, not from core.transmission_key: the row may have been superseded since the page was read.
        execute format('select (%s)::text from core.transmission t, lateral core.transmission_key_of(t) k where t.id = %L',
                       s.expression, p_id) into looked_up;
    elsif s.expression = 't.id' then
        looked_up := p_id;
    else
        looked_up := p_key;
    end if;
    return case when looked_up is null then null else format('%L::%s', looked_up, s.type) end;
end $$;

-- What follows reads some hundred or, for counts, ten thousand rows: joined by look-ups, never by reading a table through.

-- About how many rows a "from … where …" yields, by PostgreSQL's statistics. A statement with a limit is planned as if what it
-- looks for were spread evenly; these rows lie together more often than not, so the ways to read them are chosen by this.
-- Volatile only because EXPLAIN is refused elsewhere.
create function core.estimated_rows(p_from text) returns bigint
language plpgsql volatile set search_path = core, pg_catalog, pg_temp as $$
declare
    plan json;
begin
    execute 'explain (format json) select ' || p_from into plan;
    return (plan #>> '{0,Plan,Plan Rows}')::numeric;
end $$;

-- "id from … where …" of all that match. Every row of transmission_key is current, so a filter on it alone needs nothing else.
create function core.transmission_ids_from(p_filter jsonb) returns text
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    scope record;
begin
    select * into scope from core.transmission_scope(p_filter);
    return case when scope.on_k is not null and scope.on_t = core.current_condition()
                then 'k.id from core.transmission_key k where ' || scope.on_k
                else 't.id ' || core.transmission_from(p_filter) end;
end $$;

-- The ids of all that match, in no order; null when there are more than p_most.
create function core.transmission_ids(p_filter jsonb, p_most int) returns bigint[]
language plpgsql stable set search_path = core, pg_catalog, pg_temp
set enable_hashjoin = on set enable_mergejoin = on as $$
declare
    source text := core.transmission_ids_from(p_filter);
    ids bigint[];
begin
    if core.estimated_rows(source) > 1.5 * p_most then
        return null;
    end if;
    if coalesce(p_filter, '{}') - 'search' = '{}' then
        -- Each of what is searched for is an index by itself, and to them all the table adds nothing.
        select 'x.id from (' || string_agg('select k.id from core.transmission_key k where ' || c, ' union ') || ') x' into source
        from unnest(core.search_conditions(p_filter ->> 'search')) c;
    end if;
    execute format('select coalesce(array_agg(x.id), %L) from (select %s limit %s) x', '{}', source, p_most + 1) into ids;
    return case when cardinality(ids) <= p_most then ids end;
end $$;

-- Up to how many rows it is quicker to collect and sort what matches than to walk along an order, measured with a million:
-- out of one table; as ids from the one table for an order of the other; as ids that both have a say in; and of such ids,
-- how many are looked up one by one.
create function core.page_limits(out collected int, out matching int, out joined int, out looked_up int)
language sql immutable return row(50000, 25000, 12000, 6000);

-- Where a page's rows come from, in the order of p_sort (one of core.transmission_sort): what to select, and before it what
-- was collected, if anything; $1 in it stands for p_matching. Internal.
--
-- There are three ways. What matches is collected and sorted when it is little. When it is more, and the order has nothing
-- to do with the filter (a name says nothing of a state), the order's index is walked alone, and each entry is looked for
-- among the ids of what matches. When it is a good part of everything, the order is walked row by row.
create function core.transmission_way(p_filter jsonb, p_sort text, out collected text, out source text, out expression text,
    out id text, out matching bigint[])
language plpgsql stable set search_path = core, pg_catalog, pg_temp as $$
declare
    most record;
    by_time boolean := p_filter ?| '{completed_from,completed_to,created_from,created_to}';
    scope record;
    on_k boolean;
    on_t boolean;
begin
    select s.expression, left(s.expression, 1) || '.id' into expression, id from core.transmission_sort(p_sort, p_filter) s;
    select * into scope from core.transmission_scope(p_filter);
    select * into most from core.page_limits();
    on_k := scope.on_k is not null;
    on_t := scope.on_t <> core.current_condition();
    if on_k and not on_t and expression = 't.id' then
        expression := 'k.id';
        id := 'k.id';
    end if;
    if not on_t and id = 'k.id' then
        -- Judged and ordered by transmission_key alone, all of which is current. Ids follow the time of creation, so new
        -- ones are found soon, whatever else is asked for, but for a time long ago.
        source := format('from core.transmission_key k where %s', coalesce(scope.on_k, 'true'));
        if on_k and (p_sort <> 'created' or by_time) and core.estimated_rows('k.id ' || source) <= most.collected then
            collected := format('select %s, k.id %s', expression, source);
        end if;
    elsif not on_k and id = 't.id' then
        source := format('from core.transmission t where %s', scope.on_t);
        -- One state's rows are an index in the order of ids.
        if on_t and not (p_sort = 'created' and jsonb_array_length(p_filter -> 'states') = 1)
           and core.estimated_rows('t.id ' || source) <= most.collected then
            collected := format('select %s, t.id %s', expression, source);
        end if;
    else
        matching := core.transmission_ids(p_filter, case when on_k and on_t then most.joined else most.matching end);
        if matching is null then
            source := case id
                when 'k.id' then format('from core.transmission_key k where %s and (select %s from core.transmission t where t.id = k.id)',
                                        coalesce(scope.on_k, 'true'), scope.on_t)
                else format('from core.transmission t where %s and (select %s from core.transmission_key k where k.id = t.id)',
                            scope.on_t, scope.on_k) end;
        elsif expression = 't.id' then
            collected := 'select m.id, m.id from unnest($1) m(id)';
        elsif cardinality(matching) <= most.looked_up or by_time or on_t and p_sort in ('certificate', 'code') then
            collected := format('select %s, %s from unnest($1) m(id) join %s on %s = m.id', expression, id,
                            case id when 'k.id' then 'core.transmission_key k' else 'core.transmission t' end, id);
        else
            -- "is true" keeps it out of the index conditions, where each id would be looked up.
            source := format(case id when 'k.id' then 'from core.transmission_key k where (k.id = any($1)) is true'
                                     else 'from core.transmission t where %s and (t.id = any($1)) is true' end,
                             core.current_condition());
        end if;
    end if;
    if collected is not null then
        collected := format('with collected(key, id) as materialized (%s) ', collected);
        source := 'from collected c where true';
        expression := 'c.key';
        id := 'c.id';
    end if;
    source := format('select %s, %s %s', expression, id, source);
end $$;

-- One page: the first, the last, or the one after or before the row p_id, whose sort_key was p_key. Rows without a value
-- come last in either direction; rows come in the list's order whichever way they were read. The key is compared, never
-- counted, so rows that come and go meanwhile neither repeat nor hide others.
create function core.page_transmissions(p_filter jsonb, p_sort text, p_descending boolean, p_place text, p_key text,
    p_id bigint, p_limit int)
returns setof core.transmission_row
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp
set jit = off set max_parallel_workers_per_gather = 0 set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    way record;
    nullable boolean;
    place text;
    backward boolean := p_place in ('before', 'last');
    anchored boolean := p_place in ('before', 'after');
    direction text := case when p_descending <> (p_place in ('before', 'last')) then 'desc' else 'asc' end;
    operator text := case when p_descending <> (p_place in ('before', 'last')) then '<' else '>' end;
    rows_limit int := greatest(1, least(p_limit, 1000));
    valued text;
    empty text;
    parts text;
begin
    perform core.require('tm_viewer');
    if p_place not in ('first', 'last', 'before', 'after') or (anchored and p_id is null) then
        perform core.raise('TM004', 'A page is the first, the last, or one before or after a row.');
    end if;
    select s.nullable into nullable from core.transmission_sort(p_sort, p_filter) s;
    select * into way from core.transmission_way(p_filter, p_sort);
    place := case when anchored then core.transmission_place(p_sort, p_filter, p_key, p_id) end;

    -- Those with a value and those without are two stretches, each in the order of an index.
    valued := format('(%s%s%s order by %s %s, %s %s limit %s)', way.source,
        case when nullable then format(' and %s is not null', way.expression) end,
        case when place is not null then format(' and (%s, %s) %s (%s, %L::bigint)', way.expression, way.id, operator, place, p_id) end,
        way.expression, direction, way.id, direction, rows_limit);
    -- Nearly all have no next try, so its index leaves them out and they are walked by id.
    empty := format('(%s and %s is null%s order by %s%s %s limit %s)', way.source, way.expression,
        case when anchored and place is null then format(' and %s %s %L::bigint', way.id, operator, p_id) end,
        case when way.expression <> 't.next_try' then format('%s %s, ', way.expression, direction) end, way.id, direction, rows_limit);
    parts := case
        when not nullable then valued
        when not anchored then case when backward then empty || ' union all ' || valued else valued || ' union all ' || empty end
        when place is not null then case when backward then valued else valued || ' union all ' || empty end
        else case when backward then empty || ' union all ' || valued else empty end end;
    return query execute format(
        '%s select %s from (select p.id, row_number() over () as place from (%s) p(key, id) limit %s) p '
        'join core.transmission t on t.id = p.id left join core.transmission_key k on k.id = p.id order by p.place %s',
        way.collected, core.transmission_row_columns(p_sort, p_filter), parts, rows_limit, case when backward then 'desc' else 'asc' end)
        using way.matching;
end $$;

-- Counts ---------------------------------------------------------------------------------------------------------------

-- The filter's counters when it asks for nothing but channel and states, which are kept; else null.
create function core.tallied(p_filter jsonb) returns boolean
language sql immutable set search_path = core, pg_catalog, pg_temp as $$
    select not exists (select from jsonb_object_keys(coalesce(p_filter, '{}')) key
                       where key not in ('all', 'channel', 'states'));
$$;

-- How many match: exact where counters are kept, else counted up to p_cap; capped when there are more.
create function core.count_transmissions(p_filter jsonb, p_cap int default 10000)
returns table (count bigint, capped boolean)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp
set jit = off set max_parallel_workers_per_gather = 0 set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    perform core.require('tm_viewer');
    if core.tallied(p_filter) then
        return query
        select coalesce(sum(c.count), 0)::bigint, false from core.transmission_count c
        where (p_filter ->> 'channel' is null or c.channel = p_filter ->> 'channel')
          and (coalesce(p_filter -> 'states', 'null') = 'null' or p_filter -> 'states' ? c.state);
        return;
    end if;
    return query execute format('select least(count(*), %1$s), count(*) > %1$s from (select %2$s limit %1$s + 1) c',
                                p_cap, core.transmission_ids_from(p_filter));
end $$;

-- How many of what matches are in each state, for the counters above the table; p_filter's own states are left aside.
create function core.count_states(p_filter jsonb, p_cap int default 10000)
returns table (state text, count bigint, capped boolean)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp
set jit = off set max_parallel_workers_per_gather = 0 set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
    aside jsonb := coalesce(p_filter, '{}') - 'states';
begin
    perform core.require('tm_viewer');
    if core.tallied(aside) then
        return query
        select c.state, sum(c.count)::bigint, false from core.transmission_count c
        where aside ->> 'channel' is null or c.channel = aside ->> 'channel'
        group by c.state;
        return;
    end if;
    return query execute format(
        'with c as materialized (select %s limit %s) '
        'select t.state, count(*), (select count(*) from c) > %s from (select id from c limit %3$s) c '
        'join core.transmission t on t.id = c.id group by t.state', core.transmission_ids_from(aside), p_cap + 1, p_cap);
end $$;

-- Live -----------------------------------------------------------------------------------------------------------------

-- What changed since p_since (the text of an xid8; inclusive, so that nothing that was under way then is missed), for a
-- list that shows the rows p_shown from p_first to p_last, each [sort_key, id]; null where the list reaches its start or
-- end. Rows that are shown say whether they still match; rows that are not shown come when they match and belong between
-- the two. superseded_by names the correction of a row that is shown.
create function core.changed_transmissions(p_filter jsonb, p_sort text, p_descending boolean, p_since text,
    p_shown bigint[], p_first jsonb, p_last jsonb, p_limit int)
returns table (row_now core.transmission_row, shown boolean, matches boolean)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp
set jit = off set max_parallel_workers_per_gather = 0 as $$
declare
    s record;
    scope record;
    bounds text := '';
    bound record;
    place text;
    before_it text;
begin
    perform core.require('tm_viewer');
    select * into s from core.transmission_sort(p_sort, p_filter);
    select * into scope from core.transmission_scope(p_filter);
    for bound in select b.at, b.first from (values (p_first, true), (p_last, false)) b(at, first) where b.at is not null loop
        place := core.transmission_place(p_sort, p_filter, bound.at ->> 0, (bound.at ->> 1)::bigint);
        -- "x comes before the bound"; those without a value come last.
        before_it := case
            when place is null then format('(%s is not null or t.id %s %L::bigint)', s.expression,
                                           case when p_descending then '>' else '<' end, bound.at ->> 1)
            else format('(%s, t.id) %s (%s, %L::bigint)', s.expression, case when p_descending then '>' else '<' end,
                        place, bound.at ->> 1) end;
        bounds := bounds || format(' and %s(coalesce(%s, false))', case when bound.first then 'not ' else '' end, before_it);
    end loop;
    return query execute format(
        'select row(%1$s)::core.transmission_row, shown, matches from ('
        '    select t, k, t.id = any(%2$L::bigint[]) as shown, coalesce(%3$s, false) as matches, coalesce(true%4$s, true) as within'
        '    from core.transmission t left join core.transmission_key k on k.id = t.id'
        '    where t.changed_xid >= %5$L::xid8) c(t, k, shown, matches, within) '
        'where shown or (matches and within) order by shown desc, (t).id desc limit %6$s',
        regexp_replace(core.transmission_row_columns(p_sort, p_filter), '\m([tk])\.', '(\1).', 'g'),
        p_shown, concat_ws(' and ', scope.on_t, scope.on_k), bounds, p_since, least(p_limit, 5000));
end $$;

-- From where the next core.changed_transmissions has to start, asked before what it shows is read.
create function core.changes_start() returns text
language sql stable set search_path = pg_catalog, pg_temp
return pg_snapshot_xmin(pg_current_snapshot())::text;

-- Bulk actions ---------------------------------------------------------------------------------------------------------

drop function core.preview_bulk(text, jsonb);
drop function core.start_bulk(text, jsonb, text);

-- What an action says to a transmission of that state, not blocked.
create function core.refusal_of_state(p_action text, p_state text, p_blocked_by bigint default null) returns text
language sql immutable set search_path = core, pg_catalog, pg_temp as $$
    select core.refusal(p_action, jsonb_populate_record(null::core.transmission,
        jsonb_build_object('id', 1, 'state', p_state, 'blocked_by', p_blocked_by)));
$$;

-- What a bulk action would do: how many it applies to, and how many not, by reason. Exact where counters are kept and up
-- to p_cap elsewhere; a line that is capped stands for more than it says.
create function core.preview_bulk(p_action text, p_filter jsonb, p_cap int default 10000)
returns table (applies boolean, reason text, count bigint, capped boolean)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp
set jit = off set max_parallel_workers_per_gather = 0 set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
    whole jsonb := coalesce(p_filter, '{}') - 'exclude';
    groups text;
begin
    perform core.require_for(p_action);
    if core.tallied(whole) then
        -- The counters less the few that are told apart: those that wait for another one, and those excluded.
        groups := format(
            'select c.state, null::bigint as blocked_by, sum(c.count) as count from core.transmission_count c '
            'where (%1$L is null or c.channel = %1$L) and (%2$L::jsonb is null or %2$L::jsonb ? c.state) group by c.state '
            'union all select t.state, null, -count(*) %3$s and t.blocked_by is not null group by t.state '
            'union all select t.state, t.blocked_by, count(*) %3$s and t.blocked_by is not null group by t.state, t.blocked_by '
            'union all select t.state, t.blocked_by, -count(*) %3$s and t.id = any(%4$L::bigint[]) group by t.state, t.blocked_by',
            whole ->> 'channel', nullif(whole -> 'states', 'null'), core.transmission_from(whole),
            core.json_ids(coalesce(nullif(p_filter -> 'exclude', 'null'), '[]')));
        p_cap := null;
    else
        groups := format('select x.state, x.blocked_by, count(*) as count from (select t.state, t.blocked_by %s limit %s) x '
                         'group by x.state, x.blocked_by', core.transmission_from(p_filter), p_cap + 1);
    end if;
    return query execute format(
        'with g as materialized (select state, blocked_by, sum(count)::bigint as count from (%s) g group by state, blocked_by '
        'having sum(count) > 0), '
        'l as (select core.refusal_of_state(%L, g.state, g.blocked_by) as reason, g.count from g) '
        'select l.reason is null, l.reason, sum(l.count)::bigint, coalesce((select sum(g.count) from g) > %L::bigint, false) '
        'from l group by l.reason order by 3 desc', groups, p_action, p_cap);
end $$;

-- Starts a bulk action: the items are fixed now, the work is done by whichever worker, and goes on when the starter is
-- gone. What the action does not apply to is passed over at once; of those the first 10,000 are listed. An empty filter
-- must say "all".
create function core.start_bulk(p_action text, p_filter jsonb, p_reason text default null) returns bigint
language plpgsql security definer set search_path = core, pg_catalog, pg_temp
set jit = off as $$
declare
    b bigint;
    n int;
    passed_over int;
begin
    perform core.require_for(p_action);
    if coalesce(p_filter, '{}') - 'exclude' = '{}' then
        perform core.raise('TM004', 'An action on all transmissions has to say so: use the filter "all".');
    end if;
    insert into core.bulk_action (action, filter, reason) values (p_action, p_filter, p_reason) returning id into b;
    execute format(
        'with found as materialized (select t.id, t.state, t.blocked_by %s), '
        'reasons as materialized (select g.state, g.blocked_by, core.refusal_of_state(%L, g.state, g.blocked_by) as reason '
        '  from (select distinct state, blocked_by from found) g), '
        'judged as (select f.id, r.reason from found f join reasons r '
        '  on r.state = f.state and r.blocked_by is not distinct from f.blocked_by), '
        'taken as (insert into core.bulk_item (bulk_id, transmission_id) '
        '  select %L, j.id from judged j where j.reason is null returning 1), '
        'left_out as (insert into core.bulk_item (bulk_id, transmission_id, result, reason) '
        '  select %3$L, j.id, ''skipped'', j.reason from judged j where j.reason is not null order by j.id limit 10000) '
        'select (select count(*) from taken), (select count(*) from judged where reason is not null)',
        core.transmission_from(p_filter), p_action, b) into n, passed_over;
    update core.bulk_action set total = n + passed_over, skipped = passed_over where id = b;
    perform core.audit_write('bulk.start', 'core.bulk_action', b::text, null,
        jsonb_build_object('action', p_action, 'filter', p_filter, 'total', n + passed_over), p_reason);
    perform core.enqueue_job('engine', 'bulk', 'bulk_action', b, '{}', null, null, 'bulk:' || b, 10);
    return b;
end $$;

drop function core.transmission_where(jsonb);
drop function core.refused_filter(text);

-- Figures of the overview --------------------------------------------------------------------------------------------

-- One row for each time a transmission reached an end or a person's desk, added up by housekeeping: the day in the
-- channel's time zone, and for acceptances how long it took since the completion, in steps of a twelfth (see
-- core.seconds_step). So the overview reads some hundred rows, whatever lies behind them.
create table core.outcome_tally (
    day date not null,
    channel text not null,
    state text not null,
    step smallint, -- of acceptances
    delta bigint not null
);
create index outcome_tally_day on core.outcome_tally (day);

-- Steps of a twelfth (2^(1/6) each): fine enough for a percentile, few enough to keep.
create function core.seconds_step(p_seconds double precision) returns smallint
language sql immutable
return floor(6 * ln(greatest(p_seconds, 1)) / ln(2::double precision))::smallint;
create function core.step_seconds(p_step smallint) returns double precision
language sql immutable
return power(2::double precision, (p_step + 0.5) / 6);

create function core.transmission_outcome() returns trigger
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    insert into core.outcome_tally (day, channel, state, step, delta)
    select (clock_timestamp() at time zone coalesce(q.time_zone, 'UTC'))::date, new.channel, new.state,
           case when new.state = 'accepted' then
               -- Since the completion, which the first revision stands for.
               core.seconds_step(extract(epoch from clock_timestamp() - coalesce(
                   (select f.created_at from core.transmission f
                    where f.authority = new.authority and f.enrollment_id = new.enrollment_id and f.revision = 1),
                   new.created_at))) end, 1
    from (values (1)) one left join core.queue q on q.name = new.channel;
    return null;
end $$;
create trigger transmission_outcome after update of state on core.transmission
    for each row when (old.state is distinct from new.state
                       and new.state in ('accepted', 'rejected', 'failed', 'unconfirmed', 'cancelled'))
    execute function core.transmission_outcome();
insert into core.outcome_tally (day, channel, state, step, delta)
select (t.state_since at time zone coalesce(q.time_zone, 'UTC'))::date, t.channel, t.state,
       case when t.state = 'accepted' then core.seconds_step(extract(epoch from t.state_since - f.created_at)) end, count(*)
from core.transmission t
join core.transmission f on f.authority = t.authority and f.enrollment_id = t.enrollment_id and f.revision = 1
left join core.queue q on q.name = t.channel
where t.state in ('accepted', 'rejected', 'failed', 'unconfirmed', 'cancelled') and t.superseded_by is null
group by 1, 2, 3, 4;

-- Of each of the last p_days days up to today: how many reached which outcome.
create function core.outcomes_by_day(p_channel text, p_days int)
returns table (day date, accepted bigint, rejected bigint, failed bigint, unconfirmed bigint, cancelled bigint,
               p50_seconds double precision, p95_seconds double precision)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp set jit = off as $$
#variable_conflict use_column
declare
    today date := (clock_timestamp() at time zone coalesce((select q.time_zone from core.queue q where q.name = p_channel),
        (select min(q.time_zone) from core.queue q join core.channel c on c.name = q.name where c.enabled), 'UTC'))::date;
begin
    perform core.require('tm_viewer');
    return query
    with tally as materialized (
        select o.day, o.state, o.step, sum(o.delta) as count from core.outcome_tally o
        where o.day > today - p_days and (p_channel is null or o.channel = p_channel)
        group by o.day, o.state, o.step),
    running as (
        select y.day, y.step, sum(y.count) over (partition by y.day order by y.step) as up_to,
               sum(y.count) over (partition by y.day) as all_of_day
        from tally y where y.state = 'accepted' and y.step is not null),
    times as (
        select r.day, core.step_seconds(min(r.step) filter (where r.up_to >= 0.5 * r.all_of_day)) as p50,
               core.step_seconds(min(r.step) filter (where r.up_to >= 0.95 * r.all_of_day)) as p95
        from running r group by r.day)
    select d.day::date, coalesce(sum(y.count) filter (where y.state = 'accepted'), 0)::bigint,
           coalesce(sum(y.count) filter (where y.state = 'rejected'), 0)::bigint,
           coalesce(sum(y.count) filter (where y.state = 'failed'), 0)::bigint,
           coalesce(sum(y.count) filter (where y.state = 'unconfirmed'), 0)::bigint,
           coalesce(sum(y.count) filter (where y.state = 'cancelled'), 0)::bigint, min(t.p50), min(t.p95)
    from generate_series(today - p_days + 1, today, interval '1 day') d(day)
    left join tally y on y.day = d.day::date
    left join times t on t.day = d.day::date
    group by d.day order by d.day;
end $$;

-- What waits on a person: how many, and since when the oldest of them exists.
create function core.waiting_on_person(p_channel text default null)
returns table (kind text, count bigint, oldest timestamptz)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp
set jit = off set max_parallel_workers_per_gather = 0 as $$
#variable_conflict use_column
begin
    perform core.require('tm_viewer');
    -- Each state by its name: with a state out of a table PostgreSQL would walk by id, and rare ones lie far.
    return query execute (
        select string_agg(format(
            'select %1$L, coalesce((select sum(c.count) from core.transmission_count c where c.state = %1$L and (%2$L is null or c.channel = %2$L)), 0)::bigint, '
            '(select t.created_at from core.transmission t where t.state = %1$L and (%2$L is null or t.channel = %2$L) and %3$s order by t.id limit 1)',
            s.state, p_channel, core.current_condition()), ' union all ')
        from unnest('{rejected,unconfirmed,on_hold,failed}'::text[]) s(state));
    -- Open and due within three days or overdue; up to 10,001 are counted.
    return query execute format(
        'select ''due'', count(*), null::timestamptz from (select 1 from core.transmission t where %s and %s '
        'and t.due_on <= current_date + 3 and (%3$L is null or t.channel = %3$L) limit 10001) x',
        core.current_condition(), core.open_condition(), p_channel);
end $$;

create or replace function core.keep_house() returns jsonb
language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    tallies int;
    outcomes int;
    processes int;
    runs int;
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
    return jsonb_build_object('tallies', tallies, 'outcomes', outcomes, 'processes', processes, 'runs', runs);
end $$;

grant execute on function core.page_transmissions(jsonb, text, boolean, text, text, bigint, int),
    core.count_transmissions(jsonb, int), core.count_states(jsonb, int),
    core.changed_transmissions(jsonb, text, boolean, text, bigint[], jsonb, jsonb, int), core.changes_start(),
    core.outcomes_by_day(text, int), core.waiting_on_person(text) to tm_viewer;
grant execute on function core.preview_bulk(text, jsonb, int), core.start_bulk(text, jsonb, text) to tm_operator;

reset role;
