-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column code text constraint calls_code_key unique; -- ! L24
