-- revision: 0edc2ba3
-- parent: 585a2a95
-- message: add password_changed_at to users
-- date: 2026-11-21T14:16
-- data loss: none

set local lock_timeout = '5s';

alter table public.users
  add column password_changed_at timestamp with time zone;

comment on column public.users.password_changed_at is 'When the password was changed last; access tokens made before are refused. Null for a password never changed.';
