-- message: change calls

set lock_timeout = '5s';

create index concurrently calls_note_idx on public.calls (note);
