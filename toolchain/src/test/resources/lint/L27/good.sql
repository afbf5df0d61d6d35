-- message: change calls

set local lock_timeout = '5s';

savepoint before_calls;

alter table public.calls add column remark text;

release savepoint before_calls;
