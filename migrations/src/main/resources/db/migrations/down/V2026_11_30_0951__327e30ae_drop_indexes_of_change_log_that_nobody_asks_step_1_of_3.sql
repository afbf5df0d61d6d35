-- revision: 327e30ae
-- parent: 095e4f97
-- message: drop indexes of change_log that nobody asks, step 1 of 3
-- date: 2026-11-30T09:17
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody writes
create index change_log_created_at_idx on public.change_log using btree (created_at, id);
