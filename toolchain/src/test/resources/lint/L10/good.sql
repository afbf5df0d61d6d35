-- message: change calls

set local lock_timeout = '5s';

alter table public.calls
  alter column note set not null;

alter table public.calls
  drop constraint calls_note_not_null_check;
