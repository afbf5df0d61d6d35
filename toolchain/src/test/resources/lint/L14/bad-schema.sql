-- message: change calls

set local lock_timeout = '5s';

alter table public.calls set schema archive; -- ! L14
