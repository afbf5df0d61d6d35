-- revision: e2aad260
-- parent: 3ae9db85
-- message: create rate_buckets
-- date: 2026-11-21T14:16
-- data loss: table public.rate_buckets

set local lock_timeout = '5s';

alter table public.rate_buckets
  drop constraint rate_buckets_pkey;

drop index public.rate_buckets_expires_at_idx;

drop table public.rate_buckets;
