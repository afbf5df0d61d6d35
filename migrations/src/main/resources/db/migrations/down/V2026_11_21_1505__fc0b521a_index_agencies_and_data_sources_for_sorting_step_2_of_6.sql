-- revision: fc0b521a
-- parent: 5844d1f3
-- message: index agencies and data_sources for sorting, step 2 of 6
-- date: 2026-11-21T15:04
-- data loss: none

set local lock_timeout = '5s';

drop index public.agencies_defunct_year_desc_idx;
