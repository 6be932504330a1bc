-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Roles, environment, settings, audit, staff, notifications: what every later migration builds on.
-- Runs as a superuser in one transaction; ${environment} becomes practice or live.
--
-- Rules for every migration after this one:
--   * `set local role tm_owner` before creating anything in core, `reset role` at the end;
--   * a SECURITY DEFINER function says `set search_path = core, pg_catalog, pg_temp` and starts with core.require(…);
--   * EXECUTE is granted to the lowest group that may call it, tables are granted to nobody, staff read views;
--   * a view calls functions of pg_catalog only: they run with the reader's rights, not with the view owner's.

-- Roles -----------------------------------------------------------------------------------------------------------------

do $$
declare
    wanted text;
    pair   text[];
begin
    -- Roles belong to the cluster: another database of it may have made them already, or be doing so this instant.
    foreach wanted in array array['tm_owner', 'tm_role_keeper', 'tm_viewer', 'tm_operator', 'tm_manager',
                                  'tm_administrator', 'tm_worker', 'tm_platform'] loop
        if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
            begin
                execute format('create role %I nologin', wanted);
            exception when duplicate_object or unique_violation then
                null;
            end;
        end if;
        if exists (select from pg_catalog.pg_roles
                   where rolname = wanted
                     and (rolcanlogin or rolsuper or rolbypassrls or rolreplication or rolcreatedb
                          or (rolcreaterole and rolname <> 'tm_role_keeper'))) then
            raise exception using errcode = 'TM005',
                message = format('The role %s exists on this server with more rights than Transmittal gives it. '
                                 'Ask the database administrator to remove its attributes.', wanted);
        end if;
    end loop;
    if not (select rolcreaterole from pg_catalog.pg_roles where rolname = 'tm_role_keeper') then
        alter role tm_role_keeper createrole;
    end if;

    foreach pair slice 1 in array array[['tm_viewer', 'tm_operator'], ['tm_operator', 'tm_manager'],
                                        ['tm_manager', 'tm_administrator'], ['pg_signal_backend', 'tm_role_keeper']] loop
        if not exists (select from pg_catalog.pg_auth_members m
                       where m.roleid = pair[1]::regrole and m.member = pair[2]::regrole) then
            begin
                execute format('grant %I to %I', pair[1], pair[2]);
            exception when unique_violation then
                null;
            end;
        end if;
    end loop;

    -- From PostgreSQL 16 on CREATEROLE hands out only groups it administers; it need not hold their rights for that.
    if current_setting('server_version_num')::integer >= 160000 then
        foreach wanted in array array['tm_viewer', 'tm_operator', 'tm_manager', 'tm_administrator', 'tm_worker'] loop
            execute format('grant %I to tm_role_keeper with admin true, inherit false, set false', wanted);
        end loop;
    end if;

    -- Groups belong to the cluster, so a login of the practice database holds them for a live one beside it as well:
    -- whom this database lets in is said per login, by whoever makes the login.
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to tm_platform', current_database());
    execute format('grant connect on database %I to tm_role_keeper with grant option', current_database());
end
$$;

-- Parameters a login of ours is given; log_min_error_statement is a superuser's, so the keeper needs leave to set it.
grant set on parameter log_min_error_statement to tm_role_keeper;

revoke all on schema public from public;
grant usage on schema public to tm_owner, tm_viewer, tm_worker, tm_platform;
grant create on schema public to tm_owner;

alter schema core owner to tm_owner;
revoke all on schema core from public;
grant usage on schema core to tm_viewer, tm_worker, tm_role_keeper;
alter table core.schema_migration owner to tm_owner;
revoke all on table core.schema_migration from public;
grant select on table core.schema_migration to tm_viewer, tm_worker;

alter default privileges for role tm_owner revoke execute on functions from public;
alter default privileges for role tm_role_keeper revoke execute on functions from public;

set local role tm_owner;

-- Refusals --------------------------------------------------------------------------------------------------------------

create function core.raise(p_code text, p_sentence text) returns void
    language plpgsql immutable as $$
