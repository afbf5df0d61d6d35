-- revision: f549dca3
-- parent: ea959795
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 7 of 9
-- date: 2026-11-30T09:34
-- data loss: none

set local lock_timeout = '5s';

drop index public.typeahead_words_word_idx;
