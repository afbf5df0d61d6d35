-- revision: 095e4f97
-- parent: 358502c5
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 9 of 9
-- date: 2026-11-30T09:34
-- data loss: none
-- backward compatible: yes
-- blocking: no

create index concurrently typeahead_locations_state_iso_idx on public.typeahead_locations using btree (state_iso)
where (type = 'State'::public.location_type);
