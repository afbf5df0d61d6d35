-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column seen_at timestamptz default now(),
  add column key uuid;

alter table public.calls
  alter column key set default gen_random_uuid();
