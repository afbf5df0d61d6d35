-- message: change calls

set local lock_timeout = '5s';

alter table public.calls add colum remark text; -- ! SYNTAX

create table public.x (a bigint; -- ! SYNTAX

drop table public.calls; -- ! L01

select 'no end -- ! SYNTAX
