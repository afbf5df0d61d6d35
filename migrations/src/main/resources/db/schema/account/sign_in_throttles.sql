create table public.sign_in_throttles (
  subject text not null,
  failures integer not null,
  blocked_until timestamptz not null,
  updated_at timestamptz not null default now(),
  constraint sign_in_throttles_pkey primary key (subject),
  constraint sign_in_throttles_failures_check check (failures > 0)
);

create index sign_in_throttles_updated_at_idx
  on public.sign_in_throttles (updated_at);

comment on table public.sign_in_throttles is
  'Failed sign-ins, counted for each account and each address from which they came; each failure makes the next wait longer.';
comment on column public.sign_in_throttles.subject is
  'Kind and SHA-256 of what is counted, such as account:… or address:…; the thing itself is not stored.';
comment on column public.sign_in_throttles.blocked_until is
  'Until when further tries are refused without looking at the password.';
