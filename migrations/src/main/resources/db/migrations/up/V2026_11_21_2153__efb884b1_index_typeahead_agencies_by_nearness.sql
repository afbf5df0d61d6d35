-- revision: efb884b1
-- parent: 568a72e6
-- message: index typeahead_agencies by nearness
-- date: 2026-11-21T21:53
-- data loss: none

create index concurrently typeahead_agencies_folded_name_nearest_idx on public.typeahead_agencies using gist (folded_name public.gist_trgm_ops (siglen='256'));
