-- revision: cd19c88e
-- parent: 327e30ae
-- message: drop indexes of change_log that nobody asks, step 2 of 3
-- date: 2026-11-30T09:17
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody writes
create index change_log_table_name_affected_key_idx on public.change_log using btree (table_name, affected_key, id)
where (affected_key is not null);
