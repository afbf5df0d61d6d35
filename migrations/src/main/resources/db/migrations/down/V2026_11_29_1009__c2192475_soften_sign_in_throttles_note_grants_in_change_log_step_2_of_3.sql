-- revision: c2192475
-- parent: 71b742e1
-- message: soften sign_in_throttles, note grants in change_log, step 2 of 3
-- date: 2026-11-29T10:08
-- data loss: none

set local lock_timeout = '5s';

alter table public.sign_in_throttles drop constraint sign_in_throttles_failures_check;

alter table public.sign_in_throttles
  add constraint sign_in_throttles_failures_check check ((failures >= (0)::double precision)) not valid;
