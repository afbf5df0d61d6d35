-- revision: 660436bb
-- parent: 19d1e4b3
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 1 of 9
-- date: 2026-11-30T09:34
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody reads by it
create index typeahead_agencies_folded_name_nearest_idx on public.typeahead_agencies using gist (folded_name public.gist_trgm_ops (siglen='256'));
