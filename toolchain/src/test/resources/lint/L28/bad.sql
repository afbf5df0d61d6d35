-- message: change calls

set local lock_timeout = '5s';

refresh materialized view public.call_counts; -- ! L28

lock table public.calls in access exclusive mode; -- ! L28

alter table public.calls detach partition public.calls_2025; -- ! L28
