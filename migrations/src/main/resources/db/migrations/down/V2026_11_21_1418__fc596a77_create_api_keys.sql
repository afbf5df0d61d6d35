-- revision: fc596a77
-- parent: 0edc2ba3
-- message: create api_keys
-- date: 2026-11-21T14:16
-- data loss: table public.api_keys

set local lock_timeout = '5s';

alter table public.api_keys
  drop constraint api_keys_name_not_blank_check;

alter table public.api_keys
  drop constraint api_keys_name_length_check;

alter table public.api_keys
  drop constraint api_keys_prefix_check;

alter table public.api_keys
  drop constraint api_keys_digest_check;

alter table public.api_keys
  drop constraint api_keys_pkey;

alter table public.api_keys
  drop constraint api_keys_digest_key;

alter table public.api_keys
  drop constraint api_keys_user_id_fkey;

drop index public.api_keys_user_id_name_key;

drop index public.api_keys_user_id_idx;

drop table public.api_keys;
