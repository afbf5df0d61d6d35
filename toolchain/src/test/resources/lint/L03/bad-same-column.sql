-- message: change calls

set local lock_timeout = '5s';

alter table public.calls drop column note; -- ! L02 L03

alter table public.calls add column note jsonb;