begin
    raise exception using errcode = p_code, message = p_sentence;
end
$$;
comment on function core.raise(text, text) is
    'Refuses with a SQLSTATE of class TM and a sentence for staff. TM001 not permitted, TM002 wrong state, TM003 not found, '
    'TM004 invalid input, TM005 environment, TM006 stale lease, TM007 program too old, TM008 duplicate.';

create function core.refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception using errcode = 'TM001',
        message = format('%s cannot be changed or deleted: it is kept as it was written.', tg_argv[0]);
end
$$;
comment on function core.refuse_change() is 'Statement trigger that makes a table append-only, for its owner too.';

create function core.hint() returns trigger
    language plpgsql as $$
begin
    -- An empty payload: the server merges equal notifications of one transaction.
    perform pg_catalog.pg_notify('tm_' || tg_argv[0], '');
    return null;
end
$$;
comment on function core.hint() is
    'AFTER … FOR EACH STATEMENT trigger; its argument names the channel (tm_<argument>). A hint to re-read, never data.';

-- Environment -----------------------------------------------------------------------------------------------------------

create table core.environment (
    only_row boolean primary key default true check (only_row),
    kind     text not null check (kind in ('practice', 'live')),
    set_at   timestamptz not null default now()
);
insert into core.environment (kind) values ('${environment}');
create trigger environment_is_final before insert or update or delete or truncate on core.environment
    for each statement execute function core.refuse_change('The environment of this database');
alter table core.environment enable always trigger environment_is_final;

-- In plpgsql, which keeps its plan: each claim, attempt and change of a transmission asks this.
create function core.environment() returns text
    language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    return (select kind from core.environment);
end $$;
comment on function core.environment() is 'practice or live; set at the first migration, final.';
grant execute on function core.environment() to tm_viewer, tm_worker;

-- Staff and who is asking -----------------------------------------------------------------------------------------------

create table core.staff (
    login       text primary key,
    full_name   text not null check (btrim(full_name) <> '' and length(full_name) <= 200),
    email       text check (email is null or (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254)),
    role        text not null check (role in ('viewer', 'operator', 'manager', 'administrator')),
    created_at  timestamptz not null default now(),
    created_by  text not null default session_user,
    disabled_at timestamptz,
    disabled_by text
);
comment on table core.staff is 'Every person who has or had a login. Rows are never deleted: the audit names them.';

create function core.actor() returns text
    language sql stable
    return session_user::text;
comment on function core.actor() is
    'Who is asking. session_user, because current_user is the owner inside a definer function.';
grant execute on function core.actor() to tm_viewer, tm_worker;

create function core.is_superuser() returns boolean
    language sql stable security definer set search_path = core, pg_catalog, pg_temp
    return (select rolsuper from pg_catalog.pg_roles where rolname = session_user);

create function core.require(p_group name) returns void
    language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    if not pg_has_role(session_user, p_group, 'member') then
        perform core.raise('TM001', case p_group
            when 'tm_worker' then 'Only an approved worker may do this, not a person.'
            when 'tm_viewer' then 'This login may not use Transmittal. Ask an administrator.'
            else format('This needs the role of %s. Ask an administrator.', substr(p_group::text, 4)) end);
    end if;
    if p_group in ('tm_viewer', 'tm_operator', 'tm_manager', 'tm_administrator')
       and not exists (select from core.staff where login = session_user and disabled_at is null)
       and not core.is_superuser() then
        perform core.raise('TM001', 'This login is not an active member of staff here. Ask an administrator.');
    end if;
end
$$;
comment on function core.require(name) is
    'Refuses (TM001) unless the login belongs to the group and, for a group of staff, is an active member of staff of this '
    'database: groups belong to the cluster and may have been granted for another database of it.';

-- Audit -----------------------------------------------------------------------------------------------------------------

create table core.audit (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    transaction   xid8 not null,
    actor         text not null,
    address       inet,
    workstation   text,
    operation     text not null check (operation ~ '^[a-z][a-z0-9_.]*$'),
    subject_table text,
    subject_key   text,
    before        jsonb,
    after         jsonb,
    note          text
);
comment on table core.audit is
    'Append-only. actor, address and time are forced by a trigger; workstation is what the program says it is: a hint.';
