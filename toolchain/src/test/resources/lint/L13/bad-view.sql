-- message: change calls

set local lock_timeout = '5s';

alter view public.open_calls rename column note to remark; -- ! L13
