-- message: change calls

drop view public.open_calls; -- ! L25

set local lock_timeout = '5s';
