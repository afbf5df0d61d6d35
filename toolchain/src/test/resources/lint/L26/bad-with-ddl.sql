-- message: change calls

set local lock_timeout = '5s';

alter table public.calls add column remark text;

update public.calls set remark = note where id < 1000; -- ! L26
