-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  alter column note set not null; -- ! L10
