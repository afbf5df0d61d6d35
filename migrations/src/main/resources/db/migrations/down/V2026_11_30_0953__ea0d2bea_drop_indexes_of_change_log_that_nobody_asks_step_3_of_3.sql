-- revision: ea0d2bea
-- parent: cd19c88e
-- message: drop indexes of change_log that nobody asks, step 3 of 3
-- date: 2026-11-30T09:17
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody writes
create index change_log_user_id_idx on public.change_log using btree (user_id, id)
where (user_id is not null);
