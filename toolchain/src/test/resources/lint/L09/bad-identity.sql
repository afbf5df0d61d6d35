-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column position bigint generated always as identity; -- ! L09
