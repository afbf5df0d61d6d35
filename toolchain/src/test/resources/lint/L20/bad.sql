-- message: rebuild the indexes of calls

set local lock_timeout = '5s';

reindex table public.calls; -- ! L20
