-- message: change calls

set local lock_timeout = '5s';

alter table public.calls validate constraint calls_note_check; -- ! L25
