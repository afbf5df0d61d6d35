-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add constraint calls_note_excl exclude using gist (note with =); -- ! L24
