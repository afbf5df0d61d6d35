-- revision: 2e80b42a
-- parent: 4eaa7430
-- message: find data_source_awaited_agencies by external_id, step 1 of 2
-- date: 2026-11-30T09:10
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 going back is done while nobody imports; agencies are awaited by few sources
create index data_source_awaited_agencies_source_external_id_idx on public.data_source_awaited_agencies using btree (source, external_id);
