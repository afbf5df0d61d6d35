-- message: change calls

set local lock_timeout = '5s';

drop index concurrently public.calls_note_idx; -- ! L21
