-- message: copy call_ids

set local lock_timeout = '5s';

create table public.call_ids as
select calls.id
from public.calls;

drop table public.call_ids;
