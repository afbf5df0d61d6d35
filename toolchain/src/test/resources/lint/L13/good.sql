-- message: change calls

set local lock_timeout = '5s';

alter table public.calls rename constraint calls_check to calls_note_check;

alter index public.calls_idx rename to calls_note_idx;
