-- message: change calls

set local lock_timeout = '5s';

alter table public.calls rename to dispatches;

create view public.calls as
select
  dispatches.id,
  dispatches.note
from public.dispatches;
