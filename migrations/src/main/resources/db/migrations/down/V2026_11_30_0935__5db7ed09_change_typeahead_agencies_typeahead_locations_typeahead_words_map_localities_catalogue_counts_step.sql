-- revision: 5db7ed09
-- parent: 660436bb
-- message: change typeahead_agencies, typeahead_locations, typeahead_words, map_localities, catalogue_counts, step 2 of 9
-- date: 2026-11-30T09:34
-- data loss: none

set local lock_timeout = '5s';

-- lint:allow L18 the way back is taken while nobody reads by it
create index typeahead_locations_folded_wording_trgm_idx on public.typeahead_locations using gin (folded_wording public.gin_trgm_ops);
