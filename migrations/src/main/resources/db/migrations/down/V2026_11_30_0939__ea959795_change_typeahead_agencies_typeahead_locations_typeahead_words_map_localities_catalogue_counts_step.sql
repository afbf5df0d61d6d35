-- revision: ea959795
-- parent: 312aa7b7
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 6 of 9
-- date: 2026-11-30T09:34
-- data loss: none

set local lock_timeout = '5s';

drop index public.typeahead_agencies_offered_idx;
