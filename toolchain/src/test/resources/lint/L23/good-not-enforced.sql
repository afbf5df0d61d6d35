-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add constraint calls_note_check check (note ~ '\S') not enforced;
