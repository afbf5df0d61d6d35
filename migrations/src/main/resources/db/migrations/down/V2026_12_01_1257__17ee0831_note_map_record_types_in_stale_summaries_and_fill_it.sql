-- revision: 17ee0831
-- parent: c4014a30
-- message: note map_record_types in stale_summaries and fill it
-- date: 2026-12-01T12:57
-- data loss: none

set local lock_timeout = '5s';

truncate public.map_record_types;
