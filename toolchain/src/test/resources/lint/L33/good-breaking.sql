-- message: change calls
-- backward compatible: no

set local lock_timeout = '5s';

alter table public.calls add constraint calls_code_check check (code > 0) not valid;
