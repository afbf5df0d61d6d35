-- revision: 2a653fc6
-- parent: ced55c31
-- message: index agencies and data_sources for sorting, step 5 of 6
-- date: 2026-11-21T15:04
-- data loss: none

set local lock_timeout = '5s';

drop index public.data_sources_coverage_end_desc_idx;
