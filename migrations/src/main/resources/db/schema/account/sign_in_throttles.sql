create table public.sign_in_throttles (
  subject text not null,
  account text,
  failures double precision not null,
  blocked_until timestamptz,
  updated_at timestamptz not null default now(),
  constraint sign_in_throttles_pkey primary key (subject),
  constraint sign_in_throttles_failures_check check (failures >= 0)
);

create index sign_in_throttles_updated_at_idx
  on public.sign_in_throttles (updated_at);

create index sign_in_throttles_account_idx
  on public.sign_in_throttles (account);

comment on table public.sign_in_throttles is
  'Failed sign-ins, counted for each account together with the address from which they came, and for both alone; each failure beyond the free ones makes the next wait longer.';
comment on column public.sign_in_throttles.subject is
  'SHA-256 of what is counted; the thing itself is not stored.';
comment on column public.sign_in_throttles.account is
  'SHA-256 of the account''s address, so that a new password clears its failures from everywhere; null for an address alone.';
comment on column public.sign_in_throttles.failures is
  'How many there were at updated_at; they halve with each hour since.';
comment on column public.sign_in_throttles.blocked_until is
  'Until when further tries are refused, by the clock of the database; null while failures are free.';
