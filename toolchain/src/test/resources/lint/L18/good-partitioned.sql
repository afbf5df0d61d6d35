-- message: change calls

set local lock_timeout = '5s';

create index calls_note_idx on only public.calls (note);
