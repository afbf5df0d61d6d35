-- message: change calls

set local lock_timeout = '5s';

-- lint:allow L99 whatever -- ! ALLOW
-- lint:allow L01 -- ! ALLOW
drop table public.calls; -- ! L01
