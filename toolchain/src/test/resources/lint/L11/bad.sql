-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  alter column note drop not null; -- ! L11
