-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column folded text generated always as (lower(note)) virtual,
  add column position bigint;
