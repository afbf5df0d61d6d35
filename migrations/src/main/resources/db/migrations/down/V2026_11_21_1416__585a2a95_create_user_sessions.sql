-- revision: 585a2a95
-- parent: b2f07d35
-- message: create user_sessions
-- date: 2026-11-21T14:16
-- data loss: table public.user_sessions

set local lock_timeout = '5s';

alter table public.user_sessions
  drop constraint user_sessions_pkey;

alter table public.user_sessions
  drop constraint user_sessions_user_id_fkey;

drop index public.user_sessions_expires_at_idx;

drop index public.user_sessions_user_id_idx;

drop table public.user_sessions;
