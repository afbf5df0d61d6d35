-- revision: b939ca2c
-- parent: 98723a44
-- message: add idempotency_keys
-- date: 2026-11-21T17:48
-- data loss: table public.idempotency_keys

set local lock_timeout = '5s';

alter table public.idempotency_keys
  drop constraint idempotency_keys_pkey;

alter table public.idempotency_keys
  drop constraint idempotency_keys_user_id_fkey;

drop index public.idempotency_keys_created_at_idx;

drop table public.idempotency_keys;
