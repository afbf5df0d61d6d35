-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add constraint calls_note_check check (note ~ '\S') not valid;

alter table public.calls
  validate constraint calls_note_check; -- ! L23
