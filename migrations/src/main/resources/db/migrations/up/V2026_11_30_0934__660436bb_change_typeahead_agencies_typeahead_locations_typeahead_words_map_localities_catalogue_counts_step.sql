-- revision: 660436bb
-- parent: 19d1e4b3
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 1 of 9
-- date: 2026-11-30T09:34
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.typeahead_agencies_folded_name_nearest_idx;
