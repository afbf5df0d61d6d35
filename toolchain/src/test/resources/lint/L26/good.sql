-- message: change calls

set local lock_timeout = '5s';

update public.calls
set remark = note
where id between 1 and 1000;
