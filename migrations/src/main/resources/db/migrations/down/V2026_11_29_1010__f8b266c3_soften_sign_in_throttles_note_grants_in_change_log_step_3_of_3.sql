-- revision: f8b266c3
-- parent: c2192475
-- message: soften sign_in_throttles, note grants in change_log, step 3 of 3
-- date: 2026-11-29T10:08
-- data loss: none

set local lock_timeout = '5s';

drop index public.sign_in_throttles_account_idx;
