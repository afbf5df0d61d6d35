-- message: change calls

set local lock_timeout = '5s';

drop view public.open_calls cascade; -- ! L06

alter table public.calls
  drop constraint calls_pkey cascade; -- ! L06

alter type public.call_place
  drop attribute code cascade; -- ! L06