create index audit_subject on core.audit (subject_table, subject_key, id);
create index audit_actor on core.audit (actor, id);
create index audit_operation on core.audit (operation, id);
create index audit_at on core.audit (at, id);

create function core.audit_stamp() returns trigger
    language plpgsql as $$
begin
    new.at := clock_timestamp();
    new.transaction := pg_current_xact_id();
    new.actor := session_user;
    new.address := inet_client_addr();
    new.workstation := left(nullif(current_setting('transmittal.workstation', true), ''), 128);
    return new;
end
$$;
create trigger audit_stamp before insert on core.audit for each row execute function core.audit_stamp();
create trigger audit_is_final before update or delete or truncate on core.audit
    for each statement execute function core.refuse_change('The audit');
create trigger audit_hint after insert on core.audit for each statement execute function core.hint('audit');
alter table core.audit enable always trigger audit_stamp;
alter table core.audit enable always trigger audit_is_final;

create function core.mask_text(p_key text, p_value text) returns text
    language sql immutable parallel safe
    return case
        when p_value is null or p_value = '' then p_value
        when p_key ~ '(password|passphrase|secret|verifier|sealed|token|privatekey)' then '***'
        when p_key ~ '(birth|dob$)' then
            coalesce(substring(p_value from '^([0-9]{4})-?[0-9]{2}-?[0-9]{2}'),
                     substring(p_value from '^[0-9]{1,2}[/.-]?[0-9]{1,2}[/.-]?([0-9]{4})$'), '***')
        else left(p_value, 1) || '*** (' || length(p_value) || ')' end;

create function core.mask(p_value jsonb, p_key text default '') returns jsonb
    language plpgsql immutable parallel safe as $$
declare
    -- lastName, last_name and LAST-NAME are one key; a value below a personal key is personal whatever its own key.
    plain    constant text := regexp_replace(lower(p_key), '[^a-z0-9]', '', 'g');
    personal constant text := '(licen[sc]e|dlnumber|birth|dob$|firstname|lastname|middlename|surname|givenname|familyname'
                              '|studentname|fullname|email|phone|mobile|street|postaladdress|ssn|socialsecurity'
                              '|password|passphrase|secret|verifier|sealed|token|privatekey)';
