-- SPDX-FileCopyrightText: 2026 The Transmittal authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a proof of transmission states beside the transmission and its attempts.

set local role tm_owner;

-- Resolutions as they were carried out; one that still waits for its second person changed nothing.
create view core.resolution_view as
select id, transmission_id, decision, basis, certificate_number, reason, asked_by, asked_at, confirmed_by, confirmed_at
from core.resolution where confirmed_at is not null;

grant select on core.resolution_view to tm_viewer;

reset role;
