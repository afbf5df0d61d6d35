-- message: change calls

set local lock_timeout = '5s';

alter table public.calls add column remark text;

drop table public.call_counts; -- ! L01

create materialized view public.call_counts as
select count(*) as calls
from public.calls;

alter table public.agencies add column remark text; -- ! L32
