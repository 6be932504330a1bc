-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the detail of a transmission shows besides: the decision that waits for a second person, and the courts by name.

set local role tm_owner;

-- The order on an unconfirmed transmission that another manager has to confirm; no row when there is none.
create function core.open_resolution(p_transmission bigint)
returns table (decision text, basis text, reason text, asked_by text, asked_at timestamptz)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform core.require('tm_viewer');
    return query
    select r.decision, r.basis, r.reason, r.asked_by, r.asked_at
    from core.resolution r join core.transmission t on t.id = r.transmission_id
    where r.transmission_id = p_transmission and r.confirmed_at is null and t.state = 'unconfirmed'
      and r.asked_at >= t.state_since
    order by r.id desc limit 1;
end $$;

-- The courts of an authority's state that have a code with it, by name: to choose one instead of typing digits.
create function core.courts_of(p_authority text)
returns table (code text, name text, county text)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform core.require('tm_viewer');
    return query
    select distinct on (btrim(c.dmv_court_code)) btrim(c.dmv_court_code), c.name, c.county
    from public.court c
    where btrim(coalesce(c.dmv_court_code, '')) <> '' and coalesce(upper(btrim(c.state)), '') in ('', left(p_authority, 2))
    order by btrim(c.dmv_court_code), c.id;
end $$;

revoke execute on function core.open_resolution(bigint), core.courts_of(text) from public;
grant execute on function core.open_resolution(bigint), core.courts_of(text) to tm_viewer;

reset role;
