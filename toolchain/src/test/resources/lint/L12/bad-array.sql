-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  alter column tags type text[] using tags::text[]; -- ! L12
