-- revision: f0f22ffe
-- parent: fc596a77
-- message: create sign_in_throttles
-- date: 2026-11-21T14:16
-- data loss: none

set local lock_timeout = '5s';

create table public.sign_in_throttles (
  subject text not null,
  failures integer not null,
  blocked_until timestamp with time zone not null,
  updated_at timestamp with time zone default now() not null
);

comment on table public.sign_in_throttles is 'Failed sign-ins, counted for each account and each address from which they came; each failure makes the next wait longer.';

comment on column public.sign_in_throttles.subject is 'Kind and SHA-256 of what is counted, such as account:… or address:…; the thing itself is not stored.';

comment on column public.sign_in_throttles.blocked_until is 'Until when further tries are refused without looking at the password.';

create index sign_in_throttles_updated_at_idx on public.sign_in_throttles using btree (updated_at);

alter table public.sign_in_throttles
  add constraint sign_in_throttles_failures_check check ((failures > 0));

alter table public.sign_in_throttles
  add constraint sign_in_throttles_pkey primary key (subject);
