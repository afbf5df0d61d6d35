-- revision: 0edc2ba3
-- parent: 585a2a95
-- message: add password_changed_at to users
-- date: 2026-11-21T14:16
-- data loss: column public.users.password_changed_at

set local lock_timeout = '5s';

alter table only public.users
  drop column password_changed_at;
