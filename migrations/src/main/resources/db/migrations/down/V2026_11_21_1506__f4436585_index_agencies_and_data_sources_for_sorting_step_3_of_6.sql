-- revision: f4436585
-- parent: fc0b521a
-- message: index agencies and data_sources for sorting, step 3 of 6
-- date: 2026-11-21T15:04
-- data loss: none

set local lock_timeout = '5s';

drop index public.data_sources_coverage_start_desc_idx;
