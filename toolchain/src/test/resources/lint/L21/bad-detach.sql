-- message: change calls

set local lock_timeout = '5s';

alter table public.calls detach partition public.calls_2025 concurrently; -- ! L21
