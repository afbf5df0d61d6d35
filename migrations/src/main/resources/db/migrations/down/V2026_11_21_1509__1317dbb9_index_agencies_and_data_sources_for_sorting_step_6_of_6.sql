-- revision: 1317dbb9
-- parent: 2a653fc6
-- message: index agencies and data_sources for sorting, step 6 of 6
-- date: 2026-11-21T15:04
-- data loss: none

set local lock_timeout = '5s';

drop index public.data_sources_source_url_idx;
