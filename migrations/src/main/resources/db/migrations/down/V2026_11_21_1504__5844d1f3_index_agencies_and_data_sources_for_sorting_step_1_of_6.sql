-- revision: 5844d1f3
-- parent: 563d3ab5
-- message: index agencies and data_sources for sorting, step 1 of 6
-- date: 2026-11-21T15:04
-- data loss: none

set local lock_timeout = '5s';

drop index public.agencies_defunct_year_idx;
