-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Notifications in another order than the newest first, and the way back from what was done to them by mistake.

set local role tm_owner;

-- Order --------------------------------------------------------------------------------------------------------------

-- session_user has the collation of names; with it no index on login serves, and each page reads all that anybody
-- has read.
create or replace view core.notification_view as
    select n.id, n.at, n.kind, n.severity, n.channel, n.subject, n.body, n.resolved_at, n.resolved_by, r.read_at,
           case n.severity when 'critical' then 4 when 'error' then 3 when 'warning' then 2 else 1 end as severity_rank
    from core.notification n
    left join core.notification_read r on r.notification_id = n.id and r.login = session_user::text collate "default";

-- Word for word the view's rank. Without it each page in that order sorts every notification there ever was.
create index notification_severity on core.notification
    ((case severity when 'critical' then 4 when 'error' then 3 when 'warning' then 2 else 1 end), id);

-- Open again ---------------------------------------------------------------------------------------------------------

create function core.reopen_notification(p_id bigint) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_operator');
    update core.notification set resolved_at = null, resolved_by = null where id = p_id and resolved_at is not null;
    if found then
        perform core.audit_write('notification.reopen', 'core.notification', p_id::text);
    elsif exists (select from core.notification where id = p_id) then
        perform core.raise('TM002', 'This notification is open already.');
    else
        perform core.raise('TM003', 'There is no such notification.');
    end if;
end
$$;
comment on function core.reopen_notification(bigint) is
    'Takes back that it was resolved, by whomever. Administrators are not told a second time.';
grant execute on function core.reopen_notification(bigint) to tm_operator;

-- Unread again -------------------------------------------------------------------------------------------------------

-- A program of before goes on calling it and leaves the answer unread.
drop function core.read_notifications(bigint);
create function core.read_notifications(p_up_to bigint) returns bigint[]
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    marked bigint[];
begin
    perform core.require('tm_viewer');
    with made as (
        insert into core.notification_read (notification_id, login)
        select n.id, s.login
        from core.notification n join core.staff s on s.login = session_user
        where n.id <= p_up_to
          and not exists (select from core.notification_read r where r.login = s.login and r.notification_id = n.id)
        on conflict do nothing
        returning notification_id)
    select coalesce(array_agg(m.notification_id order by m.notification_id), '{}') into marked from made m;
    return marked;
end
$$;
comment on function core.read_notifications(bigint) is
    'Marks all up to and including this one as read by the asking login; those that were not read before, which '
    'core.unread_notifications takes back.';
grant execute on function core.read_notifications(bigint) to tm_viewer;

create function core.unread_notifications(p_ids bigint[]) returns void
    language plpgsql volatile security definer set search_path = core, pg_catalog, pg_temp as $$
declare
    me text := session_user; -- with the collation of the column
begin
    perform core.require('tm_viewer');
    delete from core.notification_read where login = me and notification_id = any(p_ids);
end
$$;
comment on function core.unread_notifications(bigint[]) is 'Marks these as not read by the asking login.';
grant execute on function core.unread_notifications(bigint[]) to tm_viewer;

-- Whoever takes it back on one machine sees it so on the other.
drop trigger notification_read_hint on core.notification_read;
create trigger notification_read_hint after insert or delete on core.notification_read
    for each statement execute function core.hint('notification');

reset role;
