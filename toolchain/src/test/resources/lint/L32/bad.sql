-- message: change calls

set local lock_timeout = '5s';

alter table public.calls add column remark text;

alter table public.agencies add column remark text; -- ! L32
