-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column code text default public.make_code(); -- ! L08
