-- message: rebuild an index of calls

set lock_timeout = '5s';

reindex (verbose, concurrently) index public.calls_note_idx;
