-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  add constraint calls_note_key unique using index calls_note_key;
