-- message: change calls

set lock_timeout = '5s';

drop index concurrently if exists public.calls_note_idx; -- ! L21

create index concurrently calls_note_idx on public.calls (note); -- ! L21
