-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add column detail json, -- ! L30
  alter column seen_at set default 'now'; -- ! L30
