-- message: change calls

set local lock_timeout = '5s';

create unique index calls_note_key on public.calls (note); -- ! L18
