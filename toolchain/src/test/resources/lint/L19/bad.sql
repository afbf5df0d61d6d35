-- message: drop an index of calls

set local lock_timeout = '5s';

drop index public.calls_note_idx; -- ! L19
