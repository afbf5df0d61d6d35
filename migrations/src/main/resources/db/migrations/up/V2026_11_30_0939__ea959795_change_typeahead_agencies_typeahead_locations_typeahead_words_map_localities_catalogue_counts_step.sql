-- revision: ea959795
-- parent: 312aa7b7
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 6 of 9
-- date: 2026-11-30T09:34
-- data loss: none
-- backward compatible: yes
-- blocking: no

create index concurrently typeahead_agencies_offered_idx on public.typeahead_agencies using btree (source_count desc, name, id, location_id);
