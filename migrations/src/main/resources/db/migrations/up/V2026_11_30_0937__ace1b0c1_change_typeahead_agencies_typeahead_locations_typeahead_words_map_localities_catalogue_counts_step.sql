-- revision: ace1b0c1
-- parent: 424fbb11
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 4 of 9
-- date: 2026-11-30T09:34
-- data loss: none
-- backward compatible: yes
-- blocking: no

drop index concurrently public.typeahead_locations_state_iso_idx;
