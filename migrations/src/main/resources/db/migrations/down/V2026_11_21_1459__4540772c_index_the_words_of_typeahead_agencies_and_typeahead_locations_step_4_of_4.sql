-- revision: 4540772c
-- parent: 6d157c61
-- message: index the words of typeahead_agencies and typeahead_locations, step 4 of 4
-- date: 2026-11-21T14:56
-- data loss: none

set local lock_timeout = '5s';

drop index public.agencies_name_trgm_idx;
