-- message: change calls

set local lock_timeout = '5s';

begin; -- ! L27

alter table public.calls add column remark text;

commit; -- ! L27
