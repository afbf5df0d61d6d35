-- revision: c1a3a860
-- parent: daac940e
-- message: let pending users have no password
-- date: 2026-11-29T08:51
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L11 signing in and confirming take a missing password for one that nothing matches
alter table only public.pending_users
  alter column password_digest drop not null;

comment on column public.pending_users.password_digest is 'Salted hash of the password in its self-describing text form; null once somebody else asked for the same address, for then nobody knows whose password it is, and the account begins without one.';
