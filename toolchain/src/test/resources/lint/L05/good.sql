-- message: change calls

set local lock_timeout = '5s';

truncate public.calls, public.call_kinds;
