-- revision: 5db7ed09
-- parent: 660436bb
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 2 of 9
-- date: 2026-11-30T09:34
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.typeahead_locations_folded_wording_trgm_idx;
