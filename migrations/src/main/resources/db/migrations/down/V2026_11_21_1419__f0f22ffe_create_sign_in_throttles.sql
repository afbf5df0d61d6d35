-- revision: f0f22ffe
-- parent: fc596a77
-- message: create sign_in_throttles
-- date: 2026-11-21T14:16
-- data loss: table public.sign_in_throttles

set local lock_timeout = '5s';

alter table public.sign_in_throttles
  drop constraint sign_in_throttles_failures_check;

alter table public.sign_in_throttles
  drop constraint sign_in_throttles_pkey;

drop index public.sign_in_throttles_updated_at_idx;

drop table public.sign_in_throttles;
