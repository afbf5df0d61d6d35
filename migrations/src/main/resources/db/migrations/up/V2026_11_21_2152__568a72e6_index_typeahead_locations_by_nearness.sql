-- revision: 568a72e6
-- parent: d022860a
-- message: index typeahead_locations by nearness
-- date: 2026-11-21T21:52
-- data loss: none

create index concurrently typeahead_locations_folded_wording_nearest_idx on public.typeahead_locations using gist (folded_wording public.gist_trgm_ops (siglen='256'));
