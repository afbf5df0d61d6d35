-- message: change calls

set local lock_timeout = '5s';

drop table public.calls;
