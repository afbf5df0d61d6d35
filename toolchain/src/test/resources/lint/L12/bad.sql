-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  alter column weight type bigint; -- ! L12
