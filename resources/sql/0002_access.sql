-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Logins of staff and of workers, channels and their sealed secrets.
--
-- Two owners share the work. Only tm_role_keeper may make logins; it holds no right on any table and its functions take
-- a closed list of groups and touch only logins they made themselves. Everything that decides who may ask, and that
-- writes it down, belongs to tm_owner, which alone may call the keeper.

set local role tm_owner;

-- The keeper's functions ------------------------------------------------------------------------------------------------

create function core.check_login_name(p_login text) returns void
    language plpgsql immutable as $$
begin
    if p_login is null or p_login !~ '^[a-z][a-z0-9_.-]{1,62}$' then
        perform core.raise('TM004', 'A login is 2 to 63 small letters, digits, dots, dashes or underscores, a letter first.');
    end if;
    if p_login ~ '^(pg|tm)_' or p_login in ('postgres', 'public', 'none', 'user', 'current_user', 'session_user',
                                            'current_role', 'root', 'transmittal') then
        perform core.raise('TM004', format('The name %s is reserved. Choose another.', p_login));
    end if;
end
$$;

create function core.check_verifier(p_verifier text) returns void
    language plpgsql immutable as $$
declare
    part text[] := regexp_match(p_verifier, '^SCRAM-SHA-256\$([0-9]{4,6}):([A-Za-z0-9+/]{16,88}={0,2})\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$');
begin
    -- Text the server does not recognise as a verifier it would take for a password, and hash.
    begin
        if part is null or part[1]::integer < 4096 or length(decode(part[2], 'base64')) < 12 then
            part := null;
        end if;
    exception when others then
        part := null;
    end;
    if part is null then
        perform core.raise('TM004', 'The password must come as a SCRAM-SHA-256 verifier of at least 4096 rounds.');
    end if;
end
$$;

create function core.role_check(p_login text) returns void
    language plpgsql stable as $$
begin
    perform core.check_login_name(p_login);
    if not exists (select from pg_catalog.pg_roles r
                   where r.rolname = p_login and shobj_description(r.oid, 'pg_authid') = 'Login made by Transmittal'
                     and not (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)) then
        perform core.raise('TM003', format('%s is not a login that Transmittal made on this server.', p_login));
    end if;
end
$$;

