-- message: add call_kind

set local lock_timeout = '5s';

create type public.call_kind as enum ('theft');

alter type public.call_kind add value 'traffic' after 'theft';

create view public.traffic as
select calls.id
from public.calls
where calls.kind = 'traffic';
