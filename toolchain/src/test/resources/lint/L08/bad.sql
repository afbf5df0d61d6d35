-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column key uuid default gen_random_uuid(); -- ! L08