create function core.role_set_group(p_login text, p_group text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    held text;
begin
    perform core.role_check(p_login);
    for held in select g.rolname
                from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles l on l.oid = m.member
                where l.rolname = p_login and g.rolname <> coalesce(p_group, '')
                  and g.rolname in ('tm_viewer', 'tm_operator', 'tm_manager', 'tm_administrator', 'tm_worker') loop
        execute format('revoke %I from %I', held, p_login);
    end loop;
    if p_group is null then
        return;
    end if;
    if p_group not in ('tm_viewer', 'tm_operator', 'tm_manager', 'tm_administrator', 'tm_worker') then
        perform core.raise('TM004', format('%s is not a group that a login may be put into.', p_group));
    end if;
    if not exists (select from pg_auth_members m join pg_roles l on l.oid = m.member
                   where l.rolname = p_login and m.roleid = p_group::regrole) then
        execute format('grant %I to %I', p_group, p_login);
    end if;
end
$$;

create function core.role_create(p_login text, p_verifier text, p_connections integer) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.check_login_name(p_login);
    perform core.check_verifier(p_verifier);
    begin
        execute format('create role %I nologin inherit nocreatedb nocreaterole connection limit %s password %L',
                       p_login, p_connections, p_verifier);
    exception when duplicate_object or unique_violation then
        perform core.raise('TM008', format('The name %s is taken on this server. Choose another.', p_login));
    end;
    execute format('comment on role %I is %L', p_login, 'Login made by Transmittal');
    execute format('grant connect on database %I to %I', current_database(), p_login);
    -- A failed statement must not reach the server's log: Qt's driver writes bound values into it as literals.
    execute format('alter role %I set log_min_error_statement = %L', p_login, 'panic');
    execute format('alter role %I set statement_timeout = %L', p_login, '60s');
    execute format('alter role %I set lock_timeout = %L', p_login, '10s');
    execute format('alter role %I set idle_in_transaction_session_timeout = %L', p_login, '60s');
    execute format('alter role %I set timezone = %L', p_login, 'UTC');
end
$$;

create function core.role_allow_login(p_login text, p_allow boolean) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.role_check(p_login);
    execute format('alter role %I %s', p_login, case when p_allow then 'login' else 'nologin' end);
end
$$;

create function core.role_set_password(p_login text, p_verifier text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.role_check(p_login);
    perform core.check_verifier(p_verifier);
    execute format('alter role %I password %L', p_login, p_verifier);
end
$$;

create function core.role_end_sessions(p_login text) returns integer
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.role_check(p_login);
    return (select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
            where usename = p_login and pid <> pg_backend_pid());
end
$$;

grant execute on function core.raise(text, text), core.check_login_name(text), core.check_verifier(text) to tm_role_keeper;

reset role;
alter function core.role_check(text) owner to tm_role_keeper;
alter function core.role_set_group(text, text) owner to tm_role_keeper;
alter function core.role_create(text, text, integer) owner to tm_role_keeper;
alter function core.role_allow_login(text, boolean) owner to tm_role_keeper;
alter function core.role_set_password(text, text) owner to tm_role_keeper;
alter function core.role_end_sessions(text) owner to tm_role_keeper;
grant execute on function core.role_set_group(text, text), core.role_create(text, text, integer),
    core.role_allow_login(text, boolean), core.role_set_password(text, text), core.role_end_sessions(text) to tm_owner;
set local role tm_owner;

-- Staff -----------------------------------------------------------------------------------------------------------------

create function core.check_staff_role(p_role text) returns void
    language plpgsql immutable as $$
begin
    if p_role is null or p_role not in ('viewer', 'operator', 'manager', 'administrator') then
        perform core.raise('TM004', 'A role is viewer, operator, manager or administrator.');
    end if;
end
$$;

create function core.check_staff_details(p_full_name text, p_email text) returns void
    language plpgsql immutable as $$
begin
    if coalesce(btrim(p_full_name), '') = '' or length(p_full_name) > 200 then
        perform core.raise('TM004', 'A member of staff needs a name of at most 200 characters.');
    end if;
    if p_email !~ '^[^@[:space:]]+@[^@[:space:]]+$' or length(p_email) > 254 then
        perform core.raise('TM004', 'That is not an e-mail address.');
    end if;
end
$$;

create function core.find_staff(p_login text) returns core.staff
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    person core.staff;
begin
    select * into person from core.staff where login = p_login for update;
    if not found then
        perform core.raise('TM003', format('There is no member of staff with the login %s.', p_login));
    end if;
    return person;
end
$$;

create function core.lock_administrators() returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    -- Before any other lock, and in one order: two administrators who remove each other wait, and the second is refused.
    perform from core.staff where role = 'administrator' and disabled_at is null order by login for update;
end
$$;

create function core.keep_an_administrator(p_without text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    if not exists (select from core.staff where role = 'administrator' and disabled_at is null and login <> p_without) then
        perform core.raise('TM002', format('%s is the last administrator. Make another one first.', p_without));
    end if;
end
$$;

create function core.add_staff(p_login text, p_full_name text, p_email text, p_role text, p_verifier text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_administrator');
    perform core.check_login_name(p_login);
    perform core.check_staff_role(p_role);
    perform core.check_staff_details(p_full_name, p_email);
    if exists (select from core.staff where login = p_login) then
        perform core.raise('TM008', format('%s is a member of staff already.', p_login));
    end if;
    perform core.role_create(p_login, p_verifier, 40);
    perform core.role_set_group(p_login, 'tm_' || p_role);
    perform core.role_allow_login(p_login, true);
    insert into core.staff (login, full_name, email, role) values (p_login, btrim(p_full_name), p_email, p_role);
end
$$;

create function core.set_staff_details(p_login text, p_full_name text, p_email text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_administrator');
    perform core.find_staff(p_login);
    perform core.check_staff_details(p_full_name, p_email);
    update core.staff set full_name = btrim(p_full_name), email = p_email where login = p_login;
end
$$;

create function core.set_staff_role(p_login text, p_role text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    person core.staff;
begin
    perform core.require('tm_administrator');
    perform core.check_staff_role(p_role);
    perform core.lock_administrators();
    person := core.find_staff(p_login);
    if person.disabled_at is not null then
        perform core.raise('TM002', format('%s is disabled. Enable the login first.', p_login));
    end if;
    if person.role = 'administrator' and p_role <> 'administrator' then
        perform core.keep_an_administrator(p_login);
    end if;
    perform core.role_set_group(p_login, 'tm_' || p_role);
    update core.staff set role = p_role where login = p_login;
end
$$;

create function core.disable_staff(p_login text) returns integer
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    person core.staff;
begin
    perform core.require('tm_administrator');
    perform core.lock_administrators();
    person := core.find_staff(p_login);
    if p_login = session_user then
        perform core.raise('TM002', 'Nobody can disable their own login. Ask another administrator.');
    end if;
    if person.role = 'administrator' and person.disabled_at is null then
        perform core.keep_an_administrator(p_login);
    end if;
    perform core.role_allow_login(p_login, false);
    perform core.role_set_group(p_login, null);
    if person.disabled_at is null then
        update core.staff set disabled_at = now(), disabled_by = session_user where login = p_login;
    end if;
    return core.role_end_sessions(p_login);
end
$$;
comment on function core.disable_staff(text) is
    'Ends the person''s rights and sessions. One that logs in before this commits has no rights; core.end_sessions ends it.';

create function core.enable_staff(p_login text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    person core.staff;
begin
    perform core.require('tm_administrator');
    person := core.find_staff(p_login);
    if person.disabled_at is null then
        perform core.raise('TM002', format('%s is not disabled.', p_login));
    end if;
    perform core.role_set_group(p_login, 'tm_' || person.role);
    perform core.role_allow_login(p_login, true);
    update core.staff set disabled_at = null, disabled_by = null where login = p_login;
end
$$;

create function core.set_own_password(p_verifier text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_viewer');
    perform core.find_staff(session_user);
    perform core.role_set_password(session_user, p_verifier);
    perform core.audit_write('staff.own_password', 'core.staff', session_user);
end
$$;

create function core.reset_password(p_login text, p_verifier text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_administrator');
    perform core.find_staff(p_login);
    perform core.role_set_password(p_login, p_verifier);
    perform core.role_end_sessions(p_login);
    perform core.audit_write('staff.reset_password', 'core.staff', p_login);
end
$$;
comment on function core.reset_password(text, text) is 'Also ends the sessions that the old password opened.';

grant execute on function core.add_staff(text, text, text, text, text), core.set_staff_details(text, text, text),
    core.set_staff_role(text, text), core.disable_staff(text), core.enable_staff(text), core.reset_password(text, text)
    to tm_administrator;
grant execute on function core.set_own_password(text) to tm_viewer;

-- Workers ---------------------------------------------------------------------------------------------------------------

create table core.worker (
    id           bigint generated always as identity primary key,
    login        text not null unique,
    workstation  text not null check (btrim(workstation) <> '' and length(workstation) <= 128),
    public_key   bytea not null unique check (octet_length(public_key) = 32),
    requested_by text not null default session_user,
    requested_at timestamptz not null default now(),
    approved_by  text,
    approved_at  timestamptz,
    retired_by   text,
    retired_at   timestamptz,
    check ((approved_at is null) = (approved_by is null)),
    check ((retired_at is null) = (retired_by is null))
);
comment on table core.worker is 'Logins of machines that work. Never deleted, never used again once retired.';
create trigger worker_audit after insert or update or delete on core.worker
    for each row execute function core.audit_row('login');
create trigger worker_hint after insert or update or delete on core.worker
    for each statement execute function core.hint('worker');

create or replace function core.require(p_group name) returns void
    language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    if not pg_has_role(session_user, p_group, 'member') then
        perform core.raise('TM001', case p_group
            when 'tm_worker' then 'Only an approved worker may do this, not a person.'
            when 'tm_viewer' then 'This login may not use Transmittal. Ask an administrator.'
            else format('This needs the role of %s. Ask an administrator.', substr(p_group::text, 4)) end);
    end if;
    if p_group = 'tm_worker' then
        if not exists (select from core.worker
                       where login = session_user and approved_at is not null and retired_at is null)
           and not core.is_superuser() then
            perform core.raise('TM001', 'This worker is not approved here. Ask an administrator.');
        end if;
    elsif p_group in ('tm_viewer', 'tm_operator', 'tm_manager', 'tm_administrator')
       and not exists (select from core.staff where login = session_user and disabled_at is null)
       and not core.is_superuser() then
        perform core.raise('TM001', 'This login is not an active member of staff here. Ask an administrator.');
    end if;
end
$$;

create function core.worker_id() returns bigint
    language sql stable security definer set search_path = core, pg_catalog, pg_temp
    return (select id from core.worker where login = session_user and approved_at is not null and retired_at is null);
comment on function core.worker_id() is 'The asking worker; null for anybody else.';
grant execute on function core.worker_id() to tm_worker;

create function core.find_worker(p_login text) returns core.worker
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    machine core.worker;
begin
    -- The table's lock before the row's, in the order of core.set_secret, so that the two wait and do not deadlock.
    lock table core.worker in row exclusive mode;
    select * into machine from core.worker where login = p_login for update;
    if not found then
        perform core.raise('TM003', format('There is no worker with the login %s.', p_login));
    end if;
    if machine.retired_at is not null then
        perform core.raise('TM002', format('The worker %s is retired. Request a new one.', p_login));
    end if;
    return machine;
end
$$;

create function core.admit_worker(p_login text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.role_set_group(p_login, 'tm_worker');
    perform core.role_allow_login(p_login, true);
    update core.worker set approved_at = now(), approved_by = session_user where login = p_login and approved_at is null;
end
$$;

create function core.request_worker(p_login text, p_verifier text, p_public_key bytea, p_workstation text) returns bigint
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    created bigint;
begin
    perform core.require('tm_operator');
    perform core.check_login_name(p_login);
    if p_public_key is null or octet_length(p_public_key) <> 32 then
        perform core.raise('TM004', 'The public key of a worker is 32 bytes long.');
    end if;
    if coalesce(btrim(p_workstation), '') = '' or length(p_workstation) > 128 then
        perform core.raise('TM004', 'Name the workstation, in at most 128 characters.');
    end if;
    if exists (select from core.worker where login = p_login or public_key = p_public_key) then
        perform core.raise('TM008', 'A worker of that login or key was requested before. Choose another name.');
    end if;
    perform core.role_create(p_login, p_verifier, -1);
    insert into core.worker (login, workstation, public_key) values (p_login, btrim(p_workstation), p_public_key)
    returning id into created;
    if core.environment() = 'practice' then
        perform core.admit_worker(p_login);
    else
        perform core.notify_administrators('worker.requested', 'information', null, 'worker.requested/' || created,
            format('Worker %s asks to be approved', p_login),
            format('%s requested the worker %s for the workstation %s. Compare the key shown there before approving it.',
                   session_user, p_login, btrim(p_workstation)));
    end if;
    return created;
end
$$;
comment on function core.request_worker(text, text, bytea, text) is
    'A login that cannot log in until an administrator approves it; in practice approved at once.';

create function core.approve_worker(p_login text) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_administrator');
    if (core.find_worker(p_login)).approved_at is not null then
        perform core.raise('TM002', format('The worker %s is approved already.', p_login));
    end if;
    perform core.admit_worker(p_login);
end
$$;

create function core.retire_worker(p_login text) returns integer
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    machine core.worker;
begin
    perform core.require('tm_administrator');
    machine := core.find_worker(p_login);
    perform core.role_allow_login(p_login, false);
    perform core.role_set_group(p_login, null);
    delete from core.sealed_secret where worker_id = machine.id;
    update core.worker set retired_at = now(), retired_by = session_user where id = machine.id;
    return core.role_end_sessions(p_login);
end
$$;
comment on function core.retire_worker(text) is
    'Ends the worker''s rights and sessions and deletes what was sealed to it. Jobs that it holds fall to others when their '
    'leases end.';

create function core.end_sessions(p_login text) returns integer
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    ended integer;
begin
    perform core.require('tm_administrator');
    if not exists (select from core.staff where login = p_login) and not exists (select from core.worker where login = p_login) then
        perform core.raise('TM003', format('There is no member of staff or worker with the login %s.', p_login));
    end if;
    ended := core.role_end_sessions(p_login);
    if ended > 0 then
        perform core.audit_write('sessions.end', null, p_login, null, jsonb_build_object('ended', ended));
    end if;
    return ended;
end
$$;

grant execute on function core.request_worker(text, text, bytea, text) to tm_operator;
grant execute on function core.approve_worker(text), core.retire_worker(text), core.end_sessions(text) to tm_administrator;

create view core.worker_view as
    select id, login, workstation, requested_by, requested_at, approved_by, approved_at, retired_by, retired_at,
           case when retired_at is not null then 'retired' when approved_at is not null then 'approved' else 'requested' end
               as state,
           left(encode(sha256(public_key), 'hex'), 16) as key_fingerprint
    from core.worker;
comment on view core.worker_view is
    'key_fingerprint: the first 16 hexadecimal digits of the key''s SHA-256, to compare with what the workstation shows.';
grant select on core.worker_view to tm_viewer, tm_worker;

-- Channels --------------------------------------------------------------------------------------------------------------

alter table core.environment add constraint environment_kind unique (kind);

create table core.channel (
    name               text primary key check (name ~ '^[a-z][a-z0-9_]{1,30}$'),
    title              text not null,
    authority          text,
    enabled            boolean not null default false,
    environment        text not null default core.environment() references core.environment (kind),
    endpoint           text not null default '',
    user_id            text not null default '',
    modality           text not null default '',
    timeout_ms         integer not null default 30000 check (timeout_ms between 1000 and 300000),
    connect_timeout_ms integer not null default 10000 check (connect_timeout_ms between 500 and 60000),
    verify_tls         boolean not null default true,
    ca_certificate     text,
    date_format        text not null default 'dateTime' check (date_format in ('dateTime', 'date')),
    reply_limit_bytes  integer not null default 262144 check (reply_limit_bytes between 1024 and 16777216),
    validation         jsonb not null default '{}' check (jsonb_typeof(validation) = 'object'),
    court_map          jsonb not null default '{}' check (jsonb_typeof(court_map) = 'object'),
    required_secrets   text[] not null default '{}',
    updated_at         timestamptz not null default now(),
    updated_by         text not null default session_user,
    check (verify_tls or environment = 'practice'),
    check (not enabled or endpoint <> '')
);
comment on table core.channel is
    'One row per outside service. court_map: our court code to the service''s. Limits of the engine are in core.queue.';
create trigger channel_audit after insert or update or delete on core.channel
    for each row execute function core.audit_row('name');
create trigger channel_hint after insert or update or delete on core.channel
    for each statement execute function core.hint('channel');

insert into core.channel (name, title, authority, modality, required_secrets) values
    ('tvcc', 'California DMV, traffic violator course completions', 'CA-DMV', '4T', '{password}'),
    ('mail', 'E-mail to staff', null, '', '{password}');
insert into core.setting (key, kind, value, maximum, title) values
    ('mail.from', 'text', '""', 254, 'Address that e-mail to staff comes from');

create function core.find_channel(p_name text) returns core.channel
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    channel core.channel;
begin
    select * into channel from core.channel where name = p_name for update;
    if not found then
        perform core.raise('TM003', format('There is no channel named %s.', p_name));
    end if;
    return channel;
end
$$;

create function core.check_endpoint(p_channel text, p_environment text, p_endpoint text) returns void
    language plpgsql immutable as $$
declare
    schemes  constant text := case p_channel when 'mail' then 'smtps?' else 'https?' end;
    part     text[] := regexp_match(p_endpoint, '^(' || schemes || ')://(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:[0-9]{1,5})?(/[^[:space:]#@]*)?$', 'i');
    loopback boolean;
begin
    if p_endpoint = '' then
        return;
    end if;
    if part is null or length(p_endpoint) > 1000 then
        perform core.raise('TM004', format('endpoint: give an address such as %s, without user, password or fragment.',
            case p_channel when 'mail' then 'smtp://mail.example.org:587' else 'https://example.org/service' end));
    end if;
    loopback := lower(part[2]) in ('localhost', '[::1]') or part[2] ~ '^127\.[0-9.]+$';
    if p_environment = 'practice' and not loopback then
        perform core.raise('TM005', 'endpoint: practice speaks to this machine only, such as https://127.0.0.1:8443/.');
    end if;
    if p_environment = 'live' and loopback then
        perform core.raise('TM005', 'endpoint: a live database needs the address of the real service, not of this machine.');
    end if;
    if p_environment = 'live' and lower(part[1]) = 'http' then
        perform core.raise('TM004', 'endpoint: a live service is spoken to over https only.');
    end if;
end
$$;

create function core.check_channel_value(p_channel text, p_environment text, p_key text, p_value jsonb) returns void
    language plpgsql immutable as $$
declare
    kind  constant text := jsonb_typeof(p_value);
    plain constant text := p_value #>> '{}';
begin
    if p_key in ('title', 'endpoint', 'user_id', 'modality', 'date_format') and kind <> 'string' then
        perform core.raise('TM004', format('%s: give a text.', p_key));
    elsif p_key in ('enabled', 'verify_tls') and kind <> 'boolean' then
        perform core.raise('TM004', format('%s: give true or false.', p_key));
    elsif p_key in ('validation', 'court_map') and kind <> 'object' then
        perform core.raise('TM004', format('%s: give a JSON object.', p_key));
    elsif p_key in ('timeout_ms', 'connect_timeout_ms', 'reply_limit_bytes')
          and (kind <> 'number' or plain !~ '^[0-9]{1,9}$') then
        perform core.raise('TM004', format('%s: give a whole number.', p_key));
    end if;

    case p_key
        when 'title' then
            if btrim(plain) = '' or length(plain) > 200 then
                perform core.raise('TM004', 'title: give 1 to 200 characters.');
            end if;
        when 'endpoint' then
            perform core.check_endpoint(p_channel, p_environment, plain);
        when 'user_id' then
            if length(plain) > 254 or plain ~ '[[:cntrl:]]' then
                perform core.raise('TM004', 'user_id: give at most 254 printable characters.');
            end if;
        when 'modality' then
            if plain !~ '^[A-Za-z0-9]{0,10}$' then
                perform core.raise('TM004', 'modality: give at most 10 letters and digits.');
            end if;
        when 'timeout_ms' then
            if plain::integer not between 1000 and 300000 then
                perform core.raise('TM004', 'timeout_ms: give 1000 to 300000 milliseconds.');
            end if;
        when 'connect_timeout_ms' then
            if plain::integer not between 500 and 60000 then
                perform core.raise('TM004', 'connect_timeout_ms: give 500 to 60000 milliseconds.');
            end if;
        when 'reply_limit_bytes' then
            if plain::integer not between 1024 and 16777216 then
                perform core.raise('TM004', 'reply_limit_bytes: give 1024 to 16777216 bytes.');
            end if;
        when 'verify_tls' then
            if plain = 'false' and p_environment <> 'practice' then
                perform core.raise('TM005', 'verify_tls: the certificate of a live service is always verified.');
            end if;
        when 'ca_certificate' then
            if kind <> 'null' and (kind <> 'string' or length(plain) > 100000
                                   or plain !~ '^\s*-----BEGIN CERTIFICATE-----' or plain ~ 'PRIVATE KEY') then
                perform core.raise('TM004', 'ca_certificate: give certificates in PEM form and nothing else, or null.');
            end if;
        when 'date_format' then
            if plain not in ('dateTime', 'date') then
                perform core.raise('TM004', 'date_format: give dateTime or date.');
            end if;
        when 'court_map' then
            if exists (select from jsonb_each(p_value) where jsonb_typeof(value) <> 'string') then
                perform core.raise('TM004', 'court_map: every court code maps to a text, so that leading zeros stay.');
            end if;
        when 'enabled', 'validation' then
            null;
        else
            perform core.raise('TM004', format('%s: a channel has no such setting.', p_key));
    end case;
end
$$;

create function core.set_channel(p_name text, p_patch jsonb) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    wanted core.channel;
    entry  record;
begin
    perform core.require('tm_manager');
    wanted := core.find_channel(p_name);
    if p_patch is null or jsonb_typeof(p_patch) <> 'object' or p_patch = '{}' then
        perform core.raise('TM004', 'Name at least one setting of the channel to change.');
    end if;
    for entry in select key, value from jsonb_each(p_patch) loop
        if entry.key not in ('title', 'timeout_ms', 'connect_timeout_ms', 'court_map') then
            perform core.require('tm_administrator');
        end if;
        perform core.check_channel_value(p_name, wanted.environment, entry.key, entry.value);
    end loop;
    wanted := jsonb_populate_record(wanted, p_patch);
    if wanted.enabled and wanted.endpoint = '' then
        perform core.raise('TM004', 'enabled: set the endpoint before enabling the channel.');
    end if;
    update core.channel set
        title = wanted.title, enabled = wanted.enabled, endpoint = wanted.endpoint, user_id = wanted.user_id,
        modality = wanted.modality, timeout_ms = wanted.timeout_ms, connect_timeout_ms = wanted.connect_timeout_ms,
        verify_tls = wanted.verify_tls, ca_certificate = wanted.ca_certificate, date_format = wanted.date_format,
        reply_limit_bytes = wanted.reply_limit_bytes, validation = wanted.validation, court_map = wanted.court_map,
        updated_at = now(), updated_by = session_user
    where name = p_name;
end
$$;
comment on function core.set_channel(text, jsonb) is
    'Changes the named keys. Managers: title, timeouts and court map; everything else: administrators.';
grant execute on function core.set_channel(text, jsonb) to tm_manager;

create view core.channel_view as
    select name, title, authority, enabled, environment, endpoint,
           case when pg_has_role(session_user, 'tm_administrator', 'member')
                     or pg_has_role(session_user, 'tm_worker', 'member') then user_id end as user_id,
           modality, timeout_ms, connect_timeout_ms, verify_tls, ca_certificate, date_format, reply_limit_bytes,
           validation, court_map, required_secrets, updated_at, updated_by
    from core.channel;
comment on view core.channel_view is 'user_id is half of a credential: null for all but administrators and workers.';
grant select on core.channel_view to tm_viewer, tm_worker;

-- Sealed secrets --------------------------------------------------------------------------------------------------------

create table core.sealed_secret (
    channel   text not null references core.channel,
    name      text not null,
    worker_id bigint not null references core.worker,
    sealed    bytea not null check (octet_length(sealed) between 49 and 8192),
    set_by    text not null default session_user,
    set_at    timestamptz not null default now(),
    primary key (channel, name, worker_id)
);
comment on table core.sealed_secret is
    'Sealed to one worker''s public key by whoever set it (libsodium crypto_box_seal, 48 bytes more than the secret): the '
    'database cannot open it.';
create index sealed_secret_worker on core.sealed_secret (worker_id);
create trigger sealed_secret_hint after insert or update or delete on core.sealed_secret
    for each statement execute function core.hint('channel');

create function core.worker_keys() returns table (worker_id bigint, login text, workstation text, public_key bytea)
    language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_administrator');
    return query select w.id, w.login, w.workstation, w.public_key
                 from core.worker w where w.approved_at is not null and w.retired_at is null order by w.id;
end
$$;

create function core.set_secret(p_channel text, p_name text, p_sealed jsonb) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    channel core.channel;
    missing text;
    opaque  bytea;
    entry   record;
begin
    perform core.require('tm_administrator');
    channel := core.find_channel(p_channel);
    if not p_name = any (channel.required_secrets) then
        perform core.raise('TM004', format('The channel %s has no secret named %s.', p_channel, p_name));
    end if;
    if jsonb_typeof(p_sealed) is distinct from 'object' then
        perform core.raise('TM004', 'Give the secret sealed to every worker, as an object of worker number and base64.');
    end if;
    -- Nobody may be approved or retired between this look and the commit.
    lock table core.worker in share mode;
    if not exists (select from core.worker where approved_at is not null and retired_at is null) then
        perform core.raise('TM002', 'No worker is approved yet, so nobody could open the secret. Approve one first.');
    end if;
    select string_agg(login, ', ' order by login) into missing from core.worker
    where approved_at is not null and retired_at is null and not p_sealed ? id::text;
    if missing is not null then
        perform core.raise('TM004', format('The secret is not sealed to %s. Read the workers again and set it anew.', missing));
    end if;

    delete from core.sealed_secret s where s.channel = p_channel and s.name = p_name;
    for entry in select key, value from jsonb_each(p_sealed) loop
        begin
            opaque := decode(entry.value #>> '{}', 'base64');
        exception when others then
            opaque := null;
        end;
        if opaque is null or octet_length(opaque) not between 49 and 8192 then
            perform core.raise('TM004', format('What is sealed to the worker %s is not a sealed secret.', entry.key));
        end if;
        insert into core.sealed_secret (channel, name, worker_id, sealed)
        select p_channel, p_name, id, opaque from core.worker
        where id::text = entry.key and approved_at is not null and retired_at is null;
        if not found then
            perform core.raise('TM004', format('There is no approved worker of the number %s.', entry.key));
        end if;
    end loop;
    perform core.audit_write('secret.set', 'core.channel', p_channel, null, null,
        format('%s, sealed to %s', p_name, (select string_agg(login, ', ' order by login) from core.worker
                                            where approved_at is not null and retired_at is null)));
end
$$;

create function core.my_secrets(p_channel text) returns table (name text, sealed bytea, set_at timestamptz)
    language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_worker');
    return query select s.name, s.sealed, s.set_at from core.sealed_secret s
                 where s.channel = p_channel and s.worker_id = core.worker_id();
end
$$;
comment on function core.my_secrets(text) is 'What is sealed to the asking worker; nobody else''s.';

create function core.secret_status(p_channel text)
    returns table (name text, worker_id bigint, login text, workstation text, can_open boolean, set_by text, set_at timestamptz)
    language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_viewer');
    if not exists (select from core.channel c where c.name = p_channel) then
        perform core.raise('TM003', format('There is no channel named %s.', p_channel));
    end if;
    return query
        select wanted.name, w.id, w.login, w.workstation, s.sealed is not null, s.set_by, s.set_at
        from core.channel c
        cross join unnest(c.required_secrets) as wanted (name)
        cross join core.worker w
        left join core.sealed_secret s on s.channel = p_channel and s.name = wanted.name and s.worker_id = w.id
        where c.name = p_channel and w.approved_at is not null and w.retired_at is null
        order by wanted.name, w.id;
end
$$;
comment on function core.secret_status(text) is 'Which approved worker can open which secret of the channel; never a value.';

grant execute on function core.worker_keys(), core.set_secret(text, text, jsonb) to tm_administrator;
grant execute on function core.my_secrets(text) to tm_worker;
grant execute on function core.secret_status(text) to tm_viewer;

reset role;