begin
    case jsonb_typeof(p_value)
        when 'object' then
            return (select coalesce(jsonb_object_agg(key, core.mask(value, case when plain ~ personal then p_key else key end)),
                                    '{}'::jsonb)
                    from jsonb_each(p_value));
        when 'array' then
            return (select coalesce(jsonb_agg(core.mask(value, p_key) order by ordinality), '[]'::jsonb)
                    from jsonb_array_elements(p_value) with ordinality);
        when 'string', 'number' then
            if plain ~ personal then
                return to_jsonb(core.mask_text(plain, p_value #>> '{}'));
            end if;
            return p_value;
        else
            return p_value;
    end case;
end
$$;
comment on function core.mask(jsonb, text) is
    'Personal data keeps its first letter and its length, a birth date its year, a secret nothing; at any depth.';

create function core.audit_write(p_operation text, p_table text, p_key text, p_before jsonb default null,
                                 p_after jsonb default null, p_note text default null) returns bigint
    language sql volatile security definer set search_path = core, pg_catalog, pg_temp
begin atomic
    insert into core.audit (at, transaction, actor, operation, subject_table, subject_key, before, after, note)
    values (now(), pg_current_xact_id(), session_user, p_operation, p_table, p_key, core.mask(p_before), core.mask(p_after),
            p_note)
    returning id;
end;
comment on function core.audit_write(text, text, text, jsonb, jsonb, text) is
    'The only way into the audit, for definer functions alone. Masks before and after; the note must hold no personal data.';

create function core.audit_row() returns trigger
    language plpgsql security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    key     text;
begin
    select string_agg(coalesce(new_row, old_row) ->> name, '/' order by ordinality) into key
    from unnest(tg_argv) with ordinality as argument (name, ordinality);
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, n.value) into old_row, new_row
        from jsonb_each(old_row) o join jsonb_each(new_row) n on n.key = o.key
        where o.value is distinct from n.value and o.key not in ('updated_at', 'updated_by', 'changed_in');
        if old_row is null then
            return null;
        end if;
    end if;
    perform core.audit_write('row.' || lower(tg_op), tg_table_schema || '.' || tg_table_name, key, old_row, new_row);
    return null;
end
$$;
comment on function core.audit_row() is
    'AFTER INSERT OR UPDATE OR DELETE … FOR EACH ROW trigger; its arguments name the key columns. An update records the '
    'changed columns only. Not for heartbeats and leases.';

create view core.audit_view as
    select id, at, actor, address, workstation, operation, subject_table, subject_key, before, after, note
    from core.audit;
grant select on core.audit_view to tm_manager;

create trigger staff_audit after insert or update or delete on core.staff
    for each row execute function core.audit_row('login');
create trigger staff_hint after insert or update or delete on core.staff
    for each statement execute function core.hint('staff');

create view core.staff_view as
    select login, full_name, role, created_at, created_by, disabled_at, disabled_by,
           case when pg_has_role(session_user, 'tm_administrator', 'member') then email end as email
    from core.staff;
grant select on core.staff_view to tm_viewer;

create function core.whoami(out login text, out full_name text, out role text, out worker boolean, out environment text)
    language sql stable security definer set search_path = core, pg_catalog, pg_temp
begin atomic
    select session_user::text, s.full_name, s.role, pg_has_role(session_user, 'tm_worker', 'member') and not core.is_superuser(),
           core.environment()
    from (values (1)) one left join core.staff s on s.login = session_user and s.disabled_at is null;
end;
comment on function core.whoami() is 'The asking login: name and role of a person (null for others), whether it is a worker.';
grant execute on function core.whoami() to tm_viewer, tm_worker;

-- Settings --------------------------------------------------------------------------------------------------------------

create table core.setting (
    key        text primary key check (key ~ '^[a-z][a-z0-9_.]*$' and key !~ '(password|secret|token|private_key)'),
    kind       text not null check (kind in ('text', 'integer', 'boolean', 'json')),
    value      jsonb not null,
    minimum    bigint,
    maximum    bigint,
    title      text not null,
    updated_at timestamptz not null default now(),
    updated_by text not null default session_user,
    check (case kind when 'text' then jsonb_typeof(value) = 'string' when 'boolean' then jsonb_typeof(value) = 'boolean'
                     when 'integer' then jsonb_typeof(value) = 'number' else true end)
);
comment on table core.setting is
    'Keys are declared by migrations, values are set by administrators. Never a secret. minimum and maximum bound an '
    'integer, and maximum the length of a text.';
create trigger setting_audit after insert or update or delete on core.setting
    for each row execute function core.audit_row('key');
create trigger setting_hint after insert or update or delete on core.setting
    for each statement execute function core.hint('setting');

create function core.get_setting(p_key text) returns jsonb
    language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    found_value jsonb;
begin
    select value into found_value from core.setting where key = p_key;
    if not found then
        perform core.raise('TM003', format('There is no setting named %s.', p_key));
    end if;
    return found_value;
end
$$;
grant execute on function core.get_setting(text) to tm_viewer, tm_worker;

create function core.set_setting(p_key text, p_value jsonb) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    declared core.setting;
    number   numeric;
begin
    perform core.require('tm_administrator');
    select * into declared from core.setting where key = p_key for update;
    if not found then
        perform core.raise('TM003', format('There is no setting named %s.', p_key));
    end if;
    if p_value is null or (declared.kind <> 'json' and jsonb_typeof(p_value) is distinct from
            case declared.kind when 'text' then 'string' when 'boolean' then 'boolean' else 'number' end) then
        perform core.raise('TM004', format('The setting %s needs a value of kind %s.', p_key, declared.kind));
    end if;
    if declared.kind in ('integer', 'text') then
        number := case declared.kind when 'integer' then (p_value #>> '{}')::numeric else length(p_value #>> '{}') end;
        if number <> trunc(number) or number < coalesce(declared.minimum, number) or number > coalesce(declared.maximum, number) then
            perform core.raise('TM004', format('The setting %s must lie between %s and %s.', p_key,
                coalesce(declared.minimum::text, 'any'), coalesce(declared.maximum::text, 'any')));
        end if;
    end if;
    update core.setting set value = p_value, updated_at = now(), updated_by = session_user where key = p_key;
end
$$;
grant execute on function core.set_setting(text, jsonb) to tm_administrator;

create view core.setting_view as
    select key, kind, value, minimum, maximum, title, updated_at, updated_by from core.setting;
grant select on core.setting_view to tm_viewer;

-- Notifications ---------------------------------------------------------------------------------------------------------

create table core.notification (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default now(),
    kind        text not null check (kind ~ '^[a-z][a-z0-9_.]*$'),
    severity    text not null check (severity in ('information', 'warning', 'error', 'critical')),
    channel     text,
    subject     text not null check (length(subject) between 1 and 300),
    body        text not null default '',
    dedupe_key  text not null unique,
    resolved_at timestamptz,
    resolved_by text
);
comment on table core.notification is
    'One row per occasion for ever: dedupe_key names the occasion, so one that may come again carries what makes it new '
    '(the time the breaker opened, the attempt). No personal data.';
create index notification_open on core.notification (id) where resolved_at is null;
create trigger notification_hint after insert or update or delete on core.notification
    for each statement execute function core.hint('notification');

create table core.notification_read (
    notification_id bigint not null references core.notification on delete cascade,
    login           text not null references core.staff,
    read_at         timestamptz not null default now(),
    primary key (login, notification_id)
);

create function core.after_notification(p_id bigint) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    -- The hook of a later migration, which replaces it to queue the e-mail.
    return;
end
$$;

create function core.notify_administrators(p_kind text, p_severity text, p_channel text, p_dedupe_key text, p_subject text,
                                           p_body text) returns bigint
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    created bigint;
begin
    insert into core.notification (kind, severity, channel, dedupe_key, subject, body)
    values (p_kind, p_severity, p_channel, p_dedupe_key, left(p_subject, 300), coalesce(p_body, ''))
    on conflict (dedupe_key) do nothing
    returning id into created;
    if created is not null then
        perform core.after_notification(created);
    end if;
    return created;
end
$$;
comment on function core.notify_administrators(text, text, text, text, text, text) is
    'Tells the administrators once per dedupe_key; null when they were told before. For definer functions alone.';

create view core.notification_view as
    select n.id, n.at, n.kind, n.severity, n.channel, n.subject, n.body, n.resolved_at, n.resolved_by, r.read_at
    from core.notification n
    left join core.notification_read r on r.notification_id = n.id and r.login = session_user;
comment on view core.notification_view is 'read_at is the asking login''s own.';
grant select on core.notification_view to tm_viewer;

create function core.read_notifications(p_up_to bigint) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_viewer');
    insert into core.notification_read (notification_id, login)
    select n.id, s.login
    from core.notification n join core.staff s on s.login = session_user
    where n.id <= p_up_to
      and not exists (select from core.notification_read r where r.login = s.login and r.notification_id = n.id)
    on conflict do nothing;
end
$$;
comment on function core.read_notifications(bigint) is 'Marks all up to and including this one as read by the asking login.';
grant execute on function core.read_notifications(bigint) to tm_viewer;

create function core.resolve_notification(p_id bigint) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_operator');
    update core.notification set resolved_at = now(), resolved_by = session_user where id = p_id and resolved_at is null;
    if found then
        perform core.audit_write('notification.resolve', 'core.notification', p_id::text);
    elsif not exists (select from core.notification where id = p_id) then
        perform core.raise('TM003', 'There is no such notification.');
    end if;
end
$$;
grant execute on function core.resolve_notification(bigint) to tm_operator;

reset role;
