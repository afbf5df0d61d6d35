-- revision: 424fbb11
-- parent: 5db7ed09
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 3 of 9
-- date: 2026-11-30T09:34
-- data loss: none

set local lock_timeout = '5s';

drop index public.catalogue_counts_source_count_key;

drop materialized view public.catalogue_counts;

drop index public.typeahead_place_words_word_key;

drop index public.typeahead_place_words_word_trgm_idx;

drop materialized view public.typeahead_place_words;

-- lint:allow L18 the way back is taken while nobody reads by it
create unique index map_localities_location_id_key on public.map_localities using btree (location_id);
