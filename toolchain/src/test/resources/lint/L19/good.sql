-- message: drop an index of calls

set lock_timeout = '5s';

drop index concurrently public.calls_note_idx;
