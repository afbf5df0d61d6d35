-- message: change calls

set local lock_timeout = '5s';

truncate public.calls restart identity cascade; -- ! L05
