-- message: change calls

set local lock_timeout = '5s';

alter table public.calls add column weight bigint not null; -- ! L07
