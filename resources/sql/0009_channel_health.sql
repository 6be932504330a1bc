-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the desk shows of a channel beside its settings: the holidays of its queue, and how its calls went of late.

set local role tm_owner;

create view core.holiday_view as select queue, day, title from core.holiday;
grant select on core.holiday_view to tm_viewer;

create index attempt_phase_at on core.attempt_phase using brin (at) with (autosummarize = on);

-- Calls of the last hours, and how many of them failed by the channel's fault and not by the data's.
create function core.recent_calls(p_queue text, p_hours int, out calls bigint, out troubled bigint)
language plpgsql stable security definer set search_path = core, pg_catalog, pg_temp as $$
begin
    perform core.require('tm_viewer');
    select count(*), count(*) filter (where c.outcome in ('on_hold', 'retry_later', 'unconfirmed')) into calls, troubled
    from core.attempt_phase c join core.attempt a on a.id = c.attempt_id
    where c.phase = 'classified' and c.at > clock_timestamp() - make_interval(hours => least(p_hours, 168))
      and a.queue = p_queue;
end $$;
grant execute on function core.recent_calls(text, int) to tm_viewer;

reset role;
