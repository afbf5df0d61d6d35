-- message: change calls
-- blocking: no

set local lock_timeout = '5s';

alter table public.calls add column note text;
