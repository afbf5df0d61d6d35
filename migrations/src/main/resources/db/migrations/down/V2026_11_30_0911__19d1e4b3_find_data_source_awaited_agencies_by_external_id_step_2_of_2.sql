-- revision: 19d1e4b3
-- parent: 2e80b42a
-- message: find data_source_awaited_agencies by external_id, step 2 of 2
-- date: 2026-11-30T09:10
-- data loss: none

set local lock_timeout = '5s';

drop index public.data_source_awaited_agencies_external_id_source_idx;
